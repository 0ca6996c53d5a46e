package org.verslag.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invented report and what a perfect reading of it holds.
 *
 * @param name the row of the tables, or the variant, that it shows
 * @param text the report
 * @param expected the lines under the report (see {@link CaseLines})
 * @param options what else stands there: "only: text" where type would have to tell, "open: …" with what is not read yet
 */
record Case(String name, String text, List<String> expected, List<String> options) {
    private static final String BORDER = "\n----\n";

    static List<Case> all() throws IOException {
        Path folder = Project.root().resolve("checks/src/test/resources");
        List<Case> cases = new ArrayList<>();
        for (String kind : List.of("cases", "cases-open")) {
            if (Files.isDirectory(folder.resolve(kind))) {
                try (Stream<Path> files = Files.list(folder.resolve(kind))) {
                    for (Path file : files.sorted().toList()) {
                        cases.add(read(file));
                    }
                }
            }
        }
        return cases;
    }

    private static Case read(Path file) throws IOException {
        String all = Files.readString(file);
        int border = all.lastIndexOf(BORDER);
        if (border < 0) {
            throw new IllegalStateException("no line ---- in " + file);
        }
        List<String> expected = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (String line : all.substring(border + BORDER.length()).lines().toList()) {
            (line.startsWith("only: ") || line.startsWith("open: ") ? options : expected).add(line);
        }
        String name = file.getFileName().toString();
        return new Case(
                name.substring(0, name.lastIndexOf('.')),
                all.substring(0, border + 1),
                List.copyOf(expected),
                List.copyOf(options));
    }

    boolean onlyText() {
        return options.contains("only: text");
    }

    boolean isOpen() {
        return options.stream().anyMatch(option -> option.startsWith("open: "));
    }

    /** The foot of its pages. */
    String footer() {
        String chamber = text.stripLeading().startsWith("Eerste") ? "Eerste Kamer" : "Tweede Kamer";
        return chamber + ", vergaderjaar 2031–2032, 99 501, nr. 12";
    }
}
