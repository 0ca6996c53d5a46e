package org.verslag.parser.pdf;

import java.util.List;

/**
 * Numbers of questions in a column of their own: row under row of a figure and text beside it looks like a table. They count
 * on, and what stands beside them are questions with answers below, a blank line between.
 */
final class NumberColumn {
    private NumberColumn() {}

    /**
     * Whether rows that look like a table are numbered text; no rules part them. Above the first number the report's own
     * number can stand beside its title, with a line or room between: what stands right over it is the head of a table. And
     * some of them ask: the titles of a table's rows, with more text below each, do not.
     */
    static boolean is(List<List<TextLine>> rows, RowGaps gaps, int start, int end, TableColumns columns) {
        if (columns.count() != 2) {
            return false;
        }
        boolean asks = false;
        int last = -1;
        int numbers = 0;
        int parted = 0;
        boolean counted = false;
        for (int i = start; i < end; i++) {
            List<TextLine> row = rows.get(i);
            asks |= row.get(row.size() - 1).text().text().endsWith("?");
            if (gaps.isRuledBelow(i, columns)) {
                return false;
            }
            if (row.size() == 1) {
                if (columns.of(row.get(0)) == 0) {
                    return false;
                }
                if (counted && gaps.above(i) > gaps.nextLine()) {
                    parted++;
                    counted = false;
                }
                continue;
            }
            int number = number(row.get(0).text().text());
            if (number < 0
                    && last < 0
                    && i + 1 < end
                    && (rows.get(i + 1).size() == 1 || gaps.above(i + 1) > gaps.nextLine())) {
                continue;
            }
            if (number < 0 || last >= 0 && number != last + 1) {
                return false;
            }
            last = number;
            numbers++;
            counted = true;
        }
        // Below the last one the page can end
        return asks && numbers > 1 && 2 * parted >= numbers;
    }

    private static int number(String text) {
        return NoteRows.figure(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }
}
