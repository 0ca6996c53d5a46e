package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Line;

class StackedNotesTest {

    @Test
    void severalNumbersAheadOfSeveralTexts() {
        assertThat(read(4, "4", "5", "", "https://www.voorbeeld.nl/een.", "Kamerstuk 36 200, nr. 12."))
                .containsExactly("4 https://www.voorbeeld.nl/een.", "5 Kamerstuk 36 200, nr. 12.");
    }

    @Test
    void aNumberBehindTheTexts() {
        assertThat(read(6, "6", "", "Kamerstuk 29 515, nr. 4.", "Zie pagina 3.", "8", "Zie pagina 9.", "7"))
                .containsExactly("6 Kamerstuk 29 515, nr. 4.", "7 Zie pagina 3.", "8 Zie pagina 9.");
    }

    @Test
    void aNumberAloneOverItsText() {
        assertThat(read(2, "2", "", "Een noot die", "over twee regels loopt."))
                .containsExactly("2 Een noot die over twee regels loopt.");
    }

    @Test
    void aLabelAndItsQuestionAreNoNotes() {
        assertThat(read(2, "2", "", "Hoeveel kost het?", "Antwoord", "Niets.")).isEmpty();
        assertThat(read(2, "7", "", "Te ver in de telling.")).isEmpty();
    }

    private static List<String> read(int expected, String... lines) {
        List<Row> rows = new ArrayList<>();
        double gap = 1;
        for (String line : lines) {
            if (line.isEmpty()) {
                gap = 2;
                continue;
            }
            rows.add(new Row(Line.builder(line).gapBefore(gap).build(), rows.size()));
            gap = 1;
        }
        Traits traits = new Traits(false, false, true, true, 1.6, 80, false);
        StackedNotes notes = StackedNotes.at(rows, traits, 0, expected, expected + 3);
        return notes == null
                ? List.of()
                : notes.notes().stream()
                        .map(note -> String.join(
                                " ", note.rows.stream().map(row -> row.text).toList()))
                        .toList();
    }
}
