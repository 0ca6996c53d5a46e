package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.layout.Line;

class SpacedMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De leden van de VVD-fractie vragen 3 een toelichting op de boten.",
                "Zij lezen in het jaarverslag 3 dat de veerdienst later vaart.",
                "Zij wijzen op de brief 3 die de Minister stuurde.",
            })
    void aNumberAheadOfANewPhraseCanBeAMark(String text) {
        assertThat(standsAbove(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zij lezen in artikel 3 de termijn.",
                "Zij betalen in box 3 de rente.",
                "In fase 3 de haven dieper maken.",
                "Voor scenario 3 een toelichting geven.",
                "Spoor 3 niet meer gebruiken.",
                "Zij gaan in 3 de haven dieper maken.",
                "Van de artikelen 2 en 3 het laatste.",
                "Van de artikelen 1 t/m 3 het laatste.",
                "Een groep van 3 die wacht.",
                "Er zijn slechts 3 die varen.",
            })
    void whatIsNumberedOrCountedIsNone(String text) {
        assertThat(standsAbove(text)).isFalse();
    }

    private static boolean standsAbove(String text) {
        List<Row> rows = List.of(
                new Row(Line.builder(text).build(), 0),
                new Row(Line.builder("3 Jaarverslag 2031.").build(), 1));
        return SpacedMarks.standsAbove(3, rows, 1);
    }
}
