package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.verslag.Verslag;
import org.verslag.spi.ReportExporter;

/** Compiles an exporter against our core and packs it, registered this way or that. */
final class PluginJar {
    private final String type;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> notPacked = new ArrayList<>();
    private boolean service;

    /** The exporter {@code plug.NAME} with this id; the statements are in its method {@code open}. */
    PluginJar(String name, String id, String constructor, String open) {
        type = "plug." + name.toLowerCase(Locale.ROOT) + "." + name;
        sources.put(type, """
                package plug.%s;
                import org.verslag.spi.*;
                public class %s implements ReportExporter {
                    public %s() { %s }
                    public String id() { return "%s"; }
                    public String description() { return "A test"; }
                    public String mediaType() { return "text/plain"; }
                    public String fileExtension() { return "txt"; }
                    public ReportWriter open(Sink sink, ExportOptions options) { %s }
                }
                """.formatted(name.toLowerCase(Locale.ROOT), name, name, constructor, id, open));
    }

    /** Registered for the class path. */
    PluginJar service() {
        service = true;
        return this;
    }

    /** Registered for the module path. */
    PluginJar module() {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        sources.put(
                "module-info",
                "module plug." + simple + " { requires org.verslag.core; provides " + ReportExporter.class.getName()
                        + " with " + type + "; }");
        return this;
    }

    /** Compiled against this in place of what the core has. */
    PluginJar against(String name, String source) {
        sources.put(name, source);
        notPacked.add(name.replace('.', '/') + ".class");
        return this;
    }

    /** Extends this class, which is not packed. */
    PluginJar under(String name, String source) {
        sources.computeIfPresent(
                type, (own, code) -> code.replace(" implements ", " extends " + name + " implements "));
        return against(name, source);
    }

    Path in(Path folder) throws IOException {
        Path classes = Files.createTempDirectory("plugin");
        compile(classes);
        Path jar = folder.resolve(type.substring(type.lastIndexOf('.') + 1) + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!notPacked.contains(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    Files.copy(file, out);
                }
            }
            if (service) {
                out.putNextEntry(new ZipEntry("META-INF/services/" + ReportExporter.class.getName()));
                out.write(type.getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private void compile(Path classes) {
        boolean modular = sources.containsKey("module-info");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        // javac wants the nullness annotations that the core's descriptor names
        String path = core() + File.pathSeparator + location(NullMarked.class);
        List<String> options = List.of("-proc:none", "-d", classes.toString(), modular ? "-p" : "-cp", path);
        List<Source> units = new ArrayList<>();
        sources.forEach((name, code) -> units.add(new Source(name, code)));
        boolean done =
                compiler.getTask(messages, null, null, options, null, units).call();
        assertThat(done).as(messages.toString()).isTrue();
    }

    /** The core, as a jar or a folder of classes. */
    static Path core() {
        return location(Verslag.class);
    }

    private static Path location(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
