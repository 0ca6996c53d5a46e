package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Line;

class LooseMarksTest {
    private static final String FOOTER = "Tweede Kamer, vergaderjaar 2031–2032, 99 501, nr. 12 1";

    private static List<String> plain(String... texts) {
        List<Row> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(new Row(Line.builder(text).build(), rows.size()));
        }
        return LooseMarks.plain(rows).stream().map(row -> row.text).toList();
    }

    @Test
    void aMarkAloneGoesBackBehindItsWord() {
        assertThat(plain("In de brief van juni", "1", "staat dat er minder boten varen.", "1Kamerstuk 99 501.", FOOTER))
                .containsExactly(
                        "In de brief van juni1", "staat dat er minder boten varen.", "1 Kamerstuk 99 501.", FOOTER);
    }

    @Test
    void soDoesOneThatStartsTheRowBelow() {
        assertThat(plain(
                        "De veerdienst vaart volgens de gemeente in de winter minder vaak.",
                        "In de brief van juni",
                        "1 staat waarom.",
                        "1Kamerstuk 99 501.",
                        FOOTER))
                .contains("In de brief van juni1 staat waarom.", "1 Kamerstuk 99 501.");
    }

    @Test
    void aFigureOfTheTextIsNoneWhereTheMarkStandsElsewhere() {
        assertThat(plain("Volgens de brief.1 gaat het om", "1 boot per uur.", "1Kamerstuk 99 501.", FOOTER))
                .contains("1 boot per uur.");
    }

    @Test
    void withoutNotesNumbersStay() {
        assertThat(plain("Er varen", "3", "boten.", FOOTER)).containsExactly("Er varen", "3", "boten.", FOOTER);
    }

    @Test
    void notesWithoutMarksStay() {
        assertThat(plain("Er varen boten.", "1Kamerstuk 99 501.", FOOTER)).contains("1Kamerstuk 99 501.");
    }

    @Test
    void notesThatDoNotCountOnStay() {
        assertThat(plain("In de brief van juni", "9", "staat waarom.", "9Kamerstuk 99 501.", FOOTER))
                .contains("9", "9Kamerstuk 99 501.");
    }

    @Test
    void numbersOfQuestionsStay() {
        assertThat(plain("De griffier,", "Wierda", "1", "Waarom vaart de boot niet?", "1Kamerstuk 99 501.", FOOTER))
                .contains("1", "1Kamerstuk 99 501.");
    }

    @Test
    void theNumberOfAPageIsNone() {
        List<Row> rows = new ArrayList<>();
        for (String text : List.of("De boot vaart.1", "1Kamerstuk 99 501.", "1", "Hij vaart ook vaak", "2")) {
            rows.add(new Row(Line.builder(text).page(rows.size() < 3 ? 1 : 2).build(), rows.size()));
        }
        for (String text : List.of("als het waait, zegt de brief.2", "2Kamerstuk 99 502.", "3", "Ja.")) {
            rows.add(new Row(Line.builder(text).page(text.equals("Ja.") ? 4 : 3).build(), rows.size()));
        }
        assertThat(LooseMarks.plain(rows).stream().map(row -> row.text)).contains("Hij vaart ook vaak", "2");
    }

    @Test
    void figuresOfATableStayWhereMarksStandAtTheirWords() {
        assertThat(plain(
                        "De tabel toont hoeveel in",
                        "1",
                        "boot past.",
                        "Volgens de brief.1",
                        "1Kamerstuk 99 501.",
                        FOOTER))
                .contains("1", "boot past.", "Volgens de brief.1", "1 Kamerstuk 99 501.");
    }

    @Test
    void aMarkStandsOnThePageOfItsNote() {
        assertThat(plain(
                        "De boot vaart met",
                        "1",
                        "schipper.",
                        FOOTER,
                        "In de brief van juni",
                        "1",
                        "staat waarom.",
                        "1Kamerstuk 99 501.",
                        FOOTER))
                .containsExactly(
                        "De boot vaart met",
                        "1",
                        "schipper.",
                        FOOTER,
                        "In de brief van juni1 staat waarom.",
                        "1 Kamerstuk 99 501.",
                        FOOTER);
    }

    @Test
    void aListIsNoNoteWhereTheNumbersOfNotesAreGlued() {
        List<Row> rows = new ArrayList<>();
        for (String text : List.of(
                "In de brief van mei",
                "1",
                "staat waarom.",
                "1Kamerstuk 99 501.",
                FOOTER,
                "In de brief van juni",
                "2",
                "staan twee redenen:",
                "1 Er is geen schipper.",
                "2 Er is geen boot.",
                FOOTER,
                "Dat is zo.",
                "2Kamerstuk 99 502.",
                FOOTER)) {
            rows.add(new Row(Line.builder(text).build(), rows.size()));
        }
        assertThat(LooseMarks.plain(rows).stream().filter(row -> row.noteRest)).isEmpty();
        assertThat(LooseMarks.plain(rows).stream().map(row -> row.text))
                .contains("2 Er is geen boot.", "2 Kamerstuk 99 502.");
    }

    @Test
    void namesOfFilesWithoutEndAreReadOnce() {
        Row row = new Row(Line.builder("kst-1".repeat(200) + "!").build(), 0);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(FurnitureStep.isPublication(row)).isFalse());
        assertThat(FurnitureStep.isPublication(new Row(
                        Line.builder("kst-99501-12ISSN 0921 - 7371’s-Gravenhage 2032")
                                .build(),
                        0)))
                .isTrue();
    }

    @Test
    void aNoteOfTwoParagraphsEndsWhereThePageDoes() {
        List<Row> rows = new ArrayList<>();
        for (String text : List.of("De brief", "1", "is er.", "1Zie de brief.", "Het is een lange.", FOOTER, "Ja.")) {
            rows.add(new Row(Line.builder(text).build(), rows.size()));
        }
        assertThat(LooseMarks.plain(rows).stream().filter(row -> row.noteRest).map(row -> row.text))
                .containsExactly("Het is een lange.");
    }
}
