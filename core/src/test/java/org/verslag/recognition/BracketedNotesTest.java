package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Line;

class BracketedNotesTest {
    @Test
    void rowsCountOnWhereMarksOfTheirOwnAreGone() {
        List<Row> plain = plain(
                "Kent u het bericht?",
                "[1]",
                "Kent u het rapport?",
                "[2]",
                "Wat vindt u daarvan?",
                "Wie betaalt[1] dat?",
                "[1] Dagblad van het Noorden, 3 maart 2032",
                "[2] Rapport over de haven");

        assertThat(plain)
                .extracting(row -> row.text)
                .containsExactly(
                        "Kent u het bericht?1",
                        "Kent u het rapport?2",
                        "Wat vindt u daarvan?",
                        "Wie betaalt1 dat?",
                        "1 Dagblad van het Noorden, 3 maart 2032",
                        "2 Rapport over de haven");
        assertThat(plain).extracting(row -> row.index).containsExactly(0, 1, 2, 3, 4, 5);
    }

    private static List<Row> plain(String... lines) {
        List<Row> rows = new ArrayList<>();
        IntStream.range(0, lines.length)
                .forEach(i -> rows.add(new Row(Line.builder(lines[i]).build(), i)));
        return BracketedNotes.plain(rows);
    }
}
