package org.verslag.export.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The description of all tables in the terms of W3C's "CSV on the Web" (https://www.w3.org/TR/tabular-metadata/). It has
 * primary keys and no foreign keys: the column that would be one is empty outside exchanges, and a foreign key must be met
 * by every row, an empty one too. In the dialect for spreadsheets an exchange may take several rows besides, and a foreign key
 * must lead to one.
 */
final class CsvwDescription {

    private CsvwDescription() {}

    static byte[] bytes(Dialect dialect) {
        String tables =
                ReportTable.all().stream().map(table -> table(table, dialect)).collect(Collectors.joining(",\n"));
        String json = "{\n  \"@context\": \"http://www.w3.org/ns/csvw\",\n"
                + "  \"dialect\": {\"delimiter\": \"" + dialect.separator()
                + "\", \"encoding\": \"utf-8\"},\n"
                + "  \"tables\": [\n" + tables + "\n  ]\n}\n";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String table(ReportTable table, Dialect dialect) {
        List<Column> columns = dialect.columns(table);
        List<String> key = new ArrayList<>(table.primaryKey());
        if (!key.isEmpty() && columns.contains(Dialect.PIECE)) {
            key.add(Dialect.PIECE.name());
        }
        return "    {\n      \"url\": " + quoted(CsvExporter.fileName(table))
                + ",\n      \"dc:description\": " + quoted(table.description())
                + ",\n      \"tableSchema\": {\n        \"columns\": [\n"
                + columns.stream()
                        .map(column -> "          " + column(column, key))
                        .collect(Collectors.joining(",\n"))
                + "\n        ]"
                + (key.isEmpty() ? "" : ",\n        \"primaryKey\": " + list(key))
                + "\n      }\n    }";
    }

    /** The title is the header in the file, which readers compare with it. */
    private static String column(Column column, List<String> key) {
        return "{\"name\": " + quoted(column.name())
                + ", \"titles\": " + quoted(column.name())
                + ", \"dc:description\": " + quoted(column.description())
                + ", \"datatype\": " + quoted(column.type().name().toLowerCase(Locale.ROOT))
                + (column.list() ? ", \"separator\": " + quoted(Column.SEPARATOR) : "")
                + (key.contains(column.name()) || column.name().equals("report") ? ", \"required\": true" : "")
                + "}";
    }

    private static String list(List<String> names) {
        return names.stream().map(CsvwDescription::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** All that is quoted here are our own words, which hold nothing else to escape. */
    private static String quoted(String words) {
        return '"' + words.replace("\"", "\\\"") + '"';
    }
}
