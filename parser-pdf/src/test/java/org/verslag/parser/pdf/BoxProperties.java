package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.verslag.layout.Line;
import org.verslag.model.Box;

/** Boxes hold what they are the boxes of. */
class BoxProperties {
    @Property(tries = 25)
    void linesHoldTheirWords(
            @ForAll @Size(min = 1, max = 60) List<@AlphaChars @StringLength(min = 1, max = 12) String> words,
            @ForAll @IntRange(min = 6, max = 14) int size,
            @ForAll @IntRange(min = 40, max = 300) int left)
            throws IOException {
        try (Typesetter page = new Typesetter()) {
            List<Placed> placed = typeset(page, words, size, left);

            List<Line> lines = Reading.lines(page.bytes());

            Set<Line> used = new HashSet<>();
            for (Placed word : placed) {
                Line line = lines.stream()
                        .filter(candidate -> holds(candidate.box().orElseThrow(), word))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no line holds " + word));
                assertThat(line.text().split(" ")).contains(word.text());
                used.add(line);
            }
            assertThat(used).hasSameSizeAs(lines);
            assertThat(String.join(" ", lines.stream().map(Line::text).toList()))
                    .isEqualTo(String.join(" ", words));
        }
    }

    private static List<Placed> typeset(Typesetter page, List<String> words, int size, int left) {
        List<Placed> placed = new ArrayList<>();
        float x = left;
        float y = 100;
        for (String word : words) {
            if (x > left && x + page.width(size, word) > 560) {
                x = left;
                y += size * 1.2f;
            }
            float end = page.text(x, y, size, word + " ");
            placed.add(new Placed(word, x, y));
            x = end;
        }
        return placed;
    }

    private static boolean holds(Box box, Placed word) {
        return box.x() - 0.01 <= word.x() && word.x() < box.right() && box.y() < word.y() && word.y() < box.bottom();
    }

    /** A word and where its first glyph stands. */
    private record Placed(String text, float x, float y) {}
}
