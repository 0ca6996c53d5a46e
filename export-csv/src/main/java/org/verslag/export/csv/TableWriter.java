package org.verslag.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.verslag.model.Diagnostic;
import org.verslag.model.Location;
import org.verslag.model.Severity;
import org.verslag.spi.Sink;

/** Writes one table of many reports to a stream, which it flushes and leaves open. */
final class TableWriter {
    /** A cell was too long for a spreadsheet program and goes on in further rows. */
    static final String SPLIT = "csv-long-cell";

    /** Half a surrogate pair was replaced by U+FFFD, since UTF-8 has no form for it. */
    static final String REPLACED = "csv-broken-character";

    private final ReportTable table;
    private final Dialect dialect;
    private final Sink sink;
    private final CsvWriter csv;

    /** Writes the header too. */
    TableWriter(ReportTable table, Dialect dialect, Sink sink, OutputStream stream) throws IOException {
        this.table = table;
        this.dialect = dialect;
        this.sink = sink;
        Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        if (dialect.byteOrderMark()) {
            text.write('\uFEFF');
        }
        csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        put(dialect.columns(table).stream().map(Column::name).toList());
    }

    void write(ReportIndex report) throws IOException {
        for (List<String> row : table.rows(report)) {
            List<List<String>> rows =
                    dialect.rows(row.stream().map(this::wellFormed).toList(), table.identifying());
            if (rows.size() > 1) {
                tell(
                        SPLIT,
                        "A row of the table '" + table.id() + "' goes on in " + (rows.size() - 1)
                                + " more, since a cell is longer than the " + SpreadsheetCells.LIMIT
                                + " units that a spreadsheet keeps; report " + row.get(0) + ", exchange " + row.get(1)
                                + ".");
            }
            for (List<String> cells : rows) {
                put(cells);
            }
        }
    }

    void finish() throws IOException {
        csv.flush();
    }

    private void put(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String wellFormed(String cell) {
        if (cell.codePoints().noneMatch(TableWriter::isHalf)) {
            return cell;
        }
        tell(
                REPLACED,
                "A cell of the table '" + table.id() + "' holds half a surrogate pair, which U+FFFD stands for now.");
        int[] points =
                cell.codePoints().map(point -> isHalf(point) ? 0xFFFD : point).toArray();
        return new String(points, 0, points.length);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private void tell(String code, String message) {
        sink.report(Diagnostic.of(code, Severity.INFO, message, Location.unknown()));
    }
}
