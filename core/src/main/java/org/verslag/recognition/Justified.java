package org.verslag.recognition;

import java.util.List;

/**
 * Text whose lines all end at one edge: only the last line of a paragraph ends before it, however little room is left for the
 * next word.
 */
final class Justified {
    /** Lines that reach so far could be full. */
    private static final double FULL = 0.9;

    /** So many of those end at the edge; of ragged lines hardly one in ten does. */
    private static final double LEAST_SHARE = 0.75;

    private static final int FEWEST = 20;
    private static final double ALIGNMENT = 0.004;

    /** A last line ends before the edge by more than this share of a character: a stop or a hyphen may hang out. */
    private static final double SHORT = 0.8;

    private Justified() {}

    /** Whether a source's lines end at one edge, this far right. */
    static boolean are(List<Row> rows, double edge) {
        int full = 0;
        int flush = 0;
        for (Row row : rows) {
            if (row.line.fill().isPresent() && row.extent() > FULL * edge) {
                full++;
                flush += isFlush(row, edge) ? 1 : 0;
            }
        }
        return full >= FEWEST && flush >= LEAST_SHARE * full;
    }

    /** Whether a row ends before the edge that the row ahead of it or behind it reaches. */
    static boolean endsEarly(List<Row> rows, int at, double edge) {
        Row row = rows.get(at);
        return row.extent() + SHORT * row.characterExtent() < edge
                && (at > 0 && isFlush(rows.get(at - 1), edge)
                        || at + 1 < rows.size() && isFlush(rows.get(at + 1), edge));
    }

    private static boolean isFlush(Row row, double edge) {
        return row.line.fill().isPresent() && Math.abs(row.extent() - edge) <= ALIGNMENT;
    }
}
