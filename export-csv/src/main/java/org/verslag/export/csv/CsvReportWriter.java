package org.verslag.export.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verslag.model.Diagnostic;
import org.verslag.model.Location;
import org.verslag.model.Report;
import org.verslag.model.Severity;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/** Adds the rows of each report to the tables; keeps nothing of a report but its name, which is part of the key. */
final class CsvReportWriter implements ReportWriter {
    private static final String SAME_NAME = "csv-same-name";

    private final List<TableWriter> tables;
    private final Sink sink;
    private final Set<String> names = new HashSet<>();

    CsvReportWriter(List<TableWriter> tables, Sink sink) {
        this.tables = List.copyOf(tables);
        this.sink = sink;
    }

    @Override
    public void write(Report report) throws IOException {
        if (!names.add(report.name())) {
            sink.report(Diagnostic.of(
                    SAME_NAME,
                    Severity.WARNING,
                    "More than one report is called " + report.name()
                            + ": report and exchange do not tell their rows apart; give the reports names of their own.",
                    Location.unknown()));
        }
        ReportIndex index = new ReportIndex(report);
        for (TableWriter table : tables) {
            table.write(index);
        }
    }

    @Override
    public void close() throws IOException {
        for (TableWriter table : tables) {
            table.finish();
        }
    }
}
