package org.verslag.cli;

import java.util.Iterator;
import java.util.List;
import org.verslag.Plugins;
import org.verslag.Plugins.Plugin;
import org.verslag.spi.ExportOption;
import org.verslag.spi.ReportExporter;

/** The values of options that a shell offers: those of the exporters that are installed with the command. */
final class Offered {

    private Offered() {}

    private static List<ReportExporter> exporters() {
        return Plugins.standard().exporters().stream().map(Plugin::service).toList();
    }

    private static List<String> values(String option) {
        return exporters().stream()
                .flatMap(exporter -> exporter.options().stream())
                .filter(candidate -> candidate.name().equals(option))
                .map(ExportOption::values)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** For --to. The command-line library makes it by itself, also where nobody asks what is offered. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return exporters().stream().map(ReportExporter::id).iterator();
        }
    }

    /** For --table. */
    static final class Tables implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return values(ExporterChoice.TABLE).iterator();
        }
    }

    /** For --dialect. */
    static final class Dialects implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return values(ExporterChoice.DIALECT).iterator();
        }
    }
}
