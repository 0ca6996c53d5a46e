package org.verslag.layout;

import java.util.Objects;

/**
 * Something that a format says outright about a line or a stretch of it, where others leave it to be recognised. The set
 * of kinds is open; the recogniser ignores those that it does not know.
 *
 * @param kind what is said; the constants of this class are known to the recogniser
 * @param value the details, as the constant says; may be empty
 * @param start the first UTF-16 unit of the line's text that it is about
 * @param end the unit after the last
 */
public record Certainty(String kind, String value, int start, int end) {
    /** A paragraph starts with this line. No value. */
    public static final String PARAGRAPH_START = "paragraph-start";

    /** The line is a heading; the value is its level, from 1. */
    public static final String HEADING = "heading";

    /** The stretch is a footnote mark; the value is the key of its note, or empty. */
    public static final String FOOTNOTE_MARK = "footnote-mark";

    /** The line belongs to a footnote; the value is the note's key, or empty where only that much is known. */
    public static final String FOOTNOTE = "footnote";

    /** The line is a list item; the value is a number that the format generated, or empty. */
    public static final String LIST_ITEM = "list-item";

    /** The line belongs to a table cell; the value is {@code table,row,column} or with {@code ,rowSpan,columnSpan}, each from 0. */
    public static final String TABLE_CELL = "table-cell";

    /** A rule is drawn over the line, as over a page's footnotes. The value is its length in em, or empty. */
    public static final String RULE_ABOVE = "rule-above";

    /** The line belongs to a question. The value is its number, or empty. */
    public static final String QUESTION = "question";

    /** The line belongs to an answer. The value is its number, or empty. */
    public static final String ANSWER = "answer";

    /** The line belongs to the page and not to the report (an artifact, a running footer). No value. */
    public static final String FURNITURE = "furniture";

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it starts below 0 or runs backwards
     */
    public Certainty {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range of text: " + start + " to " + end);
        }
    }
}
