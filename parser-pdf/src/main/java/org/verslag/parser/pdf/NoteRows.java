package org.verslag.parser.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Footnotes whose number a wide tab parts from their text: row under row of a figure and text beside it looks like a table.
 * A short rule stands over them, their numbers count on, and where the text has raised figures the first number is one of
 * them: the rows of a table under a short rule count too.
 */
final class NoteRows {
    /** A longer rule than this share of the text's width is a table's. */
    private static final float LONGEST_RULE = 0.5f;

    /** The distance of the rule from the line under it, in em. */
    private static final float RULE_DISTANCE = 3;

    /** The distance of the rows, in em: a footer keeps more. */
    private static final float ROW_DISTANCE = 1.6f;

    private static final float ALIGNMENT = 1.5f;
    private static final int MOST_FIGURES = 3;

    private final List<List<TextLine>> rows;
    private final List<Rule> rules;

    /** The marks of the rows that are read so far. */
    private final Set<String> marks = new HashSet<>();

    private int read;

    NoteRows(List<List<TextLine>> rows, List<Rule> rules) {
        this.rows = rows;
        this.rules = rules;
    }

    /** The end of the notes that a row starts, or the row itself where it starts none. */
    int end(int start) {
        int number = number(start);
        if (number < 0
                || !isUnderShortRule(start)
                || !isAwaited(start, rows.get(start).get(0).text().text())) {
            return start;
        }
        TextLine figure = rows.get(start).get(0);
        int end = start + 1;
        int last = number;
        while (end < rows.size() && isNear(end)) {
            int next = number(end);
            boolean counted = next == last + 1 && Math.abs(rows.get(end).get(0).left - figure.left) <= ALIGNMENT;
            if (!counted && rows.get(end).size() > 1) {
                break;
            }
            last = counted ? next : last;
            end++;
        }
        return last > number ? end : start;
    }

    /** The figure that stands beside one text, or -1. */
    private int number(int row) {
        List<TextLine> lines = rows.get(row);
        return lines.size() == 2 ? figure(lines.get(0).text().text()) : -1;
    }

    /** The number that is all of a text, or -1. */
    static int figure(String text) {
        if (text.isEmpty() || text.length() > MOST_FIGURES) {
            return -1;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(text);
    }

    /** Whether a mark above a row has this number, or no mark stands there at all. */
    private boolean isAwaited(int row, String number) {
        // Rows are asked about from above down
        while (read < row) {
            rows.get(read).forEach(line -> RaisedMarks.collect(line, marks));
            read++;
        }
        return marks.isEmpty() || marks.contains(number);
    }

    private boolean isNear(int row) {
        TextLine before = rows.get(row - 1).get(0);
        TextLine line = rows.get(row).get(0);
        float em = Math.max(before.mainSize(), line.mainSize());
        return line.baseline - before.baseline <= ROW_DISTANCE * em;
    }

    /** Whether all that is drawn between a row, or the rest of a note above it, and what is above that is one short rule. */
    private boolean isUnderShortRule(int row) {
        int first = row;
        while (first > 0 && isNear(first) && rows.get(first - 1).size() == 1) {
            first--;
        }
        for (int top = row; top >= first; top--) {
            float bottom = rows.get(top).get(0).baseline;
            float from = Math.max(
                    top > 0 ? rows.get(top - 1).get(0).baseline : 0,
                    bottom - RULE_DISTANCE * rows.get(row).get(0).mainSize());
            float length = 0;
            float left = Float.MAX_VALUE;
            for (Rule rule : rules) {
                if (rule.y() > from && rule.y() < bottom) {
                    length += rule.right() - rule.left();
                    left = Math.min(left, rule.left());
                }
            }
            if (length > 0) {
                return length <= LONGEST_RULE * width()
                        && Math.abs(left - rows.get(row).get(0).left)
                                <= rows.get(row).get(0).mainSize();
            }
        }
        return false;
    }

    private float width() {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (List<TextLine> row : rows) {
            left = Math.min(left, row.get(0).left);
            right = Math.max(right, row.get(row.size() - 1).right);
        }
        return right - left;
    }
}
