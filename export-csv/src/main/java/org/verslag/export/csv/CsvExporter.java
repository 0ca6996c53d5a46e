package org.verslag.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.verslag.spi.ExportOption;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/**
 * Writes reports as CSV, many into one table.
 *
 * <p>The option {@code table} chooses one of {@link ReportTable}, {@code exchanges} by default; {@code all} writes each to a
 * file of its own and a description of them ({@code csv-metadata.json}, as W3C's "CSV on the Web" has it) beside them.
 *
 * <p>The option {@code dialect} is {@code rfc4180} by default: UTF-8, commas, CRLF, the text as it is. With {@code excel}
 * it is a byte-order mark, semicolons and CRLF, an apostrophe ahead of cells that would run as a formula, and a further
 * column {@code piece}: where a cell is longer than the 32,767 UTF-16 units that a spreadsheet keeps, its row goes on in
 * rows with the same {@code report} and {@code exchange} and the pieces 2, 3 and so on, which hold the rest of the cell and
 * nothing else; the sink gets a diagnostic {@code csv-long-cell}.
 *
 * <p>Of a second report with the name of an earlier one the sink gets a diagnostic {@code csv-same-name}.
 */
public final class CsvExporter implements ReportExporter {
    private static final String TABLE = "table";
    private static final String DIALECT = "dialect";
    private static final String ALL = "all";

    /** Makes the exporter; it holds no state. */
    public CsvExporter() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String description() {
        return "tables of exchanges, paragraphs, footnotes, references, agenda items or diagnostics";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public List<ExportOption> options() {
        return List.of(
                new ExportOption(
                        TABLE,
                        "which table; 'all' writes each to a file in a folder, with a description",
                        Stream.concat(ReportTable.all().stream().map(ReportTable::id), Stream.of(ALL))
                                .toList(),
                        ReportTable.EXCHANGES.id()),
                new ExportOption(
                        DIALECT,
                        "rfc4180, or excel: semicolons, and cells made harmless and short enough for spreadsheets",
                        Arrays.stream(Dialect.values()).map(Dialect::id).toList(),
                        Dialect.RFC4180.id()));
    }

    @Override
    public boolean writesSeveralFiles(ExportOptions options) {
        return options.get(TABLE).equals(ALL);
    }

    @Override
    public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
        Dialect dialect = Dialect.of(options.get(DIALECT));
        String wanted = options.get(TABLE);
        boolean all = writesSeveralFiles(options);
        List<TableWriter> tables = new ArrayList<>();
        for (ReportTable table : ReportTable.all()) {
            if (all || table.id().equals(wanted)) {
                tables.add(new TableWriter(table, dialect, sink, sink.open(fileName(table))));
            }
        }
        if (all) {
            OutputStream description = sink.open("csv-metadata.json");
            description.write(CsvwDescription.bytes(dialect));
            description.flush();
        }
        return new CsvReportWriter(tables, sink);
    }

    static String fileName(ReportTable table) {
        return table.id() + ".csv";
    }
}
