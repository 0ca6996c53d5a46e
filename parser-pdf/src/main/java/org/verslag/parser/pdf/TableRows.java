package org.verslag.parser.pdf;

import java.util.List;

/** Tells which lines of a table are of one row: by the rules between rows if it has them, else by gaps and wording. */
final class TableRows {
    /** Rows are parted by more than this many gaps between a cell's lines. */
    private static final float WIDER = 1.1f;

    private final List<List<TextLine>> rows;
    private final RowGaps gaps;
    private final TableColumns columns;
    private final int start;
    private final int end;

    TableRows(List<List<TextLine>> rows, RowGaps gaps, TableColumns columns, int start, int end) {
        this.rows = rows;
        this.gaps = gaps;
        this.columns = columns;
        this.start = start;
        this.end = end;
    }

    /** Marks all lines as cells of a table of this number. */
    void mark(int table) {
        boolean ruled = isRuled();
        boolean wider = !ruled && hasWiderGaps();
        int number = -1;
        boolean[] filled = new boolean[columns.count()];
        boolean[] before = new boolean[columns.count()];
        for (int i = start; i < end; i++) {
            List<TextLine> row = rows.get(i);
            boolean[] here = new boolean[columns.count()];
            for (TextLine line : row) {
                here[columns.of(line)] = true;
            }
            if (i == start
                    || (ruled
                            ? gaps.isRuledBelow(i - 1, columns)
                            : isParted(i, wider) || returns(here, before, filled))) {
                number++;
                filled = new boolean[columns.count()];
            }
            for (TextLine line : row) {
                int column = columns.of(line);
                filled[column] = true;
                line.cell = new TableCell(table, number, column);
            }
            before = here;
        }
    }

    /** Whether rules part the rows: between them hardly any line looks like a row of its own. */
    private boolean isRuled() {
        int ruled = 0;
        int anew = 0;
        for (int i = start + 1; i < end; i++) {
            if (gaps.isRuledBelow(i - 1, columns)) {
                ruled++;
            } else if (startsAnew(rows.get(i))) {
                anew++;
            }
        }
        return ruled > 0 && 2 * anew <= ruled;
    }

    /** Whether some rows are farther apart than the lines of a paragraph: then those that are not are of one cell. */
    private boolean hasWiderGaps() {
        for (int i = start + 1; i < end; i++) {
            if (gaps.above(i) > WIDER * gaps.nextLine()) {
                return true;
            }
        }
        return false;
    }

    private boolean isParted(int i, boolean wider) {
        List<TextLine> row = rows.get(i);
        if (gaps.above(i) > gaps.nextLine() || startsAnew(row)) {
            return true;
        }
        // Rows of a table without rules or room between them are as far apart as the lines of the text around it.
        return !gaps.isTight(i)
                && !wider
                && (row.size() > 1 || !row.get(0).text().startsLowerCase());
    }

    /** Whether a column has text again after a line without: a cell does not go on below a blank. */
    private static boolean returns(boolean[] here, boolean[] before, boolean[] filled) {
        for (int i = 0; i < here.length; i++) {
            if (here[i] && !before[i] && filled[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether several cells start with what may start a cell and none goes on in lower case. */
    private static boolean startsAnew(List<TextLine> row) {
        return row.size() > 1 && row.stream().noneMatch(line -> line.text().startsLowerCase());
    }
}
