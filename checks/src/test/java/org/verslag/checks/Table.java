package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.verslag.Verslag;
import org.verslag.model.Report;

/** The tables that the CSV exporter writes, read back with the CSV library. */
final class Table {

    private Table() {}

    /** The rows of a table, each by the names of its columns. */
    static List<Map<String, String>> rows(Report report, String table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Verslag.exporter("csv").option("table", table).write(report, bytes);
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(bytes.toString(UTF_8))) {
                return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
