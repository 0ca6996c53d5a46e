package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verslag.layout.Certainty;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.layout.Run;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.FrontMatter;
import org.verslag.model.Paragraph;
import org.verslag.model.Table;

/** Notes under a table: their numbers, and the marks in its cells. */
class TableNoteTest {
    private static final Run FIRST_RAISED = new Run(0, 1, Set.of(Run.Style.RAISED));

    private final List<Line> lines = new ArrayList<>();

    private static Line.Builder line(int page, double size, String text) {
        return Line.builder(text).page(page).size(size).indent(0).gapBefore(2).fill(text.length() / 60.0);
    }

    private void body(int page, String text) {
        lines.add(line(page, 1, text).build());
    }

    private static Line.Builder cell(String place, String text) {
        return line(2, 1, text).addCertainty(new Certainty(Certainty.TABLE_CELL, place, 0, text.length()));
    }

    /** A report with a note 1 of its own, and a table with this line under it. */
    private Table table(Line.Builder note) {
        body(1, "Vragen en opmerkingen van de leden van de VVD-fractie");
        lines.add(line(1, 1, "Waarom vaart de veerboot op zondag niet meer?1")
                .addRun(new Run(45, 46, Set.of(Run.Style.RAISED)))
                .build());
        body(1, "1. Antwoord van het kabinet");
        body(1, "De vervoerder heeft op zondag te weinig schippers.");
        lines.add(line(1, 0.72, "1 De Eilander Courant, 14 februari.")
                .addCertainty(new Certainty(Certainty.RULE_ABOVE, "9", 0, 35))
                .build());
        lines.add(cell("0,0,0", "Zondagen1")
                .addRun(new Run(8, 9, Set.of(Run.Style.RAISED)))
                .build());
        lines.add(cell("0,0,1", "31").build());
        lines.add(note.build());
        body(2, "Op feestdagen vaart er geen boot.");
        return Recogniser.recognise(Layout.of(lines), "test", "test.pdf", FrontMatter.empty())
                .report()
                .exchanges()
                .get(0)
                .answer()
                .stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Line.Builder small(String text) {
        return line(2, 0.72, text).gapBefore(1);
    }

    @Test
    void aRaisedNumberIsTheNotesOwnAndNoMark() {
        Footnote note = table(small("1 Feestdagen niet meegerekend.").addRun(FIRST_RAISED))
                .notes()
                .get(0);

        assertThat(note.number()).isEqualTo("1");
        assertThat(note.text()).isEqualTo("Feestdagen niet meegerekend.");
        assertThat(note.paragraphs()).first().extracting(Paragraph::mentions).isEqualTo(List.of());
    }

    @Test
    void aMarkInACellMeansTheNoteUnderItsTable() {
        Table table = table(small("1 Feestdagen niet meegerekend.").addRun(FIRST_RAISED));

        assertThat(table.cells().get(0).paragraphs().get(0).mentions())
                .singleElement()
                .isInstanceOfSatisfying(
                        FootnoteMark.class,
                        mark -> assertThat(mark.footnote())
                                .isEqualTo(Optional.of(table.notes().get(0).id())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 Feestdagen niet meegerekend.  | 1   | Feestdagen niet meegerekend.
                    1) Feestdagen niet meegerekend. | 1   | Feestdagen niet meegerekend.
                    * Zonder feestdagen.            | *   | Zonder feestdagen.
                    """)
    void numbersAreKeptBesideTheText(String printed, String number, String text) {
        Footnote note = table(small(printed)).notes().get(0);

        assertThat(note.number()).isEqualTo(number);
        assertThat(note.text()).isEqualTo(text);
    }

    @Test
    void aFigureThatCountsIsNoNumber() {
        Footnote note = table(small("1 januari 2021 is de peildatum.")).notes().get(0);

        assertThat(note.number()).isEmpty();
        assertThat(note.text()).isEqualTo("1 januari 2021 is de peildatum.");
    }
}
