package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verslag.parser.pdf.Reading.lines;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;

/** Questions whose numbers stand in a column of their own, with tables among their answers. */
class NumberColumnTest {
    private static final double PITCH = 13;
    private static final double NUMBERS = 72;
    private static final double TEXT = 132;

    private final Typesetter page = new Typesetter();
    private double y = 80;

    private void question(int number) {
        page.text(NUMBERS, y, 10, Integer.toString(number));
        y = page.lines(
                        TEXT,
                        y,
                        10,
                        PITCH,
                        "Hoeveel boten voeren er in het jaar " + (2030 + number) + " van de haven naar",
                        "de eilanden?")
                + PITCH;
        y = page.lines(TEXT, y, 10, PITCH, "In dat jaar voeren er " + 3 * number + " boten naar de eilanden.") + PITCH;
    }

    private void table(double... lefts) {
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < lefts.length; column++) {
                page.text(lefts[column], y, 10, column == 0 ? "203" + row : (row + 2) * (column + 4) + ",5");
            }
            y += PITCH;
        }
        y += PITCH;
    }

    private void rule(double left) throws IOException {
        page.rule(left, y - 9, 520 - left);
    }

    private List<String> cells() {
        return lines(page.bytes()).stream()
                .filter(line -> line.certainty(Certainty.TABLE_CELL).isPresent())
                .map(line -> line.certainty(Certainty.TABLE_CELL).orElseThrow().value() + " " + line.text())
                .toList();
    }

    @Test
    void anAnswerCanHoldATable() {
        question(1);
        question(2);
        table(TEXT, 250, 350);
        question(3);
        table(TEXT + 18, 250);
        question(4);

        assertThat(cells())
                .hasSize(20)
                .contains("0,0,0 2030", "0,3,2 30,5", "1,0,0 2030", "1,3,1 25,5")
                .noneMatch(cell -> cell.contains("boten"));
    }

    @Test
    void theRulesOfAnAnswersTablePartNoQuestions() throws IOException {
        question(1);
        rule(TEXT);
        table(TEXT, 250, 350);
        y -= PITCH;
        rule(TEXT);
        y += PITCH;
        question(2);
        question(3);

        assertThat(cells()).hasSize(12).noneMatch(cell -> cell.contains("boten"));
    }

    @Test
    void theNumbersGoOnBehindATableOfThePagesWidth() {
        question(1);
        question(2);
        table(NUMBERS, TEXT);
        question(3);
        table(NUMBERS, TEXT, 350);
        question(4);

        assertThat(cells())
                .hasSize(20)
                .contains("0,0,0 2030", "0,3,1 25,5", "1,0,0 2030", "1,3,2 30,5")
                .noneMatch(cell -> cell.contains("boten"));
    }

    @Test
    void theNumbersGoOnOnTheNextPage() {
        question(1);
        question(2);
        page.nextPage();
        y = 80;
        question(3);
        table(NUMBERS, TEXT);

        assertThat(cells()).hasSize(8).noneMatch(cell -> cell.contains("boten"));
    }

    @Test
    void answersCanStandRightUnderTheirQuestions() {
        for (int i = 1; i <= 4; i++) {
            page.text(NUMBERS, y, 10, Integer.toString(i));
            page.lines(TEXT, y, 10, PITCH, "Hoeveel boten voeren er in het jaar 203" + i + "?", i + " boten.");
            y += 3 * PITCH;
        }

        assertThat(cells()).isEmpty();
    }

    @Test
    void questionsThatNothingFollowsAreATable() {
        for (int i = 1; i <= 4; i++) {
            page.text(NUMBERS, y, 10, Integer.toString(i));
            page.lines(TEXT, y, 10, PITCH, "Voer er in het jaar 203" + i + " een boot?", "En voer die elke dag?");
            y += 3 * PITCH;
        }

        assertThat(cells()).hasSize(12);
    }

    @Test
    void rowsThatNobodyAsksInAreATables() {
        for (int i = 1; i <= 4; i++) {
            page.text(NUMBERS, y, 10, i + ".");
            page.text(TEXT, y, 10, "Haven " + i + " wordt dieper.");
            page.text(TEXT, y + 2 * PITCH, 10, "Dat kost een jaar.");
            y += 4 * PITCH;
        }

        assertThat(cells()).contains("0,0,0 1.", "0,0,1 Haven 1 wordt dieper.");
    }
}
