package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;
import org.verslag.model.Box;
import org.verslag.model.Furniture;

/** What belongs to pages. */
class FurnitureTest {
    private final List<Row> rows = new ArrayList<>();

    private void text(String text, double y, double gap) {
        Line line = Line.builder(text)
                .page(3)
                .box(new Box(60, y, 300, 9))
                .gapBefore(gap)
                .build();
        rows.add(new Row(line, rows.size()));
    }

    private void furniture(String text, double y) {
        Line line = Line.builder(text)
                .page(3)
                .box(new Box(40, y, 300, 9))
                .addCertainty(new Certainty(Certainty.FURNITURE, "", 0, text.length()))
                .build();
        rows.add(new Row(line, rows.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "- 3 -", "– 3 –", "-3-", "Blad 3", "blad 3", "Pagina 3 van 12", "blz. 3"})
    void readsPageNumbers(String text) {
        text("De boot vaart niet.", 100, 1);
        furniture(text, 800);

        FurnitureStep.Result result = FurnitureStep.run(rows);

        assertThat(result.printedNumbers()).isEqualTo(Map.of(3, "3"));
        assertThat(result.furniture()).extracting(Furniture::kind).containsExactly(Furniture.Kind.PAGE_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"Kamervragen veerdienst – blad 3, 3", "Veerdienst | Pagina 3 van 12, 3"})
    void readsThePageThatARunningLineEndsWith(String text, String number) {
        text("De boot vaart niet.", 100, 1);
        furniture(text, 800);

        FurnitureStep.Result result = FurnitureStep.run(rows);

        assertThat(result.printedNumbers()).isEqualTo(Map.of(3, number));
        assertThat(result.furniture()).extracting(Furniture::kind).containsExactly(Furniture.Kind.FOOTER);
    }

    @Test
    void keepsDistancesOfTextUnderAWatermark() {
        text("De boot vaart", 100, 1);
        furniture("CONCEPT", 80);
        text("niet.", 112, 1);

        List<Row> body = FurnitureStep.run(rows).body();

        assertThat(body).extracting(row -> row.text).containsExactly("De boot vaart", "niet.");
        assertThat(body.get(1).gap).isEqualTo(1);
    }
}
