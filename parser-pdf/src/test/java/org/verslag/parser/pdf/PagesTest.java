package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.verslag.parser.pdf.Reading.lines;
import static org.verslag.parser.pdf.Reading.texts;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;

/** What a page's lines are to each other: tables, columns, furniture. */
class PagesTest {
    private static final String FULL = "Deze regel vult de kolom geheel en al, tot aan de rand van het vlak toe";

    @Test
    void readsATableCellByCell() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(200, 100, 10, 12, FULL, FULL, FULL);
            String[][] rows = {{"Taak", "Artikel", "Opmerking"}, {"Adviseren", "Artikel 2", "Geen"}, {"", "onder b", ""}
            };
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    page.text(60 + 120 * column, 160 + 9 * row, 7, rows[row][column]);
                }
            }
            page.text(60, 187, 7, "Toetsen");
            page.text(180, 187, 7, "Artikel 3");
            page.text(200, 230, 10, FULL);

            List<String> cells = lines(page.bytes()).stream()
                    .filter(line -> line.certainty(Certainty.TABLE_CELL).isPresent())
                    .map(line ->
                            line.certainty(Certainty.TABLE_CELL).orElseThrow().value() + " " + line.text())
                    .toList();

            assertThat(cells)
                    .containsExactly(
                            "0,0,0 Taak",
                            "0,0,1 Artikel",
                            "0,0,2 Opmerking",
                            "0,1,0 Adviseren",
                            "0,1,1 Artikel 2",
                            "0,1,1 onder b",
                            "0,1,2 Geen",
                            "0,2,0 Toetsen",
                            "0,2,1 Artikel 3");
        }
    }

    @Test
    void readsATaggedTableByItsTags() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.content().beginMarkedContent(COSName.getPDFName("TR"));
            cell(page, 60, 100, "links");
            cell(page, 180, 100, "rechts", "vervolgd");
            page.content().endMarkedContent();
            page.content().beginMarkedContent(COSName.getPDFName("TR"));
            cell(page, 180, 124, "alleen rechts");
            page.content().endMarkedContent();

            assertThat(lines(page.bytes()))
                    .extracting(line ->
                            line.certainty(Certainty.TABLE_CELL).orElseThrow().value() + " " + line.text())
                    .containsExactly("0,0,0 links", "0,0,1 rechts", "0,0,1 vervolgd", "0,1,1 alleen rechts");
        }
    }

    private static void cell(Typesetter page, double x, double y, String... lines) throws IOException {
        page.content().beginMarkedContent(COSName.getPDFName("TD"));
        page.lines(x, y, 10, 12, lines);
        page.content().endMarkedContent();
    }

    @Test
    void takesContentsForNoTable() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 0; i < 5; i++) {
                page.text(100, 100 + 12 * i, 10, "Hoofdstuk over iets");
                page.text(400, 100 + 12 * i, 10, String.valueOf(2 + 3 * i));
            }

            assertThat(lines(page.bytes()))
                    .noneMatch(line -> line.certainty(Certainty.TABLE_CELL).isPresent());
        }
    }

    @Test
    void takesTextBesideTheLeftColumnForNoTable() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(40, 100, 9, "Nr. 12");
            page.text(200, 100, 9, "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG");
            page.text(200, 111, 9, "Vastgesteld 12 maart 2032");
            double y = 135;
            for (int i = 0; i < 9; i++) {
                y = page.lines(200, y, 9, 11, FULL, FULL, "en deze niet.") + 11;
            }
            // The publication block stands beside the notes by chance
            page.lines(40, y, 6, 8.5, "kst-99501-12", "ISSN 0921 - 7371", "\u2019s-Gravenhage 2032");
            y = page.lines(200, y, 7, 8.5, "1 Kamerstuk 99 501, nr. 7", "2 Kamerstuk 99 501, nr. 8", "3 Zie noot 2");
            page.text(200, y + 10, 7, "Tweede Kamer, vergaderjaar 2031\u20132032, 99 501, nr. 12");
            page.text(540, y + 10, 7, "1");

            assertThat(lines(page.bytes()))
                    .noneMatch(line -> line.certainty(Certainty.TABLE_CELL).isPresent());
        }
    }

    @Test
    void readsATableThatStartsInTheLeftColumn() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(200, 100, 9, 11, FULL, FULL, "en deze niet.");
            String[][] rows = {{"Jaar", "Bedrag"}, {"2030", "12,5"}, {"2031", "13,0"}};
            for (int row = 0; row < 3; row++) {
                page.text(40, 150 + 11 * row, 9, rows[row][0]);
                page.text(300, 150 + 11 * row, 9, rows[row][1]);
            }
            page.lines(200, 205, 9, 11, FULL, "en daarna gaat de tekst door.");

            List<Line> lines = lines(page.bytes());

            assertThat(lines.stream()
                            .filter(line -> line.certainty(Certainty.TABLE_CELL).isPresent())
                            .map(Line::text))
                    .containsExactly("Jaar", "Bedrag", "2030", "12,5", "2031", "13,0");
            assertThat(lines).extracting(Line::text).startsWith(FULL, FULL, "en deze niet.", "Jaar");
        }
    }

    @Test
    void keepsListsTogether() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 0; i < 4; i++) {
                page.text(100, 100 + 24 * i, 10, "\u2022");
                page.text(120, 100 + 24 * i, 10, "punt van een opsomming");
                page.text(120, 112 + 24 * i, 10, "dat doorloopt");
            }

            assertThat(texts(page.bytes())).startsWith("\u2022 punt van een opsomming", "dat doorloopt");
        }
    }

    @Test
    void readsColumnByColumn() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(60, 80, 16, "Een kop over de beide kolommen van de bladzijde heen");
            for (int i = 0; i < 20; i++) {
                page.text(60, 120 + 12 * i, 10, "links regel " + i + " loopt door tot het einde");
                page.text(310, 120 + 12 * i, 10, "rechts regel " + i + " loopt door tot het eind");
            }

            List<String> texts = texts(page.bytes());

            assertThat(texts.get(0)).startsWith("Een kop");
            assertThat(texts.subList(1, 21)).allMatch(text -> text.startsWith("links"));
            assertThat(texts.subList(21, 41)).allMatch(text -> text.startsWith("rechts"));
        }
    }

    @Test
    void findsRunningLines() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 5; i++) {
                if (i > 1) {
                    page.nextPage();
                }
                page.text(60, 60, 10, i % 2 == 0 ? "Antwoord " + i : "Andere tekst nummer " + i * i);
                page.lines(60, 72, 10, 12, FULL, FULL, "Regel " + i * i);
                page.text(60, 800, 10, "Tweede Kamer, vergaderjaar 2023\u20132024, 36 450, nr. 6");
                page.text(500, 800, 10, String.valueOf(i + 6));
            }

            assertThat(lines(page.bytes()).stream()
                            .filter(PagesTest::isFurniture)
                            .map(Line::text))
                    .contains("Tweede Kamer, vergaderjaar 2023\u20132024, 36 450, nr. 6", "7", "11")
                    .hasSize(10);
        }
    }

    @Test
    void takesNotesForNoRunningLines() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 4; i++) {
                if (i > 1) {
                    page.nextPage();
                }
                page.lines(60, 72, 10, 12, FULL, "Regel " + i * i);
                page.rule(60, 752, 57);
                // Its number goes up with the pages
                float end = page.text(60, 757, 5, String.valueOf(i));
                page.text(end + 2, 760, 7.6, "Kamerstuk 36 450, nr. 5.");
                page.text(60, 800, 7.6, "Tweede Kamer, vergaderjaar 2023\u20132024, 36 450, nr. 6");
            }

            assertThat(lines(page.bytes()).stream()
                            .filter(PagesTest::isFurniture)
                            .map(Line::text))
                    .hasSize(4)
                    .allMatch(text -> text.startsWith("Tweede Kamer"));
        }
    }

    @Test
    void takesLabelsAheadOfPagesForNoRunningLines() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 4; i++) {
                if (i > 1) {
                    page.nextPage();
                }
                page.text(60, 72, 10, i == 3 ? "Regel 3" : "Antwoord");
                page.lines(60, 96, 10, 12, FULL, "Regel " + i * i);
                page.text(60, 300, 10, "Antwoord");
            }

            assertThat(lines(page.bytes())).noneMatch(PagesTest::isFurniture);
        }
    }

    @Test
    void takesAHeadingAheadOfTwoPagesForNoRunningLine() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 3; i++) {
                if (i > 1) {
                    page.nextPage();
                    page.text(60, 72, 10, "Dienstregeling");
                    page.text(60, 40, 7, "Ministerie van Veren");
                }
                page.lines(60, 96, 10, 12, FULL, "Regel " + i * i);
            }

            assertThat(lines(page.bytes()).stream()
                            .filter(PagesTest::isFurniture)
                            .map(Line::text))
                    .containsExactly("Ministerie van Veren", "Ministerie van Veren");
        }
    }

    @Test
    void measuresGapsByLinesThatGoOn() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(60, 72, 10, 18, "Vraag", "Antwoord", "Nog een vraag", "Nog een antwoord", "Slot");
            page.lines(60, 180, 10, 12, FULL, "en een regel", "en nog een regel", "en de laatste");

            assertThat(lines(page.bytes()).get(1).gapBefore()).hasValueCloseTo(1.5, within(0.01));
        }
    }

    @Test
    void takesWhatStandsUnderTextForNoRunningLine() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int i = 1; i <= 4; i++) {
                if (i > 1) {
                    page.nextPage();
                }
                page.text(60, 40, 10, "einde van zin " + i * i + ".");
                page.text(60, 72, 10, "Antwoord van de Minister");
                page.lines(60, 110, 10, 12, FULL, "Regel " + i * i);
            }

            assertThat(lines(page.bytes())).noneMatch(PagesTest::isFurniture);
        }
    }

    @Test
    void measuresIndentsFromTheColumnAlsoWhereMostIsIndented() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(200, 100, 10, 12, FULL, FULL);
            page.text(200, 136, 10, "8");
            page.lines(215, 160, 10, 12, FULL, FULL, FULL, FULL, FULL, FULL);

            List<Line> lines = lines(page.bytes());

            assertThat(lines.get(2).text()).isEqualTo("8");
            assertThat(lines.get(2).indent().orElseThrow()).isZero();
            assertThat(lines.get(2).gapBefore().orElseThrow()).isEqualTo(2);
            assertThat(lines.get(3).indent().orElseThrow()).isEqualTo(1.5);
        }
    }

    @Test
    void trustsArtifactsButNotWhatIsTaggedInside() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.content().beginMarkedContent(COSName.ARTIFACT);
            page.text(60, 60, 10, "kenmerk");
            page.content().beginMarkedContent(COSName.P);
            page.text(60, 100, 10, "tekst");
            page.content().endMarkedContent();
            page.content().endMarkedContent();

            assertThat(lines(page.bytes()).stream()
                            .filter(PagesTest::isFurniture)
                            .map(Line::text))
                    .containsExactly("kenmerk");
        }
    }

    private static boolean isFurniture(Line line) {
        return line.certainty(Certainty.FURNITURE).isPresent();
    }
}
