package org.verslag.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What one line of a source was taken for, and why: for those who wonder about a reading, and for those who add rules. The
 * wording of both may change with any version.
 *
 * @param page the page, from 1, where the format has pages
 * @param line the line, from 1, where the format has lines
 * @param text the line's text
 * @param takenFor what it was taken for, such as "question, exchange 3" or "page footer"
 * @param why what decided it
 */
public record ExplainedLine(OptionalInt page, OptionalInt line, String text, String takenFor, String why) {

    /** Checks for nulls. */
    public ExplainedLine {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(takenFor, "takenFor");
        Objects.requireNonNull(why, "why");
    }
}
