package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.verslag.parser.pdf.Reading.line;
import static org.verslag.parser.pdf.Reading.lines;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;

/** What is printed beside the text or over it, and is none of its lines. */
class BesideTextTest {
    private static final String FULL = "Deze regel vult de kolom geheel en al, tot aan de rand van het vlak toe";

    @Test
    void takesALetterheadRightOfTheText() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(60, 100, 10, 12, FULL, FULL, "Slot.", FULL, FULL, "Slot.");
            page.lines(
                    440,
                    98,
                    6.5,
                    9,
                    "Datum",
                    "11 maart 2032",
                    "Onze referentie",
                    "IENW/BSK-2032/12345",
                    "Bijlage(n)",
                    "1");

            List<Line> lines = lines(page.bytes());

            assertThat(furniture(lines))
                    .containsExactlyInAnyOrder(
                            "Datum", "11 maart 2032", "Onze referentie", "IENW/BSK-2032/12345", "Bijlage(n)", "1");
            assertThat(line(lines, "Slot").gapBefore().orElseThrow()).isCloseTo(1, within(0.01));
        }
    }

    @Test
    void takesALetterheadWhereTheAnnexIsWider() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(60, 100, 10, 12, FULL, FULL, "Slot.", FULL, FULL, "Slot.");
            page.lines(440, 98, 6.5, 9, "Datum", "11 maart 2032", "Onze referentie", "IENW/BSK-2032/12345");
            page.nextPage();
            String wide = FULL + " en nog wat verder";
            page.lines(60, 100, 10, 12, wide, wide, wide, wide, wide, wide, wide, wide, "Slot.");

            assertThat(furniture(lines(page.bytes())))
                    .containsExactlyInAnyOrder("Datum", "11 maart 2032", "Onze referentie", "IENW/BSK-2032/12345");
        }
    }

    @Test
    void takesTheLastColumnOfAWideTableForNoLetterhead() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(60, 100, 10, 12, FULL, FULL, "Slot.");
            for (int row = 0; row < 5; row++) {
                page.text(
                        60,
                        160 + 12 * row,
                        8,
                        "Een tamelijk lange omschrijving van wat er in de tabel staat, tot voorbij de rand");
                page.text(470, 160 + 12 * row, 8, row + ",5 miljoen");
            }
            page.lines(60, 240, 10, 12, FULL, FULL, "Slot.");
            page.text(
                    60,
                    180,
                    8,
                    "Over de hele breedte van de bladzijde gaat deze kop, die ook boven de laatste kolom staat en verder");

            assertThat(furniture(lines(page.bytes()))).isEmpty();
        }
    }

    @Test
    void takesWatermarksForNoText() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 3; i++) {
                start(page, i);
                page.lines(60, 100, 10, 12, FULL, "Regel " + i * i, FULL, FULL, "Slot.");
                page.text(100, 140, 60, "CONCEPT");
            }

            List<Line> lines = lines(page.bytes());

            assertThat(furniture(lines)).containsExactly("CONCEPT", "CONCEPT", "CONCEPT");
            assertThat(line(lines, "Slot").gapBefore().orElseThrow()).isCloseTo(1, within(0.01));
        }
    }

    @Test
    void takesSlantedStampsForNoText() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 3; i++) {
                start(page, i);
                page.lines(60, 100, 10, 12, FULL, "Regel " + i * i, FULL, "Slot.");
                page.content().transform(new Matrix(0.7f, 0.7f, -0.7f, 0.7f, 300, 300));
                page.text(0, Typesetter.HEIGHT, 12, "vertrouwelijk");
            }

            assertThat(furniture(lines(page.bytes())))
                    .containsExactly("vertrouwelijk", "vertrouwelijk", "vertrouwelijk");
        }
    }

    @Test
    void takesLargeHeadingsForNoWatermarks() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 3; i++) {
                start(page, i);
                page.text(60, 200, 24, "Antwoord");
                page.lines(60, 240, 10, 12, FULL, "Regel " + i * i, FULL, "Slot.");
            }

            assertThat(furniture(lines(page.bytes()))).isEmpty();
        }
    }

    @Test
    void takesNumbersOfEachFifthLine() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 2; i++) {
                start(page, i);
                for (int row = 1; row <= 30; row++) {
                    page.text(60, 100 + 12 * row, 10, row % 4 == 0 ? "Regel " + i * row : FULL);
                    if (row % 5 == 0 && (i == 1 || row < 12)) {
                        number(page, row, 100 + 12 * row);
                    }
                }
            }

            List<Line> lines = lines(page.bytes());

            assertThat(furniture(lines)).containsExactly("5 10 15 20 25 30", "5 10");
            assertThat(lines).extracting(Line::text).contains("Regel 20", "Regel 40");
            assertThat(line(lines, FULL).indent().orElseThrow()).isZero();
        }
    }

    @Test
    void takesNumbersOfEachLine() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int row = 1; row <= 20; row++) {
                page.text(60, 100 + 12 * row, 10, row % 4 == 0 ? "Slot." : row % 4 == 1 ? FULL : "en " + FULL);
                number(page, row, 100 + 12 * row);
            }

            List<Line> lines = lines(page.bytes());

            assertThat(furniture(lines)).containsExactly("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20");
            assertThat(lines).extracting(Line::text).contains("Slot.", "en " + FULL);
        }
    }

    @Test
    void takesNumbersOfQuestionsForNoLineNumbers() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int row = 1; row <= 20; row++) {
                page.text(60, 100 + 24 * row, 10, "Vraag over een zaak die op deze regel past?");
                number(page, row, 100 + 24 * row);
            }

            List<Line> lines = lines(page.bytes());

            assertThat(furniture(lines)).isEmpty();
            assertThat(lines).extracting(Line::text).contains("7 Vraag over een zaak die op deze regel past?");
        }
    }

    private static void number(Typesetter page, int row, double y) {
        page.text(50 - page.width(7, String.valueOf(row)), y, 7, String.valueOf(row));
    }

    private static void start(Typesetter page, int number) {
        if (number > 1) {
            page.nextPage();
        }
    }

    private static List<String> furniture(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.certainty(Certainty.FURNITURE).isPresent())
                .map(Line::text)
                .toList();
    }
}
