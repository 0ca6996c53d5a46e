package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.layout.LineEnd;
import org.verslag.layout.Run;
import org.verslag.model.Box;
import org.verslag.model.Exchange;
import org.verslag.model.FrontMatter;
import org.verslag.model.Report;

/** What pages and type tell of reports whose answers stand in a part of their own. */
class SeparatePartsEvidenceTest {
    private final List<Line> lines = new ArrayList<>();
    private int page = 1;

    private void body(double gap, String text) {
        Line.Builder line = line(text);
        lines.add(gap > 0 ? line.gapBefore(gap).build() : line.build());
    }

    private void bold(String text) {
        Run run = new Run(0, text.length(), Set.of(Run.Style.BOLD));
        lines.add(line(text).gapBefore(2).addRun(run).build());
    }

    private Line.Builder line(String text) {
        return Line.builder(text)
                .page(page)
                .size(1)
                .indent(0)
                .fill(text.length() / 70.0)
                .end(LineEnd.SOFT)
                .box(new Box(203, 100 + 10 * lines.size(), 5 * text.length(), 9));
    }

    private List<Exchange> read() {
        Recognition recognition = Recogniser.recognise(Layout.of(lines), "test", "test.pdf", FrontMatter.empty());
        assertThat(recognition.refusal()).isEmpty();
        Report report = recognition.report();
        return report.exchanges();
    }

    /** What a group asks in two paragraphs, on rows that are all rather full. */
    private void asked(String topic, String of) {
        bold(topic);
        body(2, "De leden van de VVD-fractie vragen de Minister waarom " + of + " zo lang");
        body(1, "duurt. Kan de Minister toelichten wat de gemeenten daarvan vinden, en");
        body(1, "welke maatregelen hij met de vervoerder wil nemen voor " + of + " in");
        body(1, "de winter?");
    }

    /** Rows that by chance end earlier than those of the questions. */
    private void answered(String topic, String of) {
        bold(topic);
        body(2, "De uitvoering van " + of + " ligt bij de gemeenten in het");
        body(1, "noorden en bij het waterschap.");
        body(2, "Ik vind het van belang dat " + of + " doorgaat. Uw Kamer");
        body(1, "wordt daarover in de zomer door mij geïnformeerd,");
        body(1, "zodra de cijfers bekend zijn.");
    }

    @Test
    void fewRowsThatAreShortTellNobodyWhereTypeIsKnown() {
        List<String> topics = List.of("Baggerwerk", "Kadeherstel", "Dijkverzwaring", "Vuurtorenbeheer");
        List<String> works = List.of("het baggerwerk", "het kadeherstel", "de dijkverzwaring", "het vuurtorenbeheer");
        bold("I Vragen en opmerkingen vanuit de fracties");
        bold("Vragen en opmerkingen van de leden van de VVD-fractie");
        for (int i = 0; i < topics.size(); i++) {
            asked(topics.get(i), works.get(i));
        }
        bold("II Reactie van de Minister");
        bold("Vragen en opmerkingen van de leden van de VVD-fractie");
        for (int i = 0; i < topics.size(); i++) {
            answered(topics.get(i), works.get(i));
        }

        assertThat(read())
                .hasSize(4)
                .allSatisfy(exchange -> assertThat(exchange.answerText()).startsWith("De uitvoering van "))
                .allSatisfy(exchange -> assertThat(exchange.answerText()).endsWith("de cijfers bekend zijn."));
    }

    @Test
    void aQuestionOnItsOwnPageIsAnotherWhereItIsQuotedByItself() {
        bold("I Vragen en opmerkingen vanuit de fracties");
        bold("Vragen en opmerkingen van de leden van de VVD-fractie");
        body(2, "De leden van de VVD-fractie vragen de Minister waarom het baggeren zo");
        body(1, "lang duurt. Deelt de Minister de mening dat het baggerwerk veel eerder");
        body(1, "klaar had moeten zijn dan nu het geval is, gezien wat het toen kostte?");
        page = 2;
        body(0, "Wanneer verwacht de Minister de uitkomsten van het onderzoek naar het");
        body(1, "herstel van de kade?");
        bold("II Reactie van de Minister");
        bold("Vragen en opmerkingen van de leden van de VVD-fractie");
        body(2, "De leden van de VVD-fractie vragen de Minister waarom het baggeren zo");
        body(1, "lang duurt. Deelt de Minister de mening dat het baggerwerk veel eerder");
        body(1, "klaar had moeten zijn dan nu het geval is, gezien wat het toen kostte?");
        body(2, "Ja, die mening deel ik. Het waterschap had te weinig schepen.");
        body(2, "Wanneer verwacht de Minister de uitkomsten van het onderzoek naar het");
        body(1, "herstel van de kade?");
        body(2, "Ik verwacht de uitkomsten in het najaar, en stuur die uw Kamer.");

        assertThat(read())
                .extracting(Exchange::answerText)
                .containsExactly(
                        "Ja, die mening deel ik. Het waterschap had te weinig schepen.",
                        "Ik verwacht de uitkomsten in het najaar, en stuur die uw Kamer.");
    }
}
