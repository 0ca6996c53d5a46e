package org.verslag.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a line that stands in a column of its own.
 *
 * @param start the column of its first letter, from 0
 * @param end the column behind its last
 */
record Segment(int start, int end) {
    /** So many spaces inside a line part columns. */
    private static final int COLUMN_GAP = 3;

    /** What opens an item of a list or a heading, and belongs to what stands behind it, however far. */
    private static final Pattern ITEM = Pattern.compile("[-–•▪*]|[a-z][.)]|[IVX]{1,4}\\.?");

    /** The segments of a line: one, unless spaces keep columns apart; none in a blank one. */
    static List<Segment> of(RawLine line) {
        List<Segment> segments = new ArrayList<>();
        String text = line.text();
        int start = line.leading();
        while (start < text.length()) {
            int end = start;
            int next = text.length();
            for (int i = start; i < text.length(); i++) {
                if (text.charAt(i) != ' ') {
                    end = i + 1;
                } else if (i + COLUMN_GAP <= text.length()
                        && text.substring(i, i + COLUMN_GAP).isBlank()
                        && !ITEM.matcher(text.substring(start, end)).matches()) {
                    next = i;
                    break;
                }
            }
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            segments.add(new Segment(start, end));
            start = next;
        }
        return segments;
    }

    /** This one, parted where others start below or above it and so much as two spaces stand ahead of the place. */
    List<Segment> parted(RawLine line, List<Segment> others) {
        List<Segment> parts = new ArrayList<>();
        Segment rest = this;
        for (Segment other : others) {
            int at = other.start;
            if (at - 2 > rest.start
                    && at < rest.end
                    && line.text().startsWith("  ", at - 2)
                    && line.text().charAt(at) != ' ') {
                int length =
                        line.text().substring(rest.start, at).stripTrailing().length();
                parts.add(new Segment(rest.start, rest.start + length));
                rest = new Segment(at, rest.end);
            }
        }
        parts.add(rest);
        return parts;
    }

    boolean overlaps(Segment other) {
        return start < other.end && other.start < end;
    }

    Segment union(Segment other) {
        return new Segment(Math.min(start, other.start), Math.max(end, other.end));
    }

    int length() {
        return end - start;
    }

    String in(RawLine line) {
        return line.text().substring(start, end);
    }
}
