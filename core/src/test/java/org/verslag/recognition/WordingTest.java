package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vragen en opmerkingen van de leden van de VVD-fractie|VVD",
                "Vragen en opmerkingen van de leden van de GroenLinks-PvdA-fractie|GroenLinks-PvdA",
                "Vragen en opmerkingen van de D66-fractie|D66",
                "Vragen van de SP-fractie|SP",
                "Vragen en opmerkingen vanuit de ChristenUnie-fractie|ChristenUnie",
                "Inbreng van de leden van de CDA-fractie|CDA",
                "Inbreng CDA-fractie|CDA",
                "PVV-fractie|PVV",
                "7. Vragen en opmerkingen van de leden van de 50PLUS-fractie|50PLUS",
                "Vragen en opmerkingen van de leden van de Partij voor de Dieren-fractie|Partij voor de Dieren",
                "Vragen en opmerkingen van de leden van de ChristenUnie-fractie en de CDA-fractie|ChristenUnie;CDA",
                "Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de bewindspersonen|VVD",
                "Vragen en opmerkingen van de leden van de fractie-Nanninga|Nanninga",
                "Vragen en opmerkingen van Groep Markuszower|Groep Markuszower",
                "Vragen en opmerkingen van de Groep Van Haga|Groep Van Haga",
                "Vragen en opmerkingen van het lid van de BBB-fractie|BBB",
                "Inbreng van het lid Omtzigt|Lid Omtzigt",
            })
    void partyGroupHeadingsGiveTheBareNames(String heading, String parties) {
        Matcher group = Wording.GROUP_HEADING.matcher(heading);

        assertThat(group.matches()).as(heading).isTrue();
        assertThat(PartyNames.parse(group.group("parties"))).isEqualTo(List.of(parties.split(";", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De leden van de VVD-fractie hebben enkele vragen over de dijk.",
                "De leden van de D66-fractie danken de Minister voor de agenda",
                "Situatie in het Midden-Oosten",
            })
    void sentencesAreNoHeadingsOfGroups(String text) {
        assertThat(Wording.GROUP_HEADING.matcher(text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12. Antwoord van het kabinet",
                "12. Antwoord van het kabinet:",
                "Antwoord",
                "Antwoord:",
                "Antwoord van de Minister",
                "Antwoord 1",
                "Antwoord op vraag 1:",
                "Antwoord op vragen 2, 3 en 4",
                "Antwoord op de vragen 2, 3 en 4",
                "Antwoord 2 en 3",
                "Reactie",
                "Antwoord 7, 8, 9 10 en 11",
                "Antwoord van de Staatssecretaris van Economische Zaken en Klimaat",
            })
    void labelsOfAnswers(String label) {
        assertThat(Wording.ANSWER_LABEL.matcher(label).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antwoord is er nog niet.",
                "Reactie NCAB op nieuwe antisemitismecijfers",
                "Antwoorden geeft hij niet"
            })
    void sentencesAreNoLabels(String text) {
        assertThat(Wording.ANSWER_LABEL.matcher(text).matches()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5, 6 en 7|5;6;7",
                "7, 8, 9 10 en 11|7;8;9;10;11",
                "5 tot en met 7|5;6;7",
                "2 t/m 4|2;3;4",
                "3a|3a",
                "36|36",
            })
    void numbersAreReadAsPrintedAndRangesSpeltOut(String printed, String numbers) {
        assertThat(Wording.numbers(printed)).isEqualTo(List.of(numbers.split(";", -1)));
    }
}
