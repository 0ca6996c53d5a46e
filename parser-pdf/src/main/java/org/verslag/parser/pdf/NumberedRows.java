package org.verslag.parser.pdf;

import java.util.BitSet;
import java.util.List;

/**
 * Rows from one on whose numbers count on, as far as nothing else stands below the numbers. Above the first number the
 * report's own number can stand beside its title, with a line or room between: what stands right over it is the head of a
 * table.
 */
final class NumberedRows {
    private final List<List<TextLine>> rows;
    private final RowGaps gaps;
    private final TableColumns columns;
    private final TableColumns numberColumn;
    private final BitSet starts = new BitSet();
    private int end;
    private int last = -1;
    private int numbers;
    private int answered;
    private boolean open;
    private boolean asks;

    /** Whether something is asked under the last number, and whether its last line does. */
    private boolean asked;

    private boolean endsAsking;
    private boolean ruled;

    NumberedRows(List<List<TextLine>> rows, RowGaps gaps, int start) {
        this.rows = rows;
        this.gaps = gaps;
        columns = new TableColumns(rows.get(start));
        numberColumn = new TableColumns(rows.get(start).subList(0, 1));
        end = start;
        boolean ruledAbove = false;
        while (end < rows.size() && takes(end)) {
            ruled |= ruledAbove;
            // A rule that only the text's column has is of a table in an answer
            ruledAbove = gaps.isRuledBelow(end, columns) && gaps.isRuledBelow(end, numberColumn);
            end++;
        }
        ruled |= ruledAbove && end == rows.size();
        close();
    }

    /**
     * Whether they are numbered text: no rules part them, some of them ask, and below them is an answer, told by the room
     * above it or because it does not ask. The titles of a table's rows, with more text below each, ask nothing.
     */
    boolean isList() {
        // Below the last one the page can end
        return asks() && numbers > 1 && 2 * answered >= numbers;
    }

    /** Whether some of them ask, and no rules part them. */
    boolean asks() {
        return asks && numbers > 0 && !ruled;
    }

    /** The first row that is none of them. */
    int end() {
        return end;
    }

    /** Those that have a number, with the report's own. */
    BitSet starts() {
        return starts;
    }

    /** The last number. */
    int last() {
        return last;
    }

    private boolean takes(int i) {
        List<TextLine> row = rows.get(i);
        TextLine first = row.get(0);
        if (first.left >= numberColumn.right()) {
            if (open && gaps.above(i) > gaps.nextLine()) {
                answered++;
                open = false;
            }
        } else if (row.size() == 1 || !counts(i)) {
            return false;
        } else {
            starts.set(i);
        }
        endsAsking = row.get(row.size() - 1).text().text().endsWith("?");
        asked |= endsAsking;
        asks |= endsAsking;
        return true;
    }

    private void close() {
        answered += open && asked && !endsAsking ? 1 : 0;
        open = false;
    }

    /** Whether a row has the next number, or is above the first. */
    private boolean counts(int i) {
        List<TextLine> row = rows.get(i);
        int number = number(row.get(0));
        boolean above = number < 0 && last < 0 && isApartBelow(i);
        if (!above && (number < 0 || last >= 0 && number != last + 1)
                || !columns.take(row)
                || columns.count() != 2
                || !numberColumn.take(row.subList(0, 1))) {
            return false;
        }
        if (!above) {
            close();
            asked = false;
            open = true;
            last = number;
            numbers++;
        }
        return true;
    }

    private boolean isApartBelow(int i) {
        return i + 1 < rows.size() && (rows.get(i + 1).size() == 1 || gaps.above(i + 1) > gaps.nextLine());
    }

    /** The number that is all of a line, with a full stop or without, or -1. */
    static int number(TextLine line) {
        String text = line.text().text();
        return NoteRows.figure(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }
}
