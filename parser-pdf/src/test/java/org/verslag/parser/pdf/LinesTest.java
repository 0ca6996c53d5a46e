package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.verslag.parser.pdf.Reading.line;
import static org.verslag.parser.pdf.Reading.lines;
import static org.verslag.parser.pdf.Reading.texts;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.layout.Run;
import org.verslag.model.Box;

/** From glyphs to lines. */
class LinesTest {
    @Test
    void joinsRunsOfOneBaseline() throws IOException {
        try (Typesetter page = new Typesetter()) {
            float end = page.text(100, 100, 10, "De heer ");
            end = page.text(end, 100, 10, "Van Ek", Typesetter.Face.BOLD);
            page.text(end, 100, 10, " zegt niets.", Typesetter.Face.ITALIC);

            Line line = lines(page.bytes()).get(0);

            assertThat(line.text()).isEqualTo("De heer Van Ek zegt niets.");
            assertThat(line.runs())
                    .containsExactly(new Run(8, 14, Set.of(Run.Style.BOLD)), new Run(15, 26, Set.of(Run.Style.ITALIC)));
        }
    }

    @Test
    void seesWordsWhereNoSpaceIsShown() throws IOException {
        try (Typesetter page = new Typesetter()) {
            float end = page.text(100, 100, 10, "zonder");
            page.text(end + 2.5, 100, 10, "spatie");
            end = page.text(100, 120, 10, "aaneen");
            page.text(end + 0.5, 120, 10, "gezet");

            assertThat(texts(page.bytes())).containsExactly("zonder spatie", "aaneengezet");
        }
    }

    @Test
    void seesWordsWhereTheFontHasShownItsSpaceElsewhere() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 60, 10, "met een spatie");
            float end = page.text(100, 100, 10, "zonder");
            page.text(end + page.width(10, " "), 100, 10, "spatie");
            end = page.text(100, 120, 10, "aaneen");
            page.text(end + 2, 120, 10, "gezet");

            assertThat(texts(page.bytes())).containsExactly("met een spatie", "zonder spatie", "aaneengezet");
        }
    }

    @Test
    void measuresAWordsGapByTheFontsOwnSpace() {
        FontTable narrow = new FontTable();
        narrow.showsSpace(0.25f);
        FontTable wide = new FontTable();
        wide.showsSpace(0.35f);

        assertThat(new FontTable().wordGap()).isLessThan(narrow.wordGap());
        assertThat(narrow.wordGap()).isLessThan(0.25f);
        assertThat(wide.wordGap()).isEqualTo(0.25f);
    }

    @Test
    void putsPiecesDrawnOutOfOrderInPlace() throws IOException {
        try (Typesetter page = new Typesetter()) {
            float middle = 100 + page.width(10, "eerst ");
            page.text(middle + page.width(10, "dan "), 100, 10, "later");
            page.text(100, 112, 10, "onder");
            page.text(100, 100, 10, "eerst ");
            page.text(middle, 100, 10, "dan ");

            assertThat(texts(page.bytes())).containsExactly("eerst dan later", "onder");
        }
    }

    @Test
    void readsTextThatIsDrawnTwiceToLookBoldOnce() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "1.");
            page.text(115, 100, 10, "Eerste fase: aanvraag;");
            page.text(115.25, 100, 10, "Eerste fase: aanvraag;");
            float end = page.text(100, 120, 10, "Dat is zo");
            page.text(100.25, 120, 10, "Dat is zo");
            float mark = page.text(end, 116.5, 6, "2");
            page.text(end + 0.25, 116.5, 6, "2");
            page.text(mark, 120, 10, ".");
            page.text(mark + 0.25, 120, 10, ".");

            assertThat(texts(page.bytes())).containsExactly("1. Eerste fase: aanvraag;", "Dat is zo2.");
        }
    }

    @Test
    void takesARaisedFigureOfAboutTheSizeOfItsLineForAMark() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (double size : new double[] {9, 10}) {
                double y = 20 * size;
                float end = page.text(100, y, 10, "Dat geldt tot en met 2035");
                end = page.text(end, y - 4, size, "12");
                page.text(end, y, 10, " in beide havens.");
                page.text(100, y + 12, 10, "Daarna niet.");
            }

            List<Line> lines = lines(page.bytes());

            assertThat(lines)
                    .extracting(Line::text)
                    .containsExactly(
                            "Dat geldt tot en met 203512 in beide havens.",
                            "Daarna niet.",
                            "Dat geldt tot en met 203512 in beide havens.",
                            "Daarna niet.");
            assertThat(lines.get(0).runs()).containsExactly(new Run(25, 27, Set.of(Run.Style.RAISED)));
            assertThat(lines.get(2).runs()).containsExactly(new Run(25, 27, Set.of(Run.Style.RAISED)));
        }
    }

    @Test
    void putsARaisedNumberOfAboutTheSizeOfItsNoteAheadOfIt() throws IOException {
        try (Typesetter page = new Typesetter()) {
            float end = page.text(100, 697.5, 7, "1");
            page.text(end + 2, 700, 7, "Kamerstuk 99 501, nr. 7.");

            assertThat(texts(page.bytes())).containsExactly("1 Kamerstuk 99 501, nr. 7.");
        }
    }

    @Test
    void tellsRaisedFromLowered() throws IOException {
        try (Typesetter page = new Typesetter()) {
            float end = page.text(100, 100, 10, "Dat is zo.");
            end = page.text(end, 96.5, 6, "12");
            end = page.text(end, 100, 10, " Minder CO");
            end = page.text(end, 102, 6, "2");
            page.text(end, 100, 10, " dan eerst.");

            Line line = lines(page.bytes()).get(0);

            assertThat(line.text()).isEqualTo("Dat is zo.12 Minder CO2 dan eerst.");
            assertThat(line.runs())
                    .containsExactly(
                            new Run(10, 12, Set.of(Run.Style.RAISED)), new Run(22, 23, Set.of(Run.Style.LOWERED)));
        }
    }

    @Test
    void givesAMarkDrawnLaterToItsLine() throws IOException {
        try (Typesetter page = new Typesetter()) {
            float end = page.text(100, 100, 10, "Dat is zo.");
            page.text(100, 112, 10, "En dit ook.");
            page.text(end, 96.5, 6, "3");

            assertThat(texts(page.bytes())).containsExactly("Dat is zo.3", "En dit ook.");
        }
    }

    @Test
    void givesAMarkDrawnFirstToTheGapInItsLine() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100 + page.font(Typesetter.Face.REGULAR).getStringWidth("Dat is,") / 100, 96.5, 6, "3");
            float end = page.text(100, 100, 10, "Dat is,");
            page.text(end + 6.5, 100, 10, "zegt men, zo.");

            assertThat(texts(page.bytes())).containsExactly("Dat is,3 zegt men, zo.");
        }
    }

    @Test
    void measuresAgainstBodyType() throws IOException {
        try (Typesetter page = new Typesetter()) {
            String full = "Deze regel vult de kolom geheel en al, tot aan de rand van het vlak toe";
            double y = page.lines(200, 100, 10, 12, full, full, full, "Kort.");
            page.text(220, y + 12, 10, "Ingesprongen na een witregel");
            page.text(200, y + 24, 7, "Klein en dicht erop");

            List<Line> lines = lines(page.bytes());

            assertThat(lines.get(0).gapBefore()).isEmpty();
            assertThat(lines.get(1).gapBefore().orElseThrow()).isCloseTo(1, within(0.01));
            assertThat(lines.get(0).fill().orElseThrow()).isCloseTo(1, within(0.01));
            assertThat(line(lines, "Kort").fill().orElseThrow()).isLessThan(0.1);
            Line indented = line(lines, "Ingesprongen");
            assertThat(indented.indent().orElseThrow()).isCloseTo(2, within(0.01));
            assertThat(indented.gapBefore().orElseThrow()).isCloseTo(2, within(0.01));
            assertThat(line(lines, "Klein").size().orElseThrow()).isCloseTo(0.7, within(0.01));
        }
    }

    @Test
    void readsWhatStandsBesideTheTextFirst() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(200, 100, 10, "De titel van het dossier, die lang genoeg is");
            page.text(40, 100, 10, "36 450");
            page.lines(200, 112, 10, 12, "met een tweede regel die ook lang genoeg is", "en een derde");
            page.text(40, 136, 10, "Nr. 6");

            List<Line> lines = lines(page.bytes());

            assertThat(lines)
                    .extracting(Line::text)
                    .startsWith("36 450", "De titel van het dossier, die lang genoeg is");
            assertThat(lines.get(0).indent().orElseThrow()).isCloseTo(-16, within(0.1));
            assertThat(lines.get(0).fill()).isEmpty();
            assertThat(line(lines, "Nr. 6").gapBefore().orElseThrow()).isCloseTo(3, within(0.01));
        }
    }

    @Test
    void honoursCropBox() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.page().setCropBox(new PDRectangle(20, 30, 500, 700));
            page.text(120, 250, 10, "zichtbaar");
            page.text(120, 20, 10, "weggesneden");

            Layout layout = Reading.layout(page.bytes());

            assertThat(layout.lines()).extracting(Line::text).containsExactly("zichtbaar");
            assertThat(layout.pages().get(0).size()).contains(new Box(0, 0, 500, 700));
            Box box = layout.lines().get(0).box().orElseThrow();
            double cropTop = Typesetter.HEIGHT - 730;
            assertThat(box.x()).isCloseTo(100, within(0.01));
            assertThat(box.y()).isLessThan(250 - cropTop);
            assertThat(box.bottom()).isGreaterThan(250 - cropTop);
        }
    }

    @Test
    void turnsRotatedPages() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.page().setRotation(90);
            page.content().transform(new Matrix(0, 1, -1, 0, Typesetter.WIDTH, 0));
            // Baselines are now counted from the other side: this is 100 points from the left and 142 from the top.
            page.text(100, Typesetter.HEIGHT - (Typesetter.WIDTH - 142), 10, "gedraaid maar recht te lezen");

            Layout layout = Reading.layout(page.bytes());

            assertThat(layout.lines()).extracting(Line::text).containsExactly("gedraaid maar recht te lezen");
            assertThat(layout.pages().get(0).size()).contains(new Box(0, 0, Typesetter.HEIGHT, Typesetter.WIDTH));
            Box box = layout.lines().get(0).box().orElseThrow();
            assertThat(box.x()).isCloseTo(100, within(0.1));
            assertThat(box.width()).isGreaterThan(box.height());
            assertThat(box.y()).isLessThan(142);
            assertThat(box.bottom()).isGreaterThan(142);
        }
    }

    @Test
    void readsTheLinesOfASlantedPage() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.content().transform(Matrix.getRotateInstance(Math.toRadians(0.8), 0, 0));
            for (int line = 0; line < 3; line++) {
                float end = page.text(60, 100 + 300 * line, 10, "Dat is een lange regel waarin alles over zee staat");
                float mark = page.text(end, 96.5 + 300 * line, 6, "2");
                page.text(mark, 100 + 300 * line, 10, ".");
            }

            List<Line> lines = lines(page.bytes());

            assertThat(lines)
                    .extracting(Line::text)
                    .allMatch(text -> text.endsWith("zee staat2."))
                    .hasSize(3);
            assertThat(lines).allMatch(line -> Math.abs(line.indent().orElseThrow()) < 0.01);
        }
    }

    @Test
    void readsTextThatRunsUpThePage() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.lines(200, 100, 10, 12, "Gewone tekst van links naar rechts", "en nog een regel daarvan");
            page.content().transform(new Matrix(0, 1, -1, 0, 50, 300));
            page.text(0, Typesetter.HEIGHT, 10, "langs de kant");

            List<Line> lines = lines(page.bytes());

            assertThat(lines.get(2).text()).isEqualTo("langs de kant");
            Box box = lines.get(2).box().orElseThrow();
            assertThat(box.height()).isGreaterThan(box.width());
            assertThat(box.bottom()).isCloseTo(Typesetter.HEIGHT - 300, within(0.1));
            assertThat(lines.get(2).indent()).isEmpty();
        }
    }

    @Test
    void marksTheLineUnderAShortRule() throws IOException {
        try (Typesetter page = new Typesetter()) {
            String full = "Deze regel vult de kolom geheel en al, tot aan de rand van het vlak toe";
            double y = page.lines(200, 100, 10, 12, full, full, full);
            page.rule(200, y, 57);
            page.text(200, y + 14, 7, "1 Een voetnoot.");
            page.rule(200, 89, 330);

            List<Line> lines = lines(page.bytes());

            assertThat(lines)
                    .filteredOn(line -> line.certainty("rule-above").isPresent())
                    .hasSize(1);
            assertThat(line(lines, "1 Een")
                            .certainty("rule-above")
                            .orElseThrow()
                            .value())
                    .isEqualTo("5.7");
        }
    }

    @Test
    void takesAnUnderlineForNoRule() throws IOException {
        try (Typesetter page = new Typesetter()) {
            String full = "Deze regel vult de kolom geheel en al, tot aan de rand van het vlak toe";
            page.lines(200, 100, 10, 12, full, "Onderstreept", full);
            page.rule(200, 114, page.width(10, "Onderstreept"));

            assertThat(lines(page.bytes()))
                    .noneMatch(line -> line.certainty("rule-above").isPresent());
        }
    }
}
