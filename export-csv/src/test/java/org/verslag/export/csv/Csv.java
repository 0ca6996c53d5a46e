package org.verslag.export.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verslag.model.Report;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportWriter;

/** Writes and reads for the tests. */
final class Csv {

    private Csv() {}

    static MemorySink export(boolean several, Map<String, String> options, Report... reports) {
        CsvExporter exporter = new CsvExporter();
        MemorySink sink = new MemorySink(several);
        try (ReportWriter writer = exporter.open(sink, ExportOptions.of("csv", exporter.options(), options))) {
            for (Report report : reports) {
                writer.write(report);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sink;
    }

    static byte[] bytes(ReportTable table, String dialect, Report... reports) {
        MemorySink sink = export(false, Map.of("table", table.id(), "dialect", dialect), reports);
        return sink.bytes(table.id() + ".csv");
    }

    static String text(ReportTable table, String dialect, Report... reports) {
        return new String(bytes(table, dialect, reports), StandardCharsets.UTF_8);
    }

    /** The records of a table that was written, its header first. */
    static List<List<String>> records(String csv, char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    /** The rows of a table of one report, by header. */
    static List<Map<String, String>> rows(ReportTable table, Report report) {
        List<String> header = table.columns().stream().map(Column::name).toList();
        return table.rows(report).stream().map(row -> byHeader(header, row)).toList();
    }

    private static Map<String, String> byHeader(List<String> header, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.get(i));
        }
        return cells;
    }
}
