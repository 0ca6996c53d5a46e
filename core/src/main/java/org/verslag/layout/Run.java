package org.verslag.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A stretch of a line in one style that differs from plain body type.
 *
 * @param start the first UTF-16 unit in the line's text
 * @param end the unit after the last
 * @param styles what it is
 */
public record Run(int start, int end, Set<Style> styles) {
    /** A style of type. */
    public enum Style {
        /** Bold. */
        BOLD,
        /** Italic or oblique. */
        ITALIC,
        /** Smaller and above the baseline, as footnote marks are. */
        RAISED,
        /** Smaller and below the baseline, as in CO₂. */
        LOWERED
    }

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if the range is empty or starts below 0
     */
    public Run {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range of text: " + start + " to " + end);
        }
        styles = styles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(styles));
    }
}
