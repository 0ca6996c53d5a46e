package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of tables that the end of a page cuts off: one or two are no table by themselves, but are one where they stand
 * under or over the columns of the rest, at the other side of the page's end.
 */
final class CutTables {
    /** Above this share of a page stands its head, and below the other its foot. */
    private static final float HEAD = 0.12f;

    private static final float FOOT = 0.88f;

    /** Notes under a table are of smaller type. */
    private static final float NOTE = 0.95f;

    /** Edges of cells that stand under each other differ by no more than this, in points. */
    private static final float ALIGNMENT = 1.5f;

    private List<List<TextLine>> before = List.of();
    private List<Rule> rules = List.of();
    private float depth;

    /** Remembers a page's rows for the next. */
    void turn(List<List<TextLine>> rows, List<Rule> rulesOfPage, float depthOfPage) {
        before = rows;
        rules = rulesOfPage;
        depth = depthOfPage;
    }

    /** Whether a row is the first of its page's text and stands under the columns of the table that ends the page before. */
    boolean goesOn(List<List<TextLine>> rows, int start) {
        if (before.isEmpty() || !isFirst(rows, start)) {
            return false;
        }
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).get(0).cell == null) {
            if (!endsPage(before.get(last), rows.get(start))) {
                return false;
            }
            last--;
        }
        return last >= 0 && isUnder(rows.get(start), tableOf(before, last));
    }

    /** Marks the rows at the end of the page before that are the start of a table; returns whether there are any. */
    boolean markStart(List<List<TextLine>> rows, int start, int end, int table) {
        if (before.isEmpty() || !isFirst(rows, start)) {
            return false;
        }
        List<List<TextLine>> rest = rows.subList(start, end);
        int last = before.size() - 1;
        while (last >= 0 && !isRowOf(before.get(last), rest)) {
            if (!endsPage(before.get(last), rows.get(start))) {
                return false;
            }
            last--;
        }
        if (last < 0) {
            return false;
        }
        RowGaps gaps = new RowGaps(before, rules);
        TableColumns columns = new TableColumns(before.get(last));
        int first = last;
        while (first > 0
                && before.get(first - 1).get(0).cell == null
                && TableFinder.isShared(before.get(first - 1))
                && gaps.above(first) <= TableFinder.FARTHEST
                && columns.take(before.get(first - 1))) {
            first--;
        }
        new TableRows(before, gaps, columns, first, last + 1).mark(table);
        return true;
    }

    private boolean isFirst(List<List<TextLine>> rows, int start) {
        for (int i = 0; i < start; i++) {
            if (rows.get(i).get(0).baseline > HEAD * depth) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row can stand under the last of a page's text: it is at its foot or a note. */
    private boolean endsPage(List<TextLine> row, List<TextLine> cells) {
        TextLine line = row.get(0);
        return line.baseline > FOOT * depth
                || line.mainSize() < NOTE * cells.get(0).mainSize();
    }

    private static boolean isRowOf(List<TextLine> row, List<List<TextLine>> table) {
        return row.get(0).cell == null && TableFinder.isShared(row) && isUnder(row, table);
    }

    private static List<List<TextLine>> tableOf(List<List<TextLine>> rows, int last) {
        List<List<TextLine>> table = new ArrayList<>();
        TableCell of = rows.get(last).get(0).cell;
        for (int i = last; i >= 0 && of != null; i--) {
            TableCell cell = rows.get(i).get(0).cell;
            if (cell == null || cell.table() != of.table()) {
                break;
            }
            table.add(rows.get(i));
        }
        return table;
    }

    /** Whether each line of a row is in line with a cell of its own column. */
    private static boolean isUnder(List<TextLine> row, List<List<TextLine>> table) {
        int column = -1;
        for (TextLine line : row) {
            int aligned = -1;
            for (List<TextLine> cells : table) {
                for (TextLine cell : cells) {
                    TableCell place = cell.cell;
                    if (place != null && isAligned(line, cell)) {
                        aligned = place.column();
                    }
                }
            }
            if (aligned <= column) {
                return false;
            }
            column = aligned;
        }
        return true;
    }

    private static boolean isAligned(TextLine line, TextLine cell) {
        return Math.abs(line.left - cell.left) <= ALIGNMENT
                || Math.abs(line.right - cell.right) <= ALIGNMENT
                || Math.abs(line.left + line.right - cell.left - cell.right) <= ALIGNMENT;
    }
}
