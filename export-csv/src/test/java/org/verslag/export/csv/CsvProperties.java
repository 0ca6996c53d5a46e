package org.verslag.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verslag.model.Report;

class CsvProperties {
    private static final String STARTS = "=+-@\t\r";

    /** Text of whole characters that strains the syntax; half a surrogate pair has a case of its own. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "\t", " ", "'", "=", "+", "-", "@", "#", "\u0000",
                        "\uFEFF", "é", "😀", "\u2028", "woord", "x")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    /** Around once, twice and thrice the longest cell, with and without places to cut at. */
    @Provide
    Arbitrary<String> longTexts() {
        Arbitrary<Integer> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(32_700, 32_800),
                Arbitraries.integers().between(65_480, 65_560),
                Arbitraries.integers().between(98_250, 98_330));
        Arbitrary<String> units = Arbitraries.of("x", "ab ", "😀", "-", "woord\n", "x😀", "= ");
        return units.flatMap(unit -> lengths.map(length -> unit.repeat(length / unit.length() + 1)));
    }

    @Property(tries = 300)
    void whatIsReadBackIsTheRow(@ForAll("texts") String name, @ForAll("texts") String text) {
        Report report = SampleReport.asking(name, text);
        for (ReportTable table : ReportTable.all()) {
            List<List<String>> records = Csv.records(Csv.text(table, "rfc4180", report), ',');
            assertThat(records.subList(1, records.size())).isEqualTo(table.rows(report));
        }
    }

    @Property(tries = 300)
    void excelGetsTheSameButForApostrophes(@ForAll("texts") String name, @ForAll("texts") String text) {
        Report report = SampleReport.asking(name, text);
        List<List<String>> records =
                Csv.records(Csv.text(ReportTable.PARAGRAPHS, "excel", report).substring(1), ';');
        List<List<String>> rows = records.subList(1, records.size());

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).noneMatch(CsvProperties::runs);
        List<String> expected = new ArrayList<>();
        ReportTable.PARAGRAPHS
                .rows(report)
                .get(0)
                .forEach(cell -> expected.add(runs(cell) || cell.startsWith("\n") ? "'" + cell : cell));
        expected.add("1");
        assertThat(rows.get(0)).isEqualTo(expected);
    }

    @Property(tries = 60)
    void noCellIsTooLongAndNothingIsCut(@ForAll("longTexts") String text) {
        Report report = SampleReport.asking("r", text);
        List<List<String>> records =
                Csv.records(Csv.text(ReportTable.EXCHANGES, "excel", report).substring(1), ';');
        StringBuilder whole = new StringBuilder();
        for (List<String> row : records.subList(1, records.size())) {
            assertThat(row).allMatch(cell -> cell.length() <= 32_767).noneMatch(CsvProperties::runs);
            String piece = row.get(16);
            whole.append(piece.startsWith("'") ? piece.substring(1) : piece);
        }
        assertThat(whole.toString().equals(text)).isTrue();
    }

    @Property(tries = 50)
    void sameBytesTwice(@ForAll("texts") String text) {
        Report report = SampleReport.asking("r", text);
        for (ReportTable table : ReportTable.all()) {
            assertThat(Csv.bytes(table, "excel", report)).isEqualTo(Csv.bytes(table, "excel", report));
        }
    }

    private static boolean runs(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
    }
}
