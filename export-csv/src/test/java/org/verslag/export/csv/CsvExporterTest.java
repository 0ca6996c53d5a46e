package org.verslag.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.Verslag;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.Location;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Severity;
import org.verslag.spi.ExportOptions;

class CsvExporterTest {

    @Test
    void isRegistered() {
        assertThat(Verslag.exporter("csv").plugin()).isInstanceOf(CsvExporter.class);
    }

    @Test
    void writesTheExchangesByDefault() {
        MemorySink sink = Csv.export(false, Map.of(), SampleReport.make());

        assertThat(sink.names()).containsExactly("exchanges.csv");
        assertThat(sink.bytes("exchanges.csv"))
                .isEqualTo(Csv.bytes(ReportTable.EXCHANGES, "rfc4180", SampleReport.make()));
    }

    @Test
    void rfc4180IsCommasAndCrlfAndQuotesWhereNeeded() {
        assertThat(Csv.text(ReportTable.AGENDA, "rfc4180", SampleReport.make()))
                .isEqualTo("report,exchange,item,text\r\nverslag,,1,1. Brief\r\nverslag,,2,2. Nota\r\n");
        assertThat(Csv.text(ReportTable.EXCHANGES, "rfc4180", SampleReport.make()))
                .contains(",\"Kent u Kamerstuk 36 410, nr. 3? Zie ook vraag 2.\nEn zo ja?\",")
                .contains(",\"Ja; \"\"zeker\"\", zie de tabel.\",");
    }

    @Test
    void rfc4180LeavesTextAsItIs() {
        String text = "=1+1 " + "x".repeat(40_000);

        assertThat(Csv.text(ReportTable.EXCHANGES, "rfc4180", SampleReport.asking("r", text)))
                .contains("," + text + ",");
    }

    @Test
    void excelHasAByteOrderMarkAndSemicolonsAndPieces() {
        assertThat(Csv.text(ReportTable.AGENDA, "excel", SampleReport.make()))
                .isEqualTo(
                        "\uFEFFreport;exchange;item;text;piece\r\nverslag;;1;1. Brief;1\r\nverslag;;2;2. Nota;1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "\uFF1D1"})
    void excelRunsNoFormula(String text) {
        Report report = SampleReport.asking("=name", text);

        assertThat(excelRows(report)).hasSize(1);
        assertThat(excelRows(report).get(0)).contains("'" + text, "'=name");
    }

    @Test
    void excelGetsALongCellInPieces() {
        String text = "woord ".repeat(15_000);
        MemorySink sink = Csv.export(false, Map.of("dialect", "excel"), SampleReport.asking("r", text));
        List<List<String>> rows = excelRows(SampleReport.asking("r", text));

        assertThat(rows)
                .hasSize(3)
                .allMatch(row -> row.get(0).equals("r") && row.get(1).equals("1"));
        assertThat(rows).extracting(row -> row.get(row.size() - 1)).containsExactly("1", "2", "3");
        assertThat(rows.stream().map(row -> row.get(16)).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(rows.get(0).get(16)).endsWith(" ");
        assertThat(rows.get(1).get(4)).isEmpty();
        assertThat(sink.diagnostics()).extracting(Diagnostic::code).containsExactly("csv-long-cell");
        assertThat(sink.diagnostics().get(0).message()).contains("report r, exchange 1");
    }

    @Test
    void halfASurrogatePairIsReplacedAndToldOf() {
        MemorySink sink = Csv.export(false, Map.of(), SampleReport.asking("r", "a\ud83dz 😀"));

        assertThat(new String(sink.bytes("exchanges.csv"), StandardCharsets.UTF_8))
                .contains(",a\uFFFDz 😀,");
        assertThat(sink.diagnostics()).extracting(Diagnostic::code).containsExactly("csv-broken-character");
    }

    @Test
    void manyReportsGoIntoOneTable() {
        List<List<String>> records = Csv.records(
                Csv.text(
                        ReportTable.EXCHANGES,
                        "rfc4180",
                        SampleReport.asking("a", "1"),
                        SampleReport.make(),
                        SampleReport.asking("c", "2")),
                ',');

        assertThat(records)
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("report exchange", "a 1", "verslag 1", "verslag 2", "c 1");
    }

    @Test
    void noReportsGiveAHeader() {
        assertThat(Csv.text(ReportTable.FOOTNOTES, "rfc4180")).isEqualTo("report,exchange,number,text,page\r\n");
    }

    @Test
    void allWritesEveryTableLikeThatTableAloneAndADescription() {
        Report report = SampleReport.make();
        MemorySink sink = Csv.export(true, Map.of("table", "all"), report);

        assertThat(sink.names())
                .containsExactly(
                        "exchanges.csv",
                        "paragraphs.csv",
                        "footnotes.csv",
                        "references.csv",
                        "agenda.csv",
                        "diagnostics.csv",
                        "csv-metadata.json");
        for (ReportTable table : ReportTable.all()) {
            assertThat(sink.bytes(table.id() + ".csv")).isEqualTo(Csv.bytes(table, "rfc4180", report));
        }
    }

    @Test
    void allNeedsAFolder() {
        for (String table : new CsvExporter().options().get(0).values()) {
            assertThat(writesSeveral(Map.of("table", table))).isEqualTo(table.equals("all"));
        }
        assertThat(writesSeveral(Map.of())).isFalse();
    }

    private static boolean writesSeveral(Map<String, String> given) {
        CsvExporter exporter = new CsvExporter();
        return exporter.writesSeveralFiles(ExportOptions.of("csv", exporter.options(), given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rfc4180", "excel"})
    void theDescriptionNamesTheColumnsOfTheFiles(String dialect) throws IOException {
        MemorySink sink = Csv.export(true, Map.of("table", "all", "dialect", dialect), SampleReport.make());
        char separator = dialect.equals("excel") ? ';' : ',';

        Map<String, List<String>> described = columnTitles(sink.bytes("csv-metadata.json"));

        assertThat(described).hasSize(6);
        described.forEach((file, titles) -> {
            String csv = new String(sink.bytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
            assertThat(Csv.records(csv, separator).get(0)).isEqualTo(titles);
        });
    }

    /** Of several reports, and where a cell is too long for a row. */
    @ParameterizedTest
    @ValueSource(strings = {"rfc4180", "excel"})
    void keysOfTheDescriptionTellAllRowsApart(String dialect) throws IOException {
        MemorySink sink = Csv.export(
                true,
                Map.of("table", "all", "dialect", dialect),
                SampleReport.make(),
                SampleReport.asking("a", "1"),
                SampleReport.asking("b", "woord ".repeat(20_000)));
        Map<String, List<String>> keys = lists(sink.bytes("csv-metadata.json"), "primaryKey");

        assertThat(keys.keySet()).contains("exchanges.csv", "paragraphs.csv", "agenda.csv");
        keys.forEach((file, key) -> {
            String csv = new String(sink.bytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
            List<List<String>> records = Csv.records(csv, dialect.equals("excel") ? ';' : ',');
            List<Integer> places = key.stream().map(records.get(0)::indexOf).toList();
            assertThat(records.subList(1, records.size()))
                    .as(file)
                    .isNotEmpty()
                    .extracting(row -> places.stream().map(row::get).toList())
                    .doesNotHaveDuplicates()
                    .allMatch(cells -> cells.stream().noneMatch(String::isEmpty));
        });
    }

    @Test
    void theDescriptionUsesTheTermsOfCsvOnTheWeb() {
        MemorySink sink = Csv.export(true, Map.of("table", "all", "dialect", "excel"));

        assertThat(new String(sink.bytes("csv-metadata.json"), StandardCharsets.UTF_8))
                .startsWith("{\n  \"@context\": \"http://www.w3.org/ns/csvw\",\n  \"dialect\": {\"delimiter\": \";\"")
                .contains("\"primaryKey\": [\"report\", \"exchange\", \"piece\"]")
                .contains(
                        "{\"name\": \"adopted_on\", \"titles\": \"adopted_on\", \"dc:description\": \"date of adoption or"
                                + " receipt\", \"datatype\": \"date\"}")
                .contains("\"name\": \"party\", \"titles\": \"party\", \"dc:description\": \"party groups that ask\","
                        + " \"datatype\": \"string\", \"separator\": \"; \"}")
                .doesNotContain("null");
    }

    /** What the description leaves unsaid: a row that starts with "#" would be a comment, and one with a quote is none. */
    @Test
    void noRowStartsAsAComment() {
        Report report = Report.builder("#1", ReportType.QUESTION_LIST)
                .addDiagnostic(Diagnostic.of(
                        DiagnosticCode.NO_EXCHANGES, Severity.WARNING, "no questions", Location.unknown()))
                .build();

        assertThat(Csv.text(ReportTable.DIAGNOSTICS, "rfc4180", report)).contains("\n\"#1\",");
        assertThat(Csv.text(ReportTable.DIAGNOSTICS, "excel", report)).contains("\n\"#1\";");
    }

    private static List<List<String>> excelRows(Report report) {
        String csv = Csv.text(ReportTable.EXCHANGES, "excel", report).substring(1);
        List<List<String>> records = Csv.records(csv, ';');
        return records.subList(1, records.size());
    }

    /** The lists of strings under a name, by the table that they are of. */
    private static Map<String, List<String>> lists(byte[] json, String name) throws IOException {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String table = "";
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if ("url".equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
                    table = parser.getText();
                } else if (name.equals(parser.currentName()) && parser.currentToken() == JsonToken.START_ARRAY) {
                    List<String> values = new ArrayList<>();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        values.add(parser.getText());
                    }
                    lists.put(table, values);
                }
            }
        }
        return lists;
    }

    private static Map<String, List<String>> columnTitles(byte[] json) throws IOException {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if ("url".equals(parser.currentName()) && parser.currentToken().isScalarValue()) {
                    current = new ArrayList<>();
                    titles.put(parser.getText(), current);
                } else if ("titles".equals(parser.currentName())
                        && parser.currentToken().isScalarValue()) {
                    current.add(parser.getText());
                }
            }
        }
        return titles;
    }
}
