package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of modules, in a virtual machine of its own, that has our modules and what they require, and no more. */
class ModulePathTest {
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"written-consultation.pdf", "written-consultation.txt"})
    void reads(String example) throws IOException, InterruptedException {
        Path report = Project.root().resolve("examples").resolve(example);

        assertThat(run("System.out.print(Verslag.read(Path.of(arguments[0])).exchanges().size());", report))
                .isEqualTo("9");
    }

    @Test
    void findsAllPlugins() throws IOException, InterruptedException {
        String printed = run("""
                System.out.print(Plugins.standard().problems());
                Plugins.standard().parsers().forEach(plugin -> System.out.print(" " + plugin.service().id()));
                Plugins.standard().exporters().forEach(plugin -> System.out.print(" " + plugin.service().id()));
                """);

        assertThat(printed).isEqualTo("[] json pdf text csv json jsonl");
    }

    /** What a program of these statements prints; PDFBox may warn of the fonts of the machine, but of nothing worse. */
    private String run(String statements, Object... arguments) throws IOException, InterruptedException {
        String path = modulePath();
        Path sources = Files.createDirectories(folder.resolve("src/app"));
        Path descriptor =
                Files.writeString(folder.resolve("src/module-info.java"), "module app { requires org.verslag; }");
        Path program = Files.writeString(sources.resolve("Program.java"), """
                package app;
                import java.nio.file.Path;
                import org.verslag.Plugins;
                import org.verslag.Verslag;
                public class Program {
                    public static void main(String[] arguments) throws Exception {
                        %s
                    }
                }
                """.formatted(statements));
        String classes = folder.resolve("classes").toString();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-p", path, "-d", classes, descriptor.toString(), program.toString());
        assertThat(compiled).isZero();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-p",
                path + File.pathSeparator + classes,
                "-m",
                "app/app.Program"));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Path out = folder.resolve("out.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(errors).content(UTF_8).doesNotContain("SEVERE").doesNotContain("Exception");
        return Files.readString(out, UTF_8);
    }

    /** Modules without descriptors let in all others of their kind, so what is only there for tests has to stay away. */
    private static String modulePath() {
        Map<String, String> places = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("org.verslag"));
        while (!open.isEmpty()) {
            String name = open.remove();
            Optional<ModuleReference> module = places.containsKey(name) ? Optional.empty() : onClassPath(name);
            if (module.isPresent()) {
                places.put(name, Path.of(module.get().location().orElseThrow()).toString());
                module.get().descriptor().requires().forEach(required -> open.add(required.name()));
            }
        }
        return places.values().stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static Optional<ModuleReference> onClassPath(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(entry -> ModuleFinder.of(entry).findAll().stream())
                .filter(module -> module.descriptor().name().equals(name))
                .findFirst();
    }
}
