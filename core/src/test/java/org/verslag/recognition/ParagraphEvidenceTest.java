package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.layout.LineEnd;
import org.verslag.layout.Run;
import org.verslag.model.Exchange;
import org.verslag.model.FrontMatter;
import org.verslag.model.Report;

/** How pages without much room between paragraphs part them: by indent, type, little room, and how full a line is. */
class ParagraphEvidenceTest {
    private static final double FULL = 66;

    private final List<Line> lines = new ArrayList<>();

    private Line.Builder line(double gap, String text) {
        return Line.builder(text)
                .page(1)
                .size(1)
                .indent(0)
                .fill(text.length() / FULL)
                .gapBefore(gap)
                .end(LineEnd.SOFT);
    }

    private void body(double gap, String text) {
        lines.add(line(gap, text).build());
    }

    private void styled(double gap, Run.Style style, String text) {
        lines.add(
                line(gap, text).addRun(new Run(0, text.length(), Set.of(style))).build());
    }

    private void indented(String text) {
        lines.add(line(1, text).indent(1.5).build());
    }

    private void heading() {
        styled(2, Run.Style.BOLD, "Vragen en opmerkingen van de leden van de VVD-fractie");
    }

    private void withoutLabels() {
        styled(2, Run.Style.BOLD, "I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon");
        heading();
    }

    private List<Exchange> read() {
        Recognition recognition = Recogniser.recognise(Layout.of(lines), "test", "test.pdf", FrontMatter.empty());
        assertThat(recognition.refusal()).isEmpty();
        Report report = recognition.report();
        return report.exchanges();
    }

    @Test
    void anIndentPartsParagraphsWhereTheLineAboveIsFull() {
        heading();
        indented("De leden van de VVD-fractie vragen waarom de boot niet vaart.");
        styled(2, Run.Style.BOLD, "Antwoord");
        indented("De vervoerder heeft op zondag te weinig schippers voor de boot.");
        body(1, "Het kabinet betreurt dat, en zoekt met de vervoerder naar een weg.");
        indented("Daarover wordt in de zomer gesproken met de gemeente en met de");
        body(1, "provincie. De uitkomst daarvan wordt in het najaar naar uw Kamer.");

        assertThat(read().get(0).answer()).hasSize(2);
    }

    @Test
    void aGroupThatAsksAgainIsNotTheSecondLineOfAnItem() {
        withoutLabels();
        indented("De leden van de VVD-fractie vragen waarom de boot niet vaart.");
        indented("De vervoerder heeft op zondag te weinig schippers, en daarnaast:");
        body(1, "- te weinig boten die in het diepe water van de haven kunnen varen;");
        body(1, "- te weinig tijd voor het onderhoud van de boten en van de havens.");
        indented("De leden van de VVD-fractie vragen ook wie het baggerwerk in de");
        body(1, "haven van Noorderzand betaalt?");
        indented("Het waterschap betaalt het baggerwerk.");

        assertThat(read())
                .extracting(Exchange::questionText)
                .containsExactly(
                        "De leden van de VVD-fractie vragen waarom de boot niet vaart.",
                        "De leden van de VVD-fractie vragen ook wie het baggerwerk in de haven van Noorderzand betaalt?");
    }

    @Test
    void anItalicQuestionFollowsAPlainAnswer() {
        withoutLabels();
        styled(1, Run.Style.ITALIC, "De leden van de VVD-fractie vragen waarom de boot niet vaart?");
        body(1, "De vervoerder heeft te weinig schippers.");
        styled(1, Run.Style.ITALIC, "De leden van de VVD-fractie vragen wie het baggerwerk betaalt?");
        body(1, "Het waterschap betaalt het baggerwerk.");

        assertThat(read())
                .extracting(Exchange::answerText)
                .containsExactly("De vervoerder heeft te weinig schippers.", "Het waterschap betaalt het baggerwerk.");
    }

    @Test
    void anItalicQuestionFollowsAnAnswerWhoseLastLineIsFull() {
        withoutLabels();
        styled(1, Run.Style.ITALIC, "De leden van de VVD-fractie vragen waarom de boot niet vaart?");
        body(1, "De vervoerder heeft op zondag te weinig schippers voor de boot.");
        styled(1, Run.Style.ITALIC, "De leden van de VVD-fractie vragen wie het baggerwerk betaalt?");
        body(1, "Het waterschap betaalt het baggerwerk.");

        assertThat(read())
                .extracting(Exchange::answerText)
                .containsExactly(
                        "De vervoerder heeft op zondag te weinig schippers voor de boot.",
                        "Het waterschap betaalt het baggerwerk.");
    }

    @Test
    void anUprightMarkIsNoOtherTypeInAnItalicAnswer() {
        heading();
        body(2, "De leden van de VVD-fractie vragen waarom de boot niet vaart.");
        styled(2, Run.Style.BOLD, "Antwoord");
        styled(1, Run.Style.ITALIC, "De vervoerder heeft op zondag te weinig schippers voor de boot.");
        String marked = "In de winter is dat anders.1 Daarover wordt in de zomer gesproken";
        lines.add(Line.builder(marked)
                .page(1)
                .size(1)
                .indent(0)
                .gapBefore(1)
                .fill(1)
                .end(LineEnd.SOFT)
                .addRun(new Run(0, 27, Set.of(Run.Style.ITALIC)))
                .addRun(new Run(27, 28, Set.of(Run.Style.RAISED)))
                .addRun(new Run(28, marked.length(), Set.of(Run.Style.ITALIC)))
                .build());
        styled(1, Run.Style.ITALIC, "met de gemeente.");

        assertThat(read().get(0).answer()).hasSize(1);
    }

    @Test
    void tablesDoNotWidenTheColumn() {
        heading();
        body(2, "De leden van de VVD-fractie vragen waarom de boot niet vaart.");
        styled(2, Run.Style.BOLD, "Antwoord");
        body(2, "De vervoerder heeft op zondag te weinig schippers voor de boot nu.");
        body(1, "Daarover wordt in de zomer gesproken met de gemeente Noorderzand.");
        table();

        assertThat(read().get(0).answer())
                .hasSize(2)
                .first()
                .hasToString(
                        "p4: De vervoerder heeft op zondag te weinig schippers voor de boot nu. Daarover wordt in de"
                                + " zomer gesproken met de gemeente Noorderzand.");
    }

    private void table() {
        for (int i = 0; i < 12; i++) {
            Certainty cell = new Certainty(Certainty.TABLE_CELL, "0," + i / 2 + "," + i % 2, 0, 4);
            lines.add(Line.builder(i % 2 == 0 ? "Jaar" : "Kosten")
                    .page(1)
                    .size(1)
                    .gapBefore(1)
                    .addCertainty(cell)
                    .build());
        }
    }

    @Test
    void anItalicTopicStandsRightUnderATable() {
        heading();
        for (String topic : List.of("Dienstregeling", "Tarieven")) {
            styled(1, Run.Style.ITALIC, topic);
            body(1, "De leden van de VVD-fractie vragen waarom de boot niet vaart.");
            styled(1, Run.Style.ITALIC, "Antwoord van de Minister");
            body(1, "De vervoerder heeft op zondag te weinig schippers voor de boot nu.");
            table();
        }
        styled(1, Run.Style.BOLD, "Volledige agenda");
        body(1, "Brief van de Minister.");

        assertThat(read())
                .extracting(exchange -> exchange.topic().orElse(""))
                .containsExactly("Dienstregeling", "Tarieven");
    }

    @Test
    void twoPointsBetweenParagraphsAreRoom() {
        heading();
        for (int i = 0; i < 6; i++) {
            body(1.2, "De leden van de VVD-fractie vragen waarom de boot niet vaart nu.");
            styled(1.2, Run.Style.BOLD, "Antwoord");
            body(1.2, "De vervoerder heeft op zondag te weinig schippers voor de boot nu.");
            body(1.2, "Daarover wordt in de zomer gesproken met de gemeente Noorderzand.");
            body(1, "De uitkomst daarvan wordt in het najaar naar uw Kamer gestuurd nu.");
        }

        assertThat(read())
                .hasSize(6)
                .allSatisfy(exchange -> assertThat(exchange.answer()).hasSize(2));
    }

    @Test
    void aLabelOnTheRowLeavesTypeAndMarksToTheText() {
        heading();
        for (int i = 1; i < 4; i++) {
            String asked = "Vraag " + i + ": Kent u het bericht over de veerdienst?" + i;
            lines.add(line(2, asked)
                    .addRun(new Run(0, asked.length() - 1, Set.of(Run.Style.BOLD)))
                    .addRun(new Run(asked.length() - 1, asked.length(), Set.of(Run.Style.BOLD, Run.Style.RAISED)))
                    .build());
            body(2, "Antwoord " + i + ": Ja, dat bericht is bekend.");
        }

        assertThat(read())
                .extracting(Exchange::questionText)
                .containsOnly("Kent u het bericht over de veerdienst?")
                .hasSize(3);
    }

    @Test
    void anItemOfAListGoesOnWithWhoSpokeBeforeWhateverItsLook() {
        withoutLabels();
        body(2, "De leden van de VVD-fractie vragen of de boot op zondag vaart?");
        styled(2, Run.Style.BOLD, "Dat hangt af van het volgende, zoals ik uw Kamer schreef:");
        body(2, "• het weer;");
        body(1, "• de schippers.");
        body(2, "Deze leden vragen wanneer de vuurtoren wordt geschilderd?");
        styled(2, Run.Style.BOLD, "Ja, zoals ik uw Kamer schreef, gebeurt dat in de zomer.");
        body(2, "Deze leden vragen of de veerboot ook in de winter vaart?");
        styled(2, Run.Style.BOLD, "Ja, zoals ik uw Kamer schreef, vaart de boot het hele jaar.");

        assertThat(read())
                .hasSize(3)
                .first()
                .satisfies(exchange -> assertThat(exchange.answer()).hasSize(3));
    }

    @Test
    void endsAParagraphWhereItsLastLineEndsBeforeTheEdgeThatAllOthersReach() {
        heading();
        body(2, "Waarom vaart de veerdienst in de winter?");
        styled(2, Run.Style.BOLD, "Antwoord");
        for (int i = 0; i < 20; i++) {
            justified(1, "De dienstregeling van de winter is in het voorjaar al vastgesteld,");
        }
        justified(0.97, "en is daarna gepubliceerd in de haven en op de kade van het dorp.");
        justified(1, "In de zomer vaart de veerdienst vaker dan in de winter, want er is");
        justified(0.5, "dan meer te doen op het eiland.");

        assertThat(read().get(0).answer()).hasSize(2);
    }

    private void justified(double fill, String text) {
        lines.add(line(1, text).fill(fill).build());
    }
}
