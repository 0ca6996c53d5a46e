package org.verslag.parser.pdf;

import java.util.BitSet;
import java.util.List;

/**
 * Numbers of questions in a column of their own: row under row of a figure and text beside it looks like a table. Their
 * answers can hold tables, and a table of the page's width can stand between two of them: behind it the numbers go on.
 */
final class NumberColumn {
    /** Numbers that go on stand where those before did, to so many points. */
    private static final float ALIGNMENT = 1.5f;

    private List<List<TextLine>> rows = List.of();
    private final BitSet starts = new BitSet();
    private int last = -1;
    private float left;
    private float textLeft;

    /** Goes on with other rows, where the numbers can go on too. */
    void turn(List<List<TextLine>> next) {
        rows = next;
        starts.clear();
    }

    /** Whether a row starts a question: the numbers of its list are found with the first of them. */
    boolean starts(int row, RowGaps gaps) {
        if (!starts.get(row)) {
            NumberedRows list = new NumberedRows(rows, gaps, row);
            if (list.isList() || goesOn(row) && list.asks()) {
                take(list);
                int end = list.end();
                while (end < rows.size()) {
                    end = end + 1 < rows.size() && goesOn(end) && gaps.above(end) > gaps.nextLine()
                            ? takeRest(end, gaps)
                            : end + 1;
                }
            }
        }
        return starts.get(row);
    }

    /** The first row below this one that starts a question, as far as they are found, or the end of the rows. */
    int next(int row) {
        int next = starts.nextSetBit(row + 1);
        return next < 0 ? rows.size() : next;
    }

    private int takeRest(int start, RowGaps gaps) {
        NumberedRows rest = new NumberedRows(rows, gaps, start);
        if (!rest.asks()) {
            return start + 1;
        }
        take(rest);
        return rest.end();
    }

    private void take(NumberedRows list) {
        starts.or(list.starts());
        last = list.last();
        List<TextLine> row = rows.get(list.starts().length() - 1);
        left = row.get(0).left;
        textLeft = row.get(1).left;
    }

    private boolean goesOn(int i) {
        List<TextLine> row = rows.get(i);
        return last >= 0
                && row.size() > 1
                && NumberedRows.number(row.get(0)) == last + 1
                && Math.abs(row.get(0).left - left) <= ALIGNMENT
                && Math.abs(row.get(1).left - textLeft) <= ALIGNMENT;
    }
}
