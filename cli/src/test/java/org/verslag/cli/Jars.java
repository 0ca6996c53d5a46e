package org.verslag.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.verslag.spi.ReportExporter;

/** Jars that only register classes; these are found in the tests themselves. */
final class Jars {

    private Jars() {}

    static void register(Path folder, Class<?> service, Class<?> provider) throws IOException {
        register(folder, service, provider.getName(), provider.getSimpleName());
    }

    static void register(Path folder, Class<?> service, String provider, String jarName) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve(jarName + ".jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/services/" + service.getName()));
            jar.write(provider.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What an exporter of plain text says of itself. */
    abstract static class TextExporter implements ReportExporter {
        private final String id;

        TextExporter(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String description() {
            return "Writes " + id;
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String fileExtension() {
            return id;
        }
    }
}
