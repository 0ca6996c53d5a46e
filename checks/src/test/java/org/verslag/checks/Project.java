package org.verslag.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that the project is in, and the real reports that may lie beside it. */
public final class Project {
    private static final String GOLD = ".gold.json";

    private Project() {}

    /** The folder of the README: the working directory or the nearest one over it. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md")) || !Files.exists(folder.resolve("core"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("run the tests inside the project");
            }
        }
        return folder;
    }

    static String read(String name) {
        try {
            return Files.readString(root().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The invented report that comes with the project. */
    static String example() {
        return read("examples/written-consultation.txt");
    }

    /** The source folders of main code, one for each module that has some. */
    static List<Path> mainSources() throws IOException {
        try (Stream<Path> modules = Files.list(root())) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    static boolean hasRealReports() {
        return Files.isDirectory(realReports());
    }

    static Path realReports() {
        return root().resolve("../shared/reports").normalize();
    }

    /** Those for which it is known what a perfect reading holds. */
    static List<Path> realReportsWithGold() throws IOException {
        try (Stream<Path> files = Files.list(realReports())) {
            return files.filter(file -> gold(file).isPresent()).sorted().toList();
        }
    }

    static Optional<Path> gold(Path report) {
        String name = report.getFileName().toString();
        if (!name.endsWith(".pdf") && !name.endsWith(".txt")) {
            return Optional.empty();
        }
        return Optional.of(report.resolveSibling(name.substring(0, name.lastIndexOf('.')) + GOLD))
                .filter(Files::exists);
    }

    /** Documents that are no reports. */
    static List<Path> otherDocuments() throws IOException {
        try (Stream<Path> files = Files.list(realReports().resolve("other"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
