package org.verslag.testkit;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of a draft.
 *
 * @param text its words, without footnote marks
 * @param marks its footnote marks, by offset
 */
public record DraftParagraph(String text, List<DraftMark> marks) {
    /** Copies the list. */
    public DraftParagraph {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }

    /** A paragraph without marks. */
    public static DraftParagraph of(String text) {
        return new DraftParagraph(text, List.of());
    }
}
