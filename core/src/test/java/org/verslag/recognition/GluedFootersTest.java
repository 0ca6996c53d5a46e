package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Line;

class GluedFootersTest {
    private static final String FOOTER = "Tweede Kamer, vergaderjaar 2031–2032, 99 501, nr. 12 ";

    private static List<String> parted(String... texts) {
        List<Row> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(new Row(Line.builder(text).build(), rows.size()));
        }
        return GluedFooters.part(rows).stream().map(row -> row.text).toList();
    }

    @Test
    void whatStandsOnBothSidesGoesToRowsOfItsOwn() {
        assertThat(parted("ISSN 0921 - 7371’s-Gravenhage 2032" + FOOTER + "1Antwoord 3", FOOTER + "2De boot"))
                .containsExactly(
                        "ISSN 0921 - 7371", "’s-Gravenhage 2032" + FOOTER + "1", "Antwoord 3", FOOTER + "2", "De boot");
    }

    @Test
    void figuresBehindTheNumberBelongToTheNextPage() {
        assertThat(parted(FOOTER + "1Vraag", FOOTER + "212 boten", FOOTER + "3"))
                .containsExactly(FOOTER + "1", "Vraag", FOOTER + "2", "12 boten", FOOTER + "3");
    }

    @Test
    void aDocumentNamedInTheSameWordsIsNone() {
        assertThat(parted(FOOTER + "1", "zie " + FOOTER + "2 en 3.", FOOTER + "2"))
                .containsExactly(FOOTER + "1", "zie " + FOOTER + "2 en 3.", FOOTER + "2");
    }

    @Test
    void oneFooterAloneTellsNothing() {
        assertThat(parted(FOOTER + "1Antwoord")).containsExactly(FOOTER + "1Antwoord");
    }
}
