package org.verslag.export.csv;

import java.io.IOException;
import java.util.List;
import org.verslag.model.Report;
import org.verslag.spi.ReportWriter;

/** Adds the rows of each report to the tables; keeps nothing between reports. */
record CsvReportWriter(List<TableWriter> tables) implements ReportWriter {
    CsvReportWriter {
        tables = List.copyOf(tables);
    }

    @Override
    public void write(Report report) throws IOException {
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
