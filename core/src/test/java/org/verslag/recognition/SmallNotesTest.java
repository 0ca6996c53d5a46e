package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.layout.Run;
import org.verslag.model.FrontMatter;

/** Notes as word processors set them: hardly smaller than the text, or their number on the line with nothing behind it. */
class SmallNotesTest {
    private final List<Line> lines = new ArrayList<>();
    private double noteSize = 0.72;
    private int page = 1;

    private Line.Builder line(double gap, double size, String text) {
        return Line.builder(text).page(page).size(size).indent(0).gapBefore(gap).fill(text.length() / 60.0);
    }

    private void body(String text) {
        lines.add(line(2, 1, text).build());
    }

    /** A line whose last characters are raised. */
    private void marked(String text, int characters) {
        Run run = new Run(text.length() - characters, text.length(), Set.of(Run.Style.RAISED));
        lines.add(line(2, 1, text).addRun(run).build());
    }

    private void small(String text) {
        lines.add(line(1, noteSize, text).build());
    }

    private void underRule(String text) {
        Certainty rule = new Certainty(Certainty.RULE_ABOVE, "9", 0, text.length());
        lines.add(line(3, noteSize, text).addCertainty(rule).build());
    }

    private Recognition recognition() {
        return Recogniser.recognise(Layout.of(lines), "test", "test.pdf", FrontMatter.empty());
    }

    private List<String> notes() {
        return recognition().report().footnotes().stream()
                .map(note -> note.number() + ": " + note.text())
                .toList();
    }

    private void askAndAnswer() {
        body("Vragen en opmerkingen van de leden van de VVD-fractie");
        marked("Waarom vaart de veerboot op zondag niet meer?1", 1);
        body("1. Antwoord van het kabinet");
        marked("De vervoerder heeft op zondag te weinig schippers.2", 1);
    }

    @Test
    void numbersGluedToTheirTexts() {
        askAndAnswer();
        underRule("1De Eilander Courant, 14 februari, over de dienst in de");
        small("3D-beelden van de haven.");
        small("2https://www.eilander.example/schippers");

        assertThat(notes())
                .containsExactly(
                        "1: De Eilander Courant, 14 februari, over de dienst in de 3D-beelden van de haven.",
                        "2: https://www.eilander.example/schippers");
    }

    @Test
    void figuresThatOpenARowOfANoteWhereTheNextOpensRaised() {
        askAndAnswer();
        Run raised = new Run(0, 1, Set.of(Run.Style.RAISED));
        lines.add(line(3, noteSize, "1 Kamerstuk 99 501, nr.").addRun(raised).build());
        small("25, blz.");
        small("2 en 3.");
        lines.add(line(1, noteSize, "2 Verslag van de rederij.").addRun(raised).build());

        assertThat(notes()).containsExactly("1: Kamerstuk 99 501, nr. 25, blz. 2 en 3.", "2: Verslag van de rederij.");
    }

    @Test
    void figuresBehindTheNumber() {
        askAndAnswer();
        underRule("12 februari, de Eilander Courant.");
        small("22023Z00123.");

        assertThat(notes()).containsExactly("1: 2 februari, de Eilander Courant.", "2: 2023Z00123.");
    }

    @Test
    void smallTypeThatStartsWithAFigureIsNoNote() {
        body("Vragen en opmerkingen van de leden van de VVD-fractie");
        body("Waarom vaart de veerboot op zondag niet meer?");
        body("1. Antwoord van het kabinet");
        body("De vervoerder heeft op zondag te weinig schippers.");
        small("1Toestel van de eerste soort");
        small("2Toestel van de tweede soort");

        assertThat(notes()).isEmpty();
    }

    @Test
    void aFigureInTheMidstOfThePageIsNoNote() {
        askAndAnswer();
        small("1Toestel van de eerste soort");
        body("Ook in de winter is dat zo.");
        underRule("1De Eilander Courant, 14 februari.");
        small("2De Eilander Courant, 16 februari.");

        assertThat(notes())
                .containsExactly("1: De Eilander Courant, 14 februari.", "2: De Eilander Courant, 16 februari.");
    }

    @Test
    void aNumberWithRoomBehindItStaysWhole() {
        askAndAnswer();
        underRule("1 De Eilander Courant, 14 februari.");
        small("2 De Eilander Courant, 16 februari.");

        assertThat(notes())
                .containsExactly("1: De Eilander Courant, 14 februari.", "2: De Eilander Courant, 16 februari.");
    }

    @Test
    void aRowOfANoteThatStartsWithADate() {
        askAndAnswer();
        underRule("1 De Eilander Courant schreef over de dienst in haar nummer van");
        small("12 februari 2025.");
        small("2 De Eilander Courant, 16 februari.");

        assertThat(notes())
                .containsExactly(
                        "1: De Eilander Courant schreef over de dienst in haar nummer van 12 februari 2025.",
                        "2: De Eilander Courant, 16 februari.");
    }

    @Test
    void eachPageCountsAnew() {
        askAndAnswer();
        underRule("1De Eilander Courant, 14 februari.");
        small("2De Eilander Courant, 16 februari.");
        page = 2;
        marked("De leden van de VVD-fractie vragen of dat zo blijft.1", 1);
        body("2. Antwoord van het kabinet");
        body("Nee, in de zomer niet.");
        underRule("12 maart, brief van de vervoerder.");

        assertThat(notes())
                .containsExactly(
                        "1: De Eilander Courant, 14 februari.",
                        "2: De Eilander Courant, 16 februari.",
                        "1: 2 maart, brief van de vervoerder.");
    }

    @Test
    void notesBehindTheText() {
        askAndAnswer();
        page = 2;
        small("1De Eilander Courant, 14 februari.");
        small("22023Z00123.");

        assertThat(notes()).containsExactly("1: De Eilander Courant, 14 februari.", "2: 2023Z00123.");
    }

    @Test
    void notesHardlySmallerThanTheText() {
        noteSize = 0.91;
        askAndAnswer();
        underRule("1 De Eilander Courant, 14 februari, over de dienst in de");
        small("winter van vorig jaar.");
        small("2 De Eilander Courant, 16 februari.");

        assertThat(notes())
                .containsExactly(
                        "1: De Eilander Courant, 14 februari, over de dienst in de winter van vorig jaar.",
                        "2: De Eilander Courant, 16 februari.");
    }

    @Test
    void notesHardlySmallerThanTheTextUnderNoRule() {
        noteSize = 0.91;
        askAndAnswer();
        small("1 De Eilander Courant, 14 februari.");
        small("2De Eilander Courant, 16 februari.");

        assertThat(notes())
                .containsExactly("1: De Eilander Courant, 14 februari.", "2: De Eilander Courant, 16 februari.");
    }

    @Test
    void notesAsLargeAsTheText() {
        noteSize = 1;
        askAndAnswer();
        underRule("1De Eilander Courant, 14 februari.");
        small("2De Eilander Courant, 16 februari.");

        assertThat(notes())
                .containsExactly("1: De Eilander Courant, 14 februari.", "2: De Eilander Courant, 16 februari.");
    }

    @Test
    void textUnderARuleThatNoMarkAsksForIsNoNote() {
        noteSize = 1;
        askAndAnswer();
        underRule("4 schippers zijn er nu.");
        body("Ook in de winter is dat zo.");

        assertThat(notes()).isEmpty();
    }

    @Test
    void aNumberedHeadingUnderAShortRuleOpensNoFoot() {
        Certainty rule = new Certainty(Certainty.RULE_ABOVE, "9", 0, 12);
        body("Vragen en opmerkingen van de leden van de VVD-fractie");
        lines.add(line(3, 1, "1. Inleiding").addCertainty(rule).build());
        marked("Waarom vaart de veerboot op zondag niet meer?1", 1);
        body("Antwoord");
        body("De vervoerder heeft op zondag te weinig schippers.");
        small("1 De Eilander Courant, 14 februari.");

        assertThat(notes()).containsExactly("1: De Eilander Courant, 14 februari.");
    }

    @Test
    void aStopBehindTheNumberIsNotOfItsText() {
        askAndAnswer();
        underRule("1. Zie de brief van 3 februari.");
        small("2. Zie de brief van 4 februari.");

        assertThat(notes()).containsExactly("1: Zie de brief van 3 februari.", "2: Zie de brief van 4 februari.");
    }
}
