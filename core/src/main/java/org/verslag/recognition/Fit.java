package org.verslag.recognition;

/** Whether a line ended because it was full, or because something ended there. */
final class Fit {
    /** Proportional type makes a count of characters inexact. */
    private static final double SLACK = 0.96;

    private Fit() {}

    /** Whether the first word of the next row would have had room at the end of this one, in a column of this width. */
    static boolean hadRoom(Row row, Row next, double width) {
        int space = next.text.indexOf(' ');
        int word = space < 0 ? next.text.length() : space;
        return row.extent() + (word + 1) * row.characterExtent() <= width * SLACK;
    }
}
