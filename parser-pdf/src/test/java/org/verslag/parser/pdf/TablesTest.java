package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verslag.parser.pdf.Reading.lines;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;

/** Which lines are of one cell, and what is of no table. */
class TablesTest {
    private static final String FULL = "Een regel van de tekst die zo breed is als de tekst zelf en niet breder";
    private static final double WIDE_PITCH = 16;

    private final Typesetter page = new Typesetter();
    private double y = 100;

    private void text() {
        y = page.lines(60, y, 10, WIDE_PITCH, FULL, FULL, FULL, FULL);
    }

    private void row(String... cells) {
        for (int column = 0; column < cells.length; column++) {
            page.text(60 + 150 * column, y, 10, cells[column]);
        }
        y += WIDE_PITCH;
    }

    private void rule() throws IOException {
        page.rule(55, y - 11, 450);
        y += 2;
    }

    private List<String> cells() {
        return lines(page.bytes()).stream()
                .filter(line -> line.certainty(Certainty.TABLE_CELL).isPresent())
                .map(line -> line.certainty(Certainty.TABLE_CELL).orElseThrow().value() + " " + line.text())
                .toList();
    }

    /** Four questions with their answers from a height on, their numbers in the margin. */
    private static void questions(Typesetter page, double top) throws IOException {
        for (int i = 1; i <= 4; i++) {
            double y = top + 60 * (i - 1);
            page.text(37, y, 9, Integer.toString(i));
            page.lines(203, y, 9, 11, "Waarom vaart boot " + i + " in de winter minder", "vaak?");
            page.lines(203, y + 33, 9, 11, "Dan zijn er minder reizigers.");
        }
    }

    @Test
    void takesNumbersInAColumnOfTheirOwnForNoTable() throws IOException {
        try (Typesetter page = new Typesetter()) {
            questions(page, 100);

            assertThat(lines(page.bytes()))
                    .hasSize(16)
                    .noneMatch(line -> line.certainty(Certainty.TABLE_CELL).isPresent());
        }
    }

    @Test
    void rulesPartTheRowsOfWidelySetCells() throws IOException {
        text();
        rule();
        row("Maatregel", "Bedrag", "Stand");
        rule();
        row("Aanpak van", "12", "Gereed in");
        row("Havens", "", "de zomer");
        row("", "", "van 2033");
        rule();
        row("Onderhoud", "4", "");
        rule();
        text();

        assertThat(cells())
                .containsExactly(
                        "0,0,0 Maatregel",
                        "0,0,1 Bedrag",
                        "0,0,2 Stand",
                        "0,1,0 Aanpak van",
                        "0,1,0 Havens",
                        "0,1,1 12",
                        "0,1,2 Gereed in",
                        "0,1,2 de zomer",
                        "0,1,2 van 2033",
                        "0,2,0 Onderhoud",
                        "0,2,1 4");
    }

    @Test
    void roomPartsTheRowsOfWidelySetCellsWithoutRules() {
        text();
        row("Maatregel", "Bedrag", "Stand");
        y += 6;
        row("Aanpak van", "12", "Gereed in");
        row("havens", "", "de zomer");
        y += 6;
        row("Onderhoud", "4", "loopt");
        y += 6;
        text();

        assertThat(cells())
                .contains("0,1,0 Aanpak van", "0,1,0 havens", "0,1,2 de zomer", "0,2,0 Onderhoud", "0,2,2 loopt");
    }

    @Test
    void rowsAsFarApartAsTheLinesOfTheTextAreRows() {
        text();
        row("maatregel", "bedrag", "stand");
        row("aanpak", "12", "gereed");
        row("onderhoud", "4", "loopt");
        y += 20;
        text();

        assertThat(cells()).contains("0,0,0 maatregel", "0,1,0 aanpak", "0,2,0 onderhoud");
    }

    @Test
    void whatFollowsTheClosingRuleIsOfNoCell() throws IOException {
        text();
        row("Maatregel", "Bedrag", "Stand");
        rule();
        row("Aanpak", "12", "Gereed");
        rule();
        row("Onderhoud", "4", "Loopt");
        rule();
        y -= 4;
        row("Overig");
        text();

        assertThat(cells()).hasSize(9).noneMatch(cell -> cell.contains("Overig"));
    }

    @Test
    void aBoldLineUnderPlainCellsIsOfNoCell() {
        text();
        row("Maatregel", "Bedrag", "Stand");
        row("Aanpak", "12", "Gereed");
        row("Onderhoud", "4", "Loopt");
        page.text(60, y, 10, "Overig", Typesetter.Face.BOLD);
        y += WIDE_PITCH;
        text();

        assertThat(cells()).hasSize(9).noneMatch(cell -> cell.contains("Overig"));
    }

    @Test
    void textThatFollowsAtThePitchOfTheTableIsOfNoCell() {
        text();
        row("Maatregel", "Bedrag", "Stand");
        row("Aanpak", "12", "Gereed");
        row("Onderhoud", "4", "Loopt in");
        row("", "", "de zomer");
        row("Ja.");
        text();

        assertThat(cells()).hasSize(10).contains("0,2,2 de zomer").noneMatch(cell -> cell.contains("Ja."));
    }

    @Test
    void notesWhoseNumberATabPartsFromTheirTextAreNoTable() throws IOException {
        text();
        y += 20;
        page.rule(60, y - 14, 120);
        note("1", "De Polderbode, 3 maart 2033.");
        note("2", "Zie het jaarverslag van de waterschappen, dat op");
        page.text(77, y, 9, "bladzijde 12 de aantallen noemt.");
        y += 11;
        note("3", "2 maart 2033, brief van de dijkgraaf.");

        assertThat(cells()).isEmpty();
    }

    @Test
    void numberedRowsUnderARuleAsWideAsTheyAreAreATable() throws IOException {
        text();
        y += 20;
        page.rule(60, y - 14, 350);
        note("1", "Noordermeer heeft de meeste dijkwachten.");
        note("2", "De Lage Landen volgt daarop met 960.");
        note("3", "Rijn en Linge heeft er 701.");

        assertThat(cells()).hasSize(6);
    }

    @Test
    void takesNumbersBelowTheHeadOfTheReportForNoTable() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(37, 40, 9, "99 501");
            page.text(203, 40, 9, "Veerdiensten naar de eilanden");
            page.text(37, 66, 9, "Nr. 5");
            page.text(203, 66, 9, "LIJST VAN VRAGEN");
            questions(page, 92);

            assertThat(lines(page.bytes()))
                    .noneMatch(line -> line.certainty(Certainty.TABLE_CELL).isPresent());
        }
    }

    @Test
    void numbersOfWhatAsksNothingAreThoseOfATable() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(
                    72,
                    100,
                    10,
                    12,
                    "In de tabel hieronder staat wat in de havens van de eilanden wordt gedaan, en",
                    "wanneer.");
            for (int i = 1; i <= 4; i++) {
                double y = 140 + 48 * i;
                page.text(72, y, 10, Integer.toString(i));
                page.lines(132, y, 10, 12, "Haven " + i + " uitbaggeren");
                page.lines(132, y + 26, 10, 12, "Het werk is in de winter gereed.");
            }

            assertThat(lines(page.bytes()))
                    .anyMatch(line -> line.certainty(Certainty.TABLE_CELL).isPresent());
        }
    }

    @Test
    void numberedRowsUnderAShortRuleAreATableWhereTheOnlyRaisedFigureIsAnother() throws IOException {
        text();
        double end = page.text(60, y, 10, "De haven van Noordermeer meet 3 km");
        page.text(end, y - 4, 6, "2");
        y += 30;
        page.rule(60, y - 14, 120);
        note("1", "Noordermeer heeft de meeste dijkwachten.");
        note("2", "De Lage Landen volgt daarop met 960.");
        note("3", "Rijn en Linge heeft er 701.");

        assertThat(cells()).hasSize(6);
    }

    private void note(String number, String text) {
        page.text(60, y, 9, number);
        page.text(112, y, 9, text);
        y += 11;
    }

    @Test
    void anItalicLineUnderPlainCellsIsOfNoCell() {
        row("Maatregel", "Bedrag", "Stand");
        row("Aanpak", "12", "Gereed");
        row("Onderhoud", "4", "Loopt");
        page.text(60, y - 4, 10, "Overig", Typesetter.Face.ITALIC);

        assertThat(cells()).hasSize(9).noneMatch(cell -> cell.contains("Overig"));
    }

    @Test
    void cellsThatNearlyTouchArePartedByTheRowsAroundThem() {
        text();
        double second = 60 + page.width(10, "Franekeradeel") + 5;
        for (String[] row : new String[][] {
            {"Gemeente", "Aanvragen", "Stand"},
            {"Aalten", "3", "Gereed"},
            {"Franekeradeel", "88", "Gereed"},
            {"Goes", "15", "Gereed"}
        }) {
            page.text(60, y, 10, row[0]);
            page.text(second, y, 10, row[1]);
            page.text(300, y, 10, row[2]);
            y += WIDE_PITCH;
        }
        text();

        assertThat(cells()).hasSize(12).contains("0,2,0 Franekeradeel", "0,2,1 88");
    }

    @Test
    void aListBesideACellKeepsItsNumbers() {
        text();
        row("Stap", "Tekst");
        for (int i = 1; i <= 4; i++) {
            page.text(60, y, 10, "Fase " + i);
            double end = page.text(210, y, 10, i + ".");
            page.text(end + 6, y, 10, "Onderzoek");
            y += WIDE_PITCH;
        }
        text();

        assertThat(cells()).contains("0,1,1 1. Onderzoek", "0,4,1 4. Onderzoek");
    }

    @Test
    void aColumnOfTextHasTablesOfItsOwn() {
        for (int line = 0; line < 30; line++) {
            double down = 100 + 14 * line;
            page.text(50, down, 8, FULL.substring(0, 54));
            if (line < 10 || line > 13) {
                page.text(310, down, 8, FULL.substring(0, 54));
            } else {
                page.text(310, down, 8, "Jaar " + line);
                page.text(380, down, 8, "Aantal " + line);
                page.text(460, down, 8, "Kosten " + line);
            }
        }

        assertThat(cells())
                .hasSize(12)
                .startsWith("0,0,0 Jaar 10", "0,0,1 Aantal 10", "0,0,2 Kosten 10", "0,1,0 Jaar 11");
    }

    private void nextPage() {
        page.text(60, 800, 8, "Tweede Kamer, vergaderjaar 2031–2032, 99 501, nr. 12");
        page.nextPage();
        y = 90;
    }

    @Test
    void theLastRowOfATableIsOneOnTheNextPageToo() {
        text();
        row("Jaar", "Reizigers");
        row("2029", "800.000");
        row("2030", "810.000");
        row("2031", "820.000");
        nextPage();
        row("2032", "830.000");
        y += WIDE_PITCH;
        text();

        assertThat(cells()).endsWith("0,3,0 2031", "0,3,1 820.000", "1,0,0 2032", "1,0,1 830.000");
    }

    @Test
    void theFirstRowsOfATableAreSomeOnThePageBeforeToo() {
        text();
        row("Jaar", "Reizigers");
        row("2029", "800.000");
        nextPage();
        row("2030", "810.000");
        row("2031", "820.000");
        row("2032", "830.000");
        y += WIDE_PITCH;
        text();

        assertThat(cells()).startsWith("1,0,0 Jaar", "1,0,1 Reizigers", "1,1,0 2029", "1,1,1 800.000", "0,0,0 2030");
    }

    @Test
    void twoLinesBesideEachOtherUnderNoColumnsOfTheTableBeforeAreNoRowOfIt() {
        text();
        row("Jaar", "Reizigers");
        row("2029", "800.000");
        row("2030", "810.000");
        row("2031", "820.000");
        nextPage();
        page.text(130, y, 10, "Noorderzand,");
        page.text(310, y, 10, "12 maart 2032");
        y += 2 * WIDE_PITCH;
        text();

        assertThat(cells()).endsWith("0,3,0 2031", "0,3,1 820.000");
    }
}
