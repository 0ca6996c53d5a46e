package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Certainty;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.layout.LineEnd;
import org.verslag.layout.Run;
import org.verslag.model.Box;
import org.verslag.model.Exchange;
import org.verslag.model.Footnote;
import org.verslag.model.FrontMatter;
import org.verslag.model.Furniture;
import org.verslag.model.Report;
import org.verslag.model.Table;
import org.verslag.model.TableCell;

/** What pages and type tell where the words alone do not. */
class PageEvidenceTest {
    private static final double BODY = 1;
    private static final double NOTE = 0.76;

    private final List<Line> lines = new ArrayList<>();

    private Line.Builder line(int page, double gap, double size, String text) {
        Line.Builder line = Line.builder(text)
                .page(page)
                .size(size)
                .indent(0)
                .fill(text.length() / 60.0)
                .end(LineEnd.SOFT)
                .box(new Box(203, 100 + 10 * lines.size(), 5 * text.length(), 9));
        return gap > 0 ? line.gapBefore(gap) : line;
    }

    private void body(int page, double gap, String text) {
        lines.add(line(page, gap, BODY, text).build());
    }

    private void bold(int page, double gap, String text) {
        Run run = new Run(0, text.length(), Set.of(Run.Style.BOLD));
        lines.add(line(page, gap, BODY, text).addRun(run).build());
    }

    private Report read() {
        Recognition recognition = Recogniser.recognise(Layout.of(lines), "test", "test.pdf", FrontMatter.empty());
        assertThat(recognition.refusal()).isEmpty();
        return recognition.report();
    }

    @Test
    void aNoteGoesOnAtTheFootOfTheNextPage() {
        body(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie");
        lines.add(line(1, 2, BODY, "Waarom vaart de veerboot op zondag niet meer?1")
                .addRun(new Run(45, 46, Set.of(Run.Style.RAISED)))
                .build());
        bold(1, 2, "1. Antwoord van het kabinet");
        body(1, 2, "De vervoerder heeft op zondag te weinig schippers en wil ook in");
        lines.add(line(1, 9, NOTE, "1 De Eilander Courant schreef hierover op 14 februari, en")
                .addRun(new Run(0, 1, Set.of(Run.Style.RAISED)))
                .build());
        body(2, 0, "de winter geen losse krachten huren.");
        lines.add(line(2, 9, NOTE, "nog eens op 2 maart.")
                .addCertainty(new Certainty(Certainty.RULE_ABOVE, "6", 0, 20))
                .build());

        Report report = read();

        assertThat(report.footnotes())
                .extracting(Footnote::text)
                .containsExactly("De Eilander Courant schreef hierover op 14 februari, en nog eens op 2 maart.");
        assertThat(report.exchanges())
                .extracting(Exchange::answerText)
                .containsExactly("De vervoerder heeft op zondag te weinig schippers en wil ook in de winter geen losse"
                        + " krachten huren.");
    }

    @Test
    void thePublicationBlockLeavesTheGapBesideIt() {
        body(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie");
        body(1, 2, "Waarom vaart de veerboot op zondag niet meer?");
        bold(1, 2, "1. Antwoord van het kabinet");
        body(1, 2, "De vervoerder heeft op zondag te weinig schippers voor de boot.");
        lines.add(Line.builder("ISSN 0921 - 7371")
                .page(1)
                .size(0.6)
                .box(new Box(37, 200, 60, 6))
                .build());
        body(1, 2, "Het kabinet betreurt dat, en zoekt met de vervoerder naar een");
        body(1, 1, "oplossing.");

        assertThat(read().exchanges().get(0).answer()).hasSize(2);
    }

    @Test
    void aSentenceThatAPagePartsIsNoHeading() {
        bold(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie en de CDA-fractie");
        bold(1, 2, "Veerdienst");
        body(1, 2, "De leden van de VVD-fractie en de CDA-fractie");
        body(2, 0, "vragen waarom de veerboot op zondag niet meer vaart.");
        bold(2, 2, "1. Antwoord van het kabinet");
        body(2, 2, "De vervoerder heeft te weinig schippers.");

        Exchange exchange = read().exchanges().get(0);

        assertThat(exchange.questionText())
                .isEqualTo("De leden van de VVD-fractie en de CDA-fractie vragen waarom de veerboot op zondag niet"
                        + " meer vaart.");
        assertThat(exchange.topic()).contains("Veerdienst");
    }

    @Test
    void withoutLabelsTypeTellsWhatWordsDoNot() {
        bold(1, 0, "I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon");
        bold(1, 2, "Vragen en opmerkingen van de leden van de VVD-fractie");
        body(1, 2, "De leden van de VVD-fractie hebben kennisgenomen van de brief.");
        body(1, 2, "De leden van de VVD-fractie vragen of de boot op zondag vaart?");
        bold(1, 2, "Uw Kamer wordt daarover in de zomer door mij geïnformeerd.");
        body(1, 2, "Deze leden vragen wanneer de vuurtoren wordt geschilderd?");
        bold(1, 2, "Ja, zoals ik uw Kamer schreef, gebeurt dat in de zomer.");
        body(1, 2, "Deze leden wijzen op de kosten daarvan, die hoog zijn.");
        bold(1, 2, "Op 3 maart heeft de gemeente gesproken van een meevaller.");
        bold(1, 2, "Veerdienst");
        body(1, 2, "Deze leden vragen of de veerboot ook in de winter vaart?");
        bold(1, 2, "Ja, zoals ik uw Kamer schreef, vaart de boot het hele jaar.");

        Report report = read();

        assertThat(report.exchanges())
                .extracting(Exchange::answerText)
                .containsExactly(
                        "Uw Kamer wordt daarover in de zomer door mij geïnformeerd.",
                        "Ja, zoals ik uw Kamer schreef, gebeurt dat in de zomer.",
                        "Op 3 maart heeft de gemeente gesproken van een meevaller.",
                        "Ja, zoals ik uw Kamer schreef, vaart de boot het hele jaar.");
        assertThat(report.exchanges().get(3).topic()).contains("Veerdienst");
    }

    @Test
    void wordProcessorsPutLessThanABlankLineBetweenParagraphs() {
        bold(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie");
        body(1, 1.5, "De leden van de VVD-fractie vragen waarom de veerboot niet vaart.");
        body(1, 1.5, "Kan de Minister zeggen wat dat voor de eilanders in de winter kost?");
        bold(1, 1.5, "Antwoord");
        body(1, 1.5, "De vervoerder heeft op zondag te weinig schippers voor de boot.");
        body(1, 1.5, "Het kabinet betreurt dat, en zoekt met de vervoerder naar een");
        body(1, 1, "oplossing.");

        Exchange exchange = read().exchanges().get(0);

        assertThat(exchange.question()).hasSize(2);
        assertThat(exchange.answer()).hasSize(2);
    }

    @Test
    void aHeadingGoesOnOverThePagesEnd() {
        body(1, 0, "I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon");
        bold(1, 2, "Vragen en opmerkingen van de leden van de GroenLinks-");
        bold(2, 0, "PvdA-fractie");
        body(2, 2, "Waarom vaart de veerboot op zondag niet meer?");
        bold(2, 2, "Antwoord");
        body(2, 2, "De vervoerder heeft te weinig schippers.");

        assertThat(read().exchanges()).extracting(Exchange::parties).containsExactly(List.of("GroenLinks-PvdA"));
    }

    private void table(int page, int number, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isEmpty()) {
                continue;
            }
            String place = number + "," + i / 3 + "," + i % 3;
            lines.add(line(page, 1, BODY, cells[i])
                    .addCertainty(new Certainty(Certainty.TABLE_CELL, place, 0, cells[i].length()))
                    .build());
        }
    }

    private List<String> repeatedHeads() {
        return read().furniture().stream()
                .filter(furniture -> furniture.kind() == Furniture.Kind.REPEATED_TABLE_HEAD)
                .map(Furniture::text)
                .toList();
    }

    @Test
    void aTableThatGoesOnRepeatsItsHeadButNoData() {
        body(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie");
        body(1, 2, "Waarom vaart de veerboot op zondag niet meer?");
        bold(1, 2, "1. Antwoord van het kabinet");
        table(1, 0, "Jaar", "Aantal", "Kosten", "2029", "125", "4");
        lines.add(line(1, 9, NOTE, "1 De Eilander Courant van 14 februari.").build());
        lines.add(line(1, 1, NOTE, "2 De Courant van 2 maart.").build());
        table(2, 1, "Jaar", "Aantal", "Kosten", "2029", "125", "4", "2030", "131", "5");

        assertThat(repeatedHeads()).containsExactly("Jaar", "Aantal", "Kosten");
    }

    @Test
    void marksThatAreNotRaisedAreFoundByTheirNotes() {
        body(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie");
        body(1, 2, "Waarom zijn de kosten van de veerboot met 12,5%1 gestegen?");
        bold(1, 2, "1. Antwoord van het kabinet");
        body(1, 2, "De brandstof is in 2031 met 37%2 duurder geworden.");
        lines.add(line(1, 9, NOTE, "1 De Eilander Courant van 14 februari.").build());
        lines.add(line(1, 1, NOTE, "2 De Courant van 2 maart.").build());

        Exchange exchange = read().exchanges().get(0);

        assertThat(exchange.questionText()).isEqualTo("Waarom zijn de kosten van de veerboot met 12,5% gestegen?");
        assertThat(exchange.answerText()).isEqualTo("De brandstof is in 2031 met 37% duurder geworden.");
    }

    @Test
    void theSecondOfTwoMarksAloneOnTheNextRowOpensNoNote() {
        body(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie");
        body(1, 2, "Waarom vaart de veerboot op zondag niet meer?");
        bold(1, 2, "1. Antwoord van het kabinet");
        lines.add(line(1, 2, BODY, "De vervoerder heeft te weinig schippers voor zondag.1,")
                .addRun(new Run(52, 53, Set.of(Run.Style.RAISED)))
                .build());
        lines.add(line(1, 1, 0.55, "2").build());
        body(1, 2, "Het kabinet betreurt dat.");
        lines.add(line(1, 9, NOTE, "1 De Eilander Courant van 14 februari.").build());
        lines.add(line(1, 1, NOTE, "2 De Courant van 2 maart.").build());

        Report report = read();

        assertThat(report.footnotes()).extracting(Footnote::number).containsExactly("1", "2");
        assertThat(report.exchanges().get(0).answer())
                .extracting(Object::toString)
                .containsExactly(
                        "p4: De vervoerder heeft te weinig schippers voor zondag.", "p5: Het kabinet betreurt dat.");
    }

    @Test
    void aTableOverAPagesEndIsOne() {
        body(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie");
        body(1, 2, "Waarom vaart de veerboot op zondag niet meer?");
        bold(1, 2, "1. Antwoord van het kabinet");
        table(1, 0, "Jaar", "Aantal", "Oordeel", "2029", "125", "goed, maar niet");
        table(2, 1, "Jaar", "Aantal", "Oordeel", "", "", "op zondag", "2030", "131", "goed");
        table(3, 2, "2031", "140", "slecht", "2032", "120", "goed");

        assertThat(tables())
                .containsExactly("Jaar Aantal Oordeel 2029 125 goed, maar niet op zondag 2030 131 goed"
                        + " 2031 140 slecht 2032 120 goed");
    }

    @Test
    void aTableWithAHeadOfItsOwnIsAnother() {
        body(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie");
        body(1, 2, "Waarom vaart de veerboot op zondag niet meer?");
        bold(1, 2, "1. Antwoord van het kabinet");
        table(1, 0, "Jaar", "Aantal", "Kosten", "2029", "125", "4");
        table(2, 1, "Haven", "Boten", "Reizigers", "Noorderzand", "3", "900");

        assertThat(tables())
                .containsExactly("Jaar Aantal Kosten 2029 125 4", "Haven Boten Reizigers Noorderzand 3 900");
    }

    private List<String> tables() {
        return read().exchanges().get(0).answer().stream()
                .filter(Table.class::isInstance)
                .map(table ->
                        ((Table) table).cells().stream().map(TableCell::text).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void anotherTableHasTheSameHead() {
        body(1, 0, "Vragen en opmerkingen van de leden van de VVD-fractie");
        body(1, 2, "Waarom vaart de veerboot op zondag niet meer?");
        bold(1, 2, "1. Antwoord van het kabinet");
        table(1, 0, "Jaar", "Aantal", "Kosten", "2029", "125", "4");
        body(2, 0, "Met de vrachtboot is het anders gegaan:");
        table(2, 1, "Jaar", "Aantal", "Kosten", "2031", "99", "3");

        assertThat(repeatedHeads()).isEmpty();
    }
}
