package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.layout.LineEnd;
import org.verslag.model.Exchange;
import org.verslag.model.FrontMatter;
import org.verslag.model.Report;
import org.verslag.model.ReportType;

/** Layouts of the written consultation, each as a small report with invented content. */
class VariantsTest {

    static Report read(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int blanks = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            Line.Builder built = Line.builder(line.strip()).number(number).end(LineEnd.SOFT);
            if (!lines.isEmpty()) {
                built.gapBefore(1 + blanks);
            }
            lines.add(built.build());
            blanks = 0;
        }
        Recognition recognition = Recogniser.recognise(Layout.of(lines), "test", "test.txt", FrontMatter.empty());
        assertThat(recognition.refusal()).isEmpty();
        return recognition.report();
    }

    @Test
    void byTopicTheSentencesTellWhoAsksAndWhoJoins() {
        Report report = read("""
                I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon

                Europese begroting

                De leden van de VVD-fractie vragen hoe de onderhandelingen over de begroting
                verlopen. Zij vragen ook wat de inzet van Nederland is.

                Antwoord

                De onderhandelingen verlopen moeizaam. Nederland zet in op een kleine begroting.

                De leden van de SP-fractie vragen of de korting blijft bestaan. Voornoemde leden
                hechten daar zeer aan.

                Antwoord van het kabinet

                Ja, het kabinet zet in op behoud van de korting.

                De leden van de PvdA-fractie sluiten zich aan bij de vragen van de leden van de SP-fractie.

                II Volledige agenda

                Geannoteerde agenda Landbouw- en Visserijraad (Kamerstuk 21 501-32, nr. 900)
                """);

        assertThat(report.exchanges()).hasSize(2);
        Exchange second = report.exchanges().get(1);
        assertThat(second.parties()).containsExactly("SP");
        assertThat(second.joinedBy()).containsExactly("PvdA");
        assertThat(second.topic()).contains("Europese begroting");
        assertThat(second.respondent()).contains("het kabinet");
        assertThat(second.answerText()).isEqualTo("Ja, het kabinet zet in op behoud van de korting.");
    }

    @Test
    void separatePartsArePairedAndQuotationsKept() {
        Report report = read("""
                I Vragen en opmerkingen vanuit de fracties

                Vragen en opmerkingen van de leden van de VVD-fractie

                De leden van de VVD-fractie hebben met belangstelling kennisgenomen van de brief.

                De leden van de VVD-fractie lezen dat het aantal vergunningen wordt
                teruggebracht. Kan de Minister toelichten hoeveel vissers hierdoor stoppen?

                Deze leden vragen ook welke havens het meest geraakt worden. Is daar
                onderzoek naar gedaan?

                II Antwoord / Reactie van de Minister

                Vragen en opmerkingen van de leden van de VVD-fractie

                De leden van de VVD-fractie lezen dat het aantal vergunningen wordt
                teruggebracht. Kan de Minister toelichten hoeveel vissers hierdoor stoppen?

                Naar verwachting stoppen twaalf bedrijven. Met hen ben ik in gesprek.

                De leden van de VVD-fractie vragen ook welke havens het meest geraakt worden. Is daar
                onderzoek naar gedaan?

                Ja. De havens van Oudezijl en Zoutkamp worden het meest geraakt.

                Ik zal uw Kamer hierover in het najaar informeren.
                """);

        assertThat(report.exchanges()).hasSize(2);
        Exchange second = report.exchanges().get(1);
        assertThat(second.questionText()).startsWith("Deze leden vragen ook");
        assertThat(second.answerText()).endsWith("in het najaar informeren.");
        assertThat(second.part()).contains("I Vragen en opmerkingen vanuit de fracties");
    }

    @Test
    void aContributionWithoutAnswersHasAnExchangeForEachParagraph() {
        Report report = read("""
                Inbreng van de leden van de VVD-fractie

                De leden van de VVD-fractie hebben kennisgenomen van de brief over de vlootplanning.

                Deze leden vragen wanneer de nieuwe fregatten worden besteld.

                Kan de Staatssecretaris toelichten welke werven in aanmerking komen?

                Inbreng van de leden van de SP-fractie

                De leden van de SP-fractie vragen waarom er geen tender is gehouden.
                """);

        assertThat(report.type()).isEqualTo(ReportType.CONTRIBUTION_ONLY);
        assertThat(report.exchanges())
                .hasSize(3)
                .allMatch(exchange -> exchange.answer().isEmpty());
    }

    @Test
    void lettersOfTheSenateArePairedToo() {
        Report report = read("""
                BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR WATERSTAAT

                Aan de Minister van Infrastructuur en Waterstaat

                Den Haag, 10 april 2019

                De leden van de CDA-fractie vragen of de vuurtoren van Noorderzand open blijft voor bezoekers.

                De leden van de PvdA-fractie vragen welke kosten daarmee gemoeid zijn. Kunt u een raming geven?

                BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

                Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

                Hierbij bied ik u de antwoorden aan op de vragen van uw commissie.

                De leden van de CDA-fractie vragen of de vuurtoren van Noorderzand open blijft voor bezoekers.

                Ja, de vuurtoren blijft open.

                De leden van de PvdA-fractie vragen welke kosten daarmee gemoeid zijn. Kunt u een raming geven?

                De kosten worden geraamd op € 40.000 per jaar.
                """);

        assertThat(report.exchanges())
                .extracting(Exchange::answerText)
                .containsExactly("Ja, de vuurtoren blijft open.", "De kosten worden geraamd op € 40.000 per jaar.");
        assertThat(report.exchanges()).extracting(Exchange::parties).containsExactly(List.of("CDA"), List.of("PvdA"));
    }
}
