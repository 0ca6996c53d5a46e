package org.verslag.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verslag.Verslag;
import org.verslag.model.Report;

/** A real report, read once for all tests, and what a perfect reading of it holds. */
record RealReport(Path file, Report report, Gold gold) {
    private static List<RealReport> all = List.of();

    static synchronized List<RealReport> all() throws IOException {
        if (all.isEmpty()) {
            List<RealReport> read = new ArrayList<>();
            for (Path file : Project.realReportsWithGold()) {
                Path gold = Project.gold(file).orElseThrow();
                read.add(new RealReport(file, Verslag.read(file), Gold.read(gold)));
            }
            all = List.copyOf(read);
        }
        return all;
    }

    String name() {
        return file.getFileName().toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
