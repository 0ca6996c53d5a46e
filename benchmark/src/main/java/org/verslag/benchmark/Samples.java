package org.verslag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reports that are read: real ones from a folder beside the project, so far as they are there, else the example. All
 * paths are relative to the project's folder, from which the benchmarks are run.
 */
final class Samples {
    private static final Path REPORTS = Path.of(System.getProperty("verslag.reports", "../shared/reports"));
    private static final Path EXAMPLES = Path.of("examples");

    private Samples() {}

    /** The PDF reports, as paths. */
    static List<String> pdfs() throws IOException {
        List<Path> wanted = new ArrayList<>(
                List.of(REPORTS.resolve("nota-36450-6.pdf"), REPORTS.resolve("written-consultation-typeset.pdf")));
        Path producers = REPORTS.resolve("speed");
        if (Files.isDirectory(producers)) {
            try (Stream<Path> files = Files.list(producers)) {
                files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(wanted::add);
            }
        } else {
            System.err.println("Skipped: " + producers + " (not there)");
        }
        return present(wanted, EXAMPLES.resolve("written-consultation.pdf"));
    }

    /** The text reports, as paths. */
    static List<String> texts() {
        return present(
                List.of(REPORTS.resolve("written-consultation-2023-11-13.txt")),
                EXAMPLES.resolve("written-consultation.txt"));
    }

    private static List<String> present(List<Path> wanted, Path fallback) {
        List<String> present = new ArrayList<>();
        for (Path file : wanted) {
            if (Files.isRegularFile(file)) {
                present.add(file.toString());
            } else {
                System.err.println("Skipped: " + file + " (not there)");
            }
        }
        if (present.isEmpty() && Files.isRegularFile(fallback)) {
            present.add(fallback.toString());
        }
        return present;
    }
}
