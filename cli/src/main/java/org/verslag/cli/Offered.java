package org.verslag.cli;

import java.util.ArrayList;
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

    /** For --to. The command-line library wants a list that it can make by itself. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(exporters().stream().map(ReportExporter::id).toList());
        }
    }

    /** For --table. */
    static final class Tables extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Tables() {
            super(values(ExporterChoice.TABLE));
        }
    }

    /** For --dialect. */
    static final class Dialects extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Dialects() {
            super(values(ExporterChoice.DIALECT));
        }
    }
}
