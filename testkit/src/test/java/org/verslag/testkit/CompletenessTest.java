package org.verslag.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Line;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.Furniture;
import org.verslag.model.Location;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.Severity;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

class CompletenessTest {
    private static final String FIRST = "Het kabinet onderschrijft het belang van maatregelen.";
    private static final String SECOND = "Nederland zet zich daarvoor in, ook in Noord-Brabant.";

    private static Report.Builder report(String... paragraphs) {
        List<Paragraph> built = new ArrayList<>();
        for (String paragraph : paragraphs) {
            built.add(Paragraph.builder("p" + built.size(), paragraph).build());
        }
        return Report.builder("test", ReportType.QUESTION_LIST)
                .addSection(Section.builder(SectionKind.TOPIC)
                        .add(TextBlock.of(TextBlockKind.TEXT, built))
                        .build());
    }

    @Test
    void joinedWordsAndLineEndsDoNotCount() {
        String input =
                "Het kabinet onderschrijft het be-\r\nlang van maatre-\ngelen.\n\n\fNederland zet zich daarvoor in, ook in Noord-\nBrabant.";

        assertThat(Completeness.missing(input, report(FIRST, SECOND).build())).isEmpty();
    }

    @Test
    void accentsPrintedApartDoNotCount() {
        assertThat(Completeness.missing(
                        "Yes¸ilgöz en Kostic´ spraken over de financiën",
                        report("Yeşilgöz en Kostić spraken over de financiën").build()))
                .isEmpty();
    }

    @Test
    void aLostParagraphIsNamedByItsLine() {
        assertThat(Completeness.missing(FIRST + "\n\n" + SECOND, report(FIRST).build()))
                .containsExactly(
                        "in the input but not in the report, line 3: " + SECOND.substring(0, SECOND.length() - 1));
    }

    @Test
    void aDoubledParagraphIsNamedByItsId() {
        assertThat(Completeness.missing(FIRST, report(FIRST, FIRST).build()))
                .singleElement()
                .asString()
                .startsWith("in the report but not in the input, paragraph p1: Het kabinet");
    }

    @Test
    void anInventedWordIsShownAlone() {
        assertThat(Completeness.missing(
                        FIRST, report(FIRST.replace("belang", "grote belang")).build()))
                .containsExactly("in the report but not in the input, paragraph p0: grote");
    }

    @Test
    void aLostWordIsShownAlone() {
        assertThat(Completeness.missing(
                        FIRST.replace("belang", "grote belang"), report(FIRST).build()))
                .containsExactly("in the input but not in the report, line 1: grote");
    }

    @Test
    void wordsInAnotherOrderOfParagraphsAreFound() {
        assertThat(Completeness.missing(
                        FIRST + "\n" + SECOND, report(SECOND, FIRST).build()))
                .isEmpty();
    }

    @Test
    void aFooterCanStandInTheMiddleOfALine() {
        String footer = "Tweede Kamer, vergaderjaar 2031–2032, 99 501, nr. 12";
        Report report = report(FIRST, SECOND)
                .addFurniture(new Furniture(Furniture.Kind.FOOTER, footer + " 3", Location.unknown()))
                .addFurniture(new Furniture(Furniture.Kind.FOOTER, footer + " 4", Location.unknown()))
                .build();
        String input = "Het kabinet onderschrijft het " + footer + " 3belang van\nmaatregelen.\n"
                + "Nederland zet zich daarvoor in, ook in\n" + footer + " 4Noord-Brabant.\n";

        assertThat(Completeness.missing(input, report)).isEmpty();
        assertThat(Completeness.missing(input.replace("belang van", "belang"), report))
                .isNotEmpty();
    }

    @Test
    void aShortNoteCanStandOverSeveralLines() {
        Report report = report(FIRST, SECOND)
                .addFurniture(new Furniture(Furniture.Kind.PAGE_NUMBER, "2", Location.unknown()))
                .addFootnote(new Footnote(
                        "n",
                        "2",
                        List.of(Paragraph.builder("np", "Idem, p. 3. 2").build()),
                        Location.unknown()))
                .build();

        assertThat(Completeness.missing(FIRST + "\n2 Idem, p. 3.\n2\n" + SECOND + "\n2\n", report))
                .isEmpty();
        assertThat(Completeness.missing(FIRST + "\n2 Idem, p. 3.\n" + SECOND + "\n2\n", report))
                .isNotEmpty();
    }

    @Test
    void notesAndFurnitureCanInterruptAParagraph() {
        String input = "Het kabinet onderschrijft het5 belang van maatre-\n"
                + "5 Kamerstuk 21 501-02, nr. 2776. Zie ook\nhet verslag.\n"
                + "Tweede Kamer, vergaderjaar 2023–2024, 36 450, nr. 6\n12\n"
                + "gelen.\n12\nAntwoord\n";
        Paragraph paragraph = Paragraph.builder("p0", FIRST)
                .addMention(new FootnoteMark(29, "5", Optional.of("n")))
                .build();
        Report.Builder report = Report.builder("test", ReportType.QUESTION_LIST)
                .addSection(Section.builder(SectionKind.TOPIC)
                        .add(TextBlock.of(
                                TextBlockKind.TEXT,
                                List.of(
                                        paragraph,
                                        Paragraph.builder("p1", "12").build(),
                                        Paragraph.builder("p2", "Antwoord").build())))
                        .build())
                .addFurniture(new Furniture(
                        Furniture.Kind.FOOTER,
                        "Tweede Kamer, vergaderjaar 2023–2024, 36 450, nr. 6",
                        Location.unknown()))
                .addFurniture(new Furniture(Furniture.Kind.PAGE_NUMBER, "12", Location.unknown()))
                .addFootnote(new Footnote(
                        "n",
                        "5",
                        List.of(Paragraph.builder("np", "Kamerstuk 21 501-02, nr. 2776. Zie ook het verslag.")
                                .build()),
                        Location.unknown()));

        assertThat(Completeness.missing(input, report.build())).isEmpty();
    }

    @Test
    void aBrokenWordCanBeInterruptedByAnotherParagraph() {
        String input = "Het kabinet onderschrijft het be-\n12\nlang van maatregelen.";

        assertThat(Completeness.missing(input, report("12", FIRST).build())).isEmpty();
    }

    @Test
    void leftoverTextCounts() {
        Report report = report(FIRST)
                .addDiagnostic(Diagnostic.of(
                        DiagnosticCode.LEFTOVER_TEXT,
                        Severity.ERROR,
                        "this text has no place: «" + SECOND + "»",
                        Location.unknown()))
                .build();

        assertThat(Completeness.missing(FIRST + "\n" + SECOND, report)).isEmpty();
    }

    @Test
    void takesLinesToo() {
        List<Line> lines =
                List.of(Line.builder("Het kabinet onderschrijft het belang").build());

        assertThat(Completeness.missing(lines, report(FIRST).build()))
                .containsExactly("in the report but not in the input, paragraph p0: van maatregelen");
    }

    @Test
    void manyParagraphsThatBeginAlikeAreNoHang() {
        String[] paragraphs = new String[80_000];
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = "De leden van de fractie vragen naar nummer " + (paragraphs.length - i) + " van de lijst.";
        }
        String input = String.join("\n", paragraphs).replace("nummer 700 ", "getal 700 ");

        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertThat(Completeness.missing(input, report(paragraphs).build()))
                        .isNotEmpty());
    }
}
