package org.verslag.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verslag.model.Report;

class ReportTableTest {
    private final Report report = SampleReport.make();

    @Test
    void headersAreStable() {
        assertThat(ReportTable.all())
                .extracting(ReportTable::id)
                .containsExactly("exchanges", "paragraphs", "footnotes", "references", "agenda", "diagnostics");
        assertThat(header(ReportTable.EXCHANGES))
                .isEqualTo("report, exchange, source, publication, type, chamber, parliamentary_year, dossier,"
                        + " report_number, adopted_on, part, party, members, joined_by, topic, number, question, answer,"
                        + " respondent, page_first, page_last, footnotes, references, doubts");
        assertThat(header(ReportTable.PARAGRAPHS))
                .isEqualTo("report, exchange, paragraph, role, party, topic, text, page");
        assertThat(header(ReportTable.FOOTNOTES)).isEqualTo("report, exchange, number, text, page");
        assertThat(header(ReportTable.REFERENCES)).isEqualTo("report, exchange, kind, id, text, url, page");
        assertThat(header(ReportTable.AGENDA)).isEqualTo("report, exchange, item, text");
        assertThat(header(ReportTable.DIAGNOSTICS)).isEqualTo("report, exchange, code, severity, message, page, line");
    }

    @Test
    void anExchangeIsARowWithAllThatIsKnown() {
        Map<String, String> row = Csv.rows(ReportTable.EXCHANGES, report).get(0);

        assertThat(row)
                .containsEntry("report", "verslag")
                .containsEntry("exchange", "1")
                .containsEntry("source", "verslag.pdf")
                .containsEntry("publication", "kst-21501-02-2784")
                .containsEntry("type", "written consultation")
                .containsEntry("chamber", "House of Representatives")
                .containsEntry("parliamentary_year", "2023–2024")
                .containsEntry("dossier", "21 501-02; 36 410 XIII")
                .containsEntry("report_number", "2784")
                .containsEntry("adopted_on", "2023-11-13")
                .containsEntry("part", "I Vragen")
                .containsEntry("party", "VVD; GroenLinks-PvdA")
                .containsEntry("members", "Erkens (VVD); Piri")
                .containsEntry("joined_by", "D66; SP")
                .containsEntry("topic", "Rusland")
                .containsEntry("number", "5")
                .containsEntry("question", "Kent u Kamerstuk 36 410, nr. 3? Zie ook vraag 2.\nEn zo ja?")
                .containsEntry("answer", "Ja; \"zeker\", zie de tabel.")
                .containsEntry("respondent", "de Minister")
                .containsEntry("page_first", "2")
                .containsEntry("page_last", "9");
    }

    @Test
    void footnotesAreThoseOfTheReportAndReferencesAreEachThereOnce() {
        Map<String, String> row = Csv.rows(ReportTable.EXCHANGES, report).get(0);

        assertThat(row).containsEntry("footnotes", "7; 8; 7").containsEntry("references", "kst-36410-3; 2023Z01234; 2");
    }

    @Test
    void doubtsAreTheCodesAboutItsParagraphsAndTables() {
        assertThat(Csv.rows(ReportTable.EXCHANGES, report))
                .extracting(row -> row.get("doubts"))
                .containsExactly("unsure-join; unsure-boundary", "");
    }

    @Test
    void whatIsAbsentIsEmpty() {
        Map<String, String> row = Csv.rows(ReportTable.EXCHANGES, SampleReport.asking("r", "Waarom?"))
                .get(0);

        assertThat(row).containsEntry("question", "Waarom?");
        row.keySet().removeAll(List.of("report", "exchange", "type", "question"));
        assertThat(row.values()).containsOnly("");
    }

    @Test
    void everyParagraphOfTheBodyIsThereOnceInReadingOrder() {
        List<String> ids = new ArrayList<>();
        report.forEachParagraph(paragraph -> ids.add(paragraph.id()));

        assertThat(Csv.rows(ReportTable.PARAGRAPHS, report))
                .extracting(row -> row.get("paragraph"))
                .isEqualTo(ids);
    }

    @Test
    void aParagraphSaysWhatItIs() {
        assertThat(Csv.rows(ReportTable.PARAGRAPHS, report))
                .extracting(row -> String.join(
                        "|",
                        Stream.of("paragraph", "role", "exchange", "party", "topic", "page")
                                .map(row::get)
                                .toList()))
                .containsExactly(
                        "o1|other||||",
                        "h0|heading||||",
                        "g1|agenda||||",
                        "g2|agenda||||",
                        "h1|heading||||",
                        "h2|heading||VVD; D66||",
                        "i1|introduction||VVD; D66||",
                        "h3|heading||VVD; D66|Rusland|",
                        "q1|question|1|VVD; GroenLinks-PvdA|Rusland|2",
                        "q2|question|1|VVD; GroenLinks-PvdA|Rusland|3",
                        "r1|remark||VVD; D66|Rusland|",
                        "q3|question|2|VVD||4",
                        "h4|heading||||",
                        "u1|quotation||||",
                        "l1|label|1|VVD; GroenLinks-PvdA||",
                        "a1|answer|1|VVD; GroenLinks-PvdA||8",
                        "c1|table|1|VVD; GroenLinks-PvdA||",
                        "f9|table|1|VVD; GroenLinks-PvdA||",
                        "b1|letter||||",
                        "s1|signature||||");
    }

    @Test
    void aFootnoteBelongsToTheExchangeThatHoldsItsMark() {
        assertThat(ReportTable.FOOTNOTES.rows(report))
                .containsExactly(
                        List.of("verslag", "1", "7", "Zie 2023Z01234 en Kamerstuk 36 410, nr. 3.", "2"),
                        List.of("verslag", "", "8", "https://example.org", "3"));
    }

    @Test
    void aFootnotesReferencesStandAtItsFirstMarkAndThoseWithoutAMarkAtTheEnd() {
        assertThat(ReportTable.REFERENCES.rows(report))
                .containsExactly(
                        List.of("verslag", "1", "kamerstuk", "kst-36410-3", "Kamerstuk 36 410, nr. 3", "", "2"),
                        List.of("verslag", "1", "case", "2023Z01234", "2023Z01234", "", "2"),
                        List.of("verslag", "1", "kamerstuk", "kst-36410-3", "Kamerstuk 36 410, nr. 3", "", "2"),
                        List.of("verslag", "1", "exchange", "2", "vraag 2", "", "2"),
                        List.of(
                                "verslag",
                                "",
                                "url",
                                "https://example.org",
                                "https://example.org",
                                "https://example.org",
                                "3"));
    }

    @Test
    void agendaItemsAreCounted() {
        assertThat(ReportTable.AGENDA.rows(report))
                .containsExactly(List.of("verslag", "", "1", "1. Brief"), List.of("verslag", "", "2", "2. Nota"));
    }

    @Test
    void aDiagnosticBelongsToTheExchangeOfItsElement() {
        assertThat(ReportTable.DIAGNOSTICS.rows(report))
                .containsExactly(
                        List.of("verslag", "1", "unsure-boundary", "warning", "A sentence.", "4", "120"),
                        List.of("verslag", "1", "unsure-join", "info", "A sentence.", "4", "120"),
                        List.of("verslag", "1", "unsure-boundary", "info", "A sentence.", "4", "120"),
                        List.of("verslag", "", "leftover-text", "error", "A sentence.", "4", "120"));
    }

    private static String header(ReportTable table) {
        return String.join(", ", table.columns().stream().map(Column::name).toList());
    }
}
