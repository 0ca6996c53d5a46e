package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.layout.LineEnd;
import org.verslag.model.FrontMatter;

/** What stands ahead of the first heading is searched for facts, but a whole book without headings is no front page. */
class FrontPageLengthTest {

    private static Optional<String> committee(int paragraphsAhead) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphsAhead; i++) {
            lines.add(line("De veerboot van half " + i + " vaart vandaag langs de vuurtoren.", i));
        }
        lines.add(line("De vaste commissie voor Vuurtorens heeft een aantal vragen.", paragraphsAhead));
        Layout layout = Layout.of(lines);
        return Recogniser.recognise(layout, "test", "test.txt", FrontMatter.empty())
                .report()
                .frontMatter()
                .committee();
    }

    private static Line line(String text, int index) {
        Line.Builder line = Line.builder(text).number(2 * index + 1).end(LineEnd.HARD);
        return index == 0 ? line.build() : line.gapBefore(2).build();
    }

    @Test
    void factsAreLookedForWhereAFrontPageCouldHaveThem() {
        assertThat(committee(20)).contains("Vuurtorens");
        assertThat(committee(3_000)).isEmpty();
    }
}
