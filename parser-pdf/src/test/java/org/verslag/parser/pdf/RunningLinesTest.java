package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verslag.parser.pdf.Reading.lines;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;

/** Lines at the head and foot of pages that are easily mistaken. */
class RunningLinesTest {
    private static final String FULL = "Deze regel vult de kolom geheel en al, tot aan de rand van het vlak toe";

    @Test
    void takesPageNumbersThatAlsoStandInCells() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 4; i++) {
                start(page, i);
                page.lines(60, 72, 10, 12, FULL, "Regel " + i * i);
                for (int row = 1; row <= 4; row++) {
                    page.text(60, 200 + 40 * row, 10, String.valueOf(row));
                    page.text(200, 200 + 40 * row, 10, "Gemeente nummer " + row);
                }
                page.text(500, 800, 7, String.valueOf(i));
            }

            assertThat(furniture(page)).containsExactly("1", "2", "3", "4");
        }
    }

    @Test
    void takesNumbersOfQuestionsForNoPageNumbers() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 3; i++) {
                start(page, i);
                page.text(60, 72, 10, String.valueOf(i));
                page.lines(60, 96, 10, 12, FULL, "Regel " + i * i);
                for (int question = 1; question <= 3; question++) {
                    page.text(60, 250 + 60 * question, 10, String.valueOf(question));
                    page.text(60, 270 + 60 * question, 10, FULL);
                }
            }

            assertThat(furniture(page)).isEmpty();
        }
    }

    @Test
    void takesHeadersThatStartWithASmallLetter() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 4; i++) {
                start(page, i);
                page.text(500, 40, 7, "blad " + i);
                page.lines(60, 72, 10, 12, FULL, "Regel " + i * i);
            }

            assertThat(furniture(page)).containsExactly("blad 1", "blad 2", "blad 3", "blad 4");
        }
    }

    @Test
    void takesTheEndOfASentenceForNoHeader() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 5; i++) {
                start(page, i);
                page.text(60, 72, 10, i % 2 == 0 ? "gestuurd." : "Regel " + i * i);
                page.lines(60, 110, 10, 12, FULL, "En regel " + i * i);
            }

            assertThat(furniture(page)).isEmpty();
        }
    }

    @Test
    void takesTheLastLineOfNotesForNoFooter() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 5; i++) {
                start(page, i);
                page.lines(60, 72, 10, 12, FULL, "Regel " + i * i);
                if (i == 3) {
                    continue;
                }
                page.rule(60, 752, 57);
                // On the last page only the rest of the note stands
                if (i < 5) {
                    page.text(
                            60, 760, 7.6, i + " Zie de brief van " + i * i + " mei 2031, www.voorbeeld.nl/brief-over-");
                }
                page.text(72, i < 5 ? 769 : 760, 7.6, "de-veerdienst-en-de-vuurtoren");
            }

            assertThat(furniture(page)).isEmpty();
        }
    }

    @Test
    void readsANoteWhoseNumberHangsAsOneLine() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 3; i++) {
                start(page, i);
                page.lines(60, 72, 10, 12, FULL, "Regel " + i * i);
                page.rule(60, 752, 57);
                page.text(60, 757, 4.4, String.valueOf(i));
                page.text(80, 760, 7.6, "Kamerstuk 36 450, nr. 5.");
            }

            List<Line> lines = lines(page.bytes());

            assertThat(lines).noneMatch(RunningLinesTest::isFurniture);
            assertThat(lines)
                    .extracting(Line::text)
                    .contains("1 Kamerstuk 36 450, nr. 5.", "2 Kamerstuk 36 450, nr. 5.", "3 Kamerstuk 36 450, nr. 5.");
        }
    }

    @Test
    void takesARaisedMarkForNoNumberOfTheTextBesideIt() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(60, 72, 10, 12, FULL, FULL);
            float end = page.text(60, 110, 10, "Links staat iets");
            page.text(end + 8, 106.5, 5, "2");
            page.text(end + 40, 110, 10, "en rechts staat iets anders");

            assertThat(lines(page.bytes())).extracting(Line::text).noneMatch(text -> text.startsWith("2 en rechts"));
        }
    }

    private static void start(Typesetter page, int number) {
        if (number > 1) {
            page.nextPage();
        }
    }

    private static List<String> furniture(Typesetter page) {
        return lines(page.bytes()).stream()
                .filter(RunningLinesTest::isFurniture)
                .map(Line::text)
                .toList();
    }

    private static boolean isFurniture(Line line) {
        return line.certainty(Certainty.FURNITURE).isPresent();
    }
}
