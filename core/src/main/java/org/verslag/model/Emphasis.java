package org.verslag.model;

/**
 * A stretch of a paragraph in another style.
 *
 * @param start its first UTF-16 unit in the paragraph's text
 * @param end the unit after its last
 * @param style the style
 */
public record Emphasis(int start, int end, Style style) {
    /** The styles that the model keeps. */
    public enum Style {
        /** Bold type. */
        BOLD,
        /** Italic type. */
        ITALIC,
        /** Raised small type that is no footnote mark. */
        RAISED,
        /** Lowered small type, as in CO₂. */
        LOWERED
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is empty or starts below 0
     */
    public Emphasis {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range of text: " + start + " to " + end);
        }
    }
}
