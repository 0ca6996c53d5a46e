package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verslag.parser.pdf.Reading.lines;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;

/** Numbers in front of texts: of a table's rows, of the items of a list, of questions. */
class NumberedTablesTest {
    private static final String FULL = "Een regel van de tekst die zo breed is als de tekst zelf en niet breder";
    private static final double PITCH = 12;

    private final Typesetter page = new Typesetter();
    private double y = 100;

    private void text() {
        y = page.lines(60, y, 10, PITCH, FULL, FULL, FULL, FULL) + PITCH;
    }

    private void row(double size, String... cells) {
        double[] lefts = {60, 85, 250, 330};
        for (int column = 0; column < cells.length; column++) {
            page.text(lefts[column], y, size, cells[column]);
        }
        y += PITCH;
    }

    private List<String> cells() {
        return lines(page.bytes()).stream()
                .filter(line -> line.certainty(Certainty.TABLE_CELL).isPresent())
                .map(line -> line.certainty(Certainty.TABLE_CELL).orElseThrow().value() + " " + line.text())
                .toList();
    }

    private void table(double size) {
        row(size, "Nr", "Maatregel", "Bedrag", "Stand");
        row(size, "1", "Aanpak van de havens", "12", "Gereed");
        row(size, "2", "Onderhoud", "4", "Loopt");
        row(size, "3", "Nieuwe boten", "31", "Loopt");
    }

    @Test
    void theRowsOfANarrowColumnOfNumbersAreNoItems() {
        text();
        table(10);
        y += PITCH;
        text();

        assertThat(cells())
                .hasSize(16)
                .startsWith("0,0,0 Nr", "0,0,1 Maatregel", "0,0,2 Bedrag", "0,0,3 Stand", "0,1,0 1")
                .endsWith("0,3,1 Nieuwe boten", "0,3,2 31", "0,3,3 Loopt");
    }

    @Test
    void aRowOfANarrowColumnOfNumbersCanHaveBlanks() {
        text();
        row(10, "Nr.", "Maatregel", "Bedrag", "Stand");
        row(10, "1.", "Aanpak van de havens", "12", "Gereed");
        row(10, "2.", "Onderhoud");
        row(10, "3.", "Nieuwe boten", "31", "Loopt");
        y += PITCH;
        text();

        assertThat(cells()).hasSize(14).contains("0,2,0 2.", "0,2,1 Onderhoud", "0,3,0 3.");
    }

    @Test
    void theRowsOfASmallTableUnderAShortRuleAreNoNotes() throws IOException {
        text();
        page.rule(60, y - 10, 120);
        table(8);

        assertThat(cells()).hasSize(16).contains("0,1,0 1", "0,1,1 Aanpak van de havens");
    }

    @Test
    void itemsBelowATableAreNoneOfItsRows() {
        text();
        table(10);
        y += PITCH;
        text();
        page.text(60, y, 10, "1.");
        page.text(85, y, 10, "Eerst de havens.");
        page.text(60, y + PITCH, 10, "2.");
        page.text(85, y + PITCH, 10, "Dan de boten.");

        assertThat(lines(page.bytes())).extracting(Line::text).contains("1. Eerst de havens.", "2. Dan de boten.");
    }

    @Test
    void theNumberOfTheReportIsAboveTheNumbersOfItsQuestions() {
        page.text(37, 180, 9, "Nr. 5");
        page.text(203, 180, 9, "NOTA NAAR AANLEIDING VAN HET VERSLAG");
        page.text(203, 191, 9, "Ontvangen 16 april 2031");
        for (int i = 1; i <= 4; i++) {
            double down = 160 + 60 * i;
            page.text(37, down, 9, Integer.toString(i));
            page.lines(203, down, 9, 11, "Waarom vaart boot " + i + " in de winter minder", "vaak?");
            page.lines(203, down + 33, 9, 11, "Dan zijn er minder reizigers.");
        }

        assertThat(cells()).isEmpty();
    }

    @Test
    void theTitleBesideTheNumberOfTheReportIsNoColumnOfTheTextBelow() {
        page.text(37, 100, 9, "Nr. 5");
        page.text(203, 100, 9, "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG IN HET JAAR 2031");
        page.lines(
                203,
                111,
                9,
                11,
                "Vastgesteld 16 april 2031",
                "Over boten",
                "Waarom vaart de boot niet?",
                "Dit wordt gedaan:");
        for (int i = 0; i < 4; i++) {
            page.text(203, 160 + 12 * i, 8, i == 0 ? "Jaar" : "203" + i);
            page.text(313, 160 + 12 * i, 8, i == 0 ? "Bedrag" : i + ",5");
            page.text(403, 160 + 12 * i, 8, i == 0 ? "Aantal" : "45" + i);
        }

        assertThat(cells()).hasSize(12).startsWith("0,0,0 Jaar", "0,0,1 Bedrag", "0,0,2 Aantal", "0,1,0 2031");
    }

    @Test
    void theNumberOfTheOnlyPageIsNoText() {
        text();
        page.text(295, 805, 10, "1");

        assertThat(lines(page.bytes()))
                .filteredOn(line -> line.certainty(Certainty.FURNITURE).isPresent())
                .extracting(Line::text)
                .containsExactly("1");
    }

    @Test
    void aFigureWhereTheLinesOfTheOnlyPageStartIsText() {
        text();
        page.text(60, 765, 10, "Aantal boten in de vaart aan het einde van het jaar:");
        page.text(60, 805, 10, "1");

        assertThat(lines(page.bytes()))
                .noneMatch(line -> line.certainty(Certainty.FURNITURE).isPresent());
    }

    @Test
    void aHeadRightOverNumbersIsATables() {
        text();
        page.text(60, y, 10, "Nr.");
        page.text(150, y, 10, "Maatregel");
        for (int i = 1; i <= 3; i++) {
            double down = y + 3 * PITCH * i - PITCH;
            page.text(60, down, 10, Integer.toString(i));
            page.text(150, down, 10, "Haven " + i + " wordt dieper.");
            page.text(150, down + 1.6 * PITCH, 10, "Dat kost een jaar.");
        }

        assertThat(cells()).contains("0,0,0 Nr.", "0,0,1 Maatregel");
    }
}
