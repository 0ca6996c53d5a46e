package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;
import org.verslag.layout.Run;

/**
 * Finds tables: by the tags of their rows and cells where a document has them, else by lines that stand beside each other
 * row after row.
 */
final class TableFinder {
    private static final int LEAST_ROWS = 3;

    /** Rows farther apart than this, in em, are not of one table. */
    static final float FARTHEST = 4;

    /** So many paragraphs of one column in a row are running text. */
    private static final int MOST_PARAGRAPHS = 2;

    /** At least one of so many lines has several cells. */
    private static final int MOST_LINES = 10;

    /** Cells beside each other differ less in size: the publication block is smaller than the notes beside it. */
    private static final float SIZE = 0.07f;

    private static final float ALIGNMENT = 1;

    private final CutTables cut = new CutTables();
    private final NumberColumn numbers = new NumberColumn();
    private int count;

    /** Marks the cells that are tagged; returns whether there are any. */
    boolean markTagged(List<List<TextLine>> rows) {
        List<TextLine> table = new ArrayList<>();
        boolean any = false;
        for (List<TextLine> row : rows) {
            for (TextLine line : row) {
                Mark cell = line.cellMark;
                if (cell != null && cell.row != null) {
                    any = true;
                    table.add(line);
                } else if (row.size() == 1 && !line.artifact) {
                    // Text of its own between two tables; what stands beside one parts nothing.
                    finishTagged(table);
                }
            }
        }
        finishTagged(table);
        return any;
    }

    private void finishTagged(List<TextLine> table) {
        if (!table.isEmpty()) {
            TaggedTable.mark(table, count);
            count++;
            table.clear();
        }
    }

    /** Marks the cells of lines that stand beside each other, where rules may part their rows. */
    void markAligned(List<List<TextLine>> rows, List<Rule> rules) {
        RowGaps gaps = null;
        NoteRows notes = new NoteRows(rows, rules);
        numbers.turn(rows);
        int start = 0;
        while (start < rows.size()) {
            if (!isShared(rows.get(start))) {
                start++;
                continue;
            }
            int endOfNotes = notes.end(start);
            if (endOfNotes > start) {
                start = endOfNotes;
                continue;
            }
            if (gaps == null) {
                gaps = new RowGaps(rows, rules);
            }
            if (numbers.starts(start, gaps)) {
                start++;
                continue;
            }
            TableColumns columns = new TableColumns(rows.get(start));
            int end = grow(rows.subList(0, numbers.next(start)), gaps, start, columns);
            boolean table = isTable(rows.subList(start, end), columns);
            if (table || cut.goesOn(rows, start)) {
                new TableRows(rows, gaps, columns, start, end).mark(count);
                count++;
                if (table && cut.markStart(rows, start, end, count)) {
                    count++;
                }
                start = end;
            } else {
                start++;
            }
        }
    }

    /** Ends a page of which these are the last rows. */
    void turn(List<List<TextLine>> rows, List<Rule> rules, float depth) {
        cut.turn(rows, rules, depth);
    }

    private static int grow(List<List<TextLine>> rows, RowGaps gaps, int start, TableColumns columns) {
        int end = start + 1;
        int lastShared = start;
        int paragraphs = 0;
        while (end < rows.size()
                && paragraphs <= MOST_PARAGRAPHS
                && gaps.above(end) <= FARTHEST
                && columns.take(rows.get(end))) {
            if (isShared(rows.get(end))) {
                lastShared = end;
                paragraphs = 0;
            } else if (gaps.above(end) > gaps.nextLine()) {
                paragraphs++;
            }
            end++;
        }
        return end(rows, gaps, lastShared, end, columns);
    }

    /** Below the last row of several cells only the rest of a cell still belongs. */
    private static int end(List<List<TextLine>> rows, RowGaps gaps, int lastShared, int most, TableColumns columns) {
        int last = lastShared + 1;
        while (last < most
                && gaps.above(last) <= gaps.nextLine()
                && !isHeading(rows.get(last).get(0), rows.get(lastShared), columns)) {
            last++;
        }
        for (int closed = last; closed > lastShared; closed--) {
            if (gaps.isRuledBelow(closed - 1, columns)) {
                return closed;
            }
        }
        // On a widely set page the text below is as near as the rest of a cell, which mostly goes on in lower case.
        int open = lastShared + 1;
        while (open < last
                && (gaps.isTight(open) || rows.get(open).get(0).text().startsLowerCase())) {
            open++;
        }
        return open;
    }

    /** Whether a line that follows a table closely is a heading: it is in a type that no cell above it has. */
    private static boolean isHeading(TextLine line, List<TextLine> above, TableColumns columns) {
        boolean bold = line.text().isAll(Run.Style.BOLD)
                && above.stream().noneMatch(cell -> cell.text().isAll(Run.Style.BOLD));
        boolean italic = line.text().isAll(Run.Style.ITALIC)
                && above.stream().noneMatch(cell -> cell.text().isAll(Run.Style.ITALIC));
        return bold
                || italic
                        && line.left <= columns.left() + ALIGNMENT
                        && !line.text().startsLowerCase();
    }

    static boolean isShared(List<TextLine> row) {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (TextLine line : row) {
            least = Math.min(least, line.mainSize());
            most = Math.max(most, line.mainSize());
        }
        return row.size() > 1 && most - least <= SIZE * most;
    }

    private static boolean isTable(List<List<TextLine>> rows, TableColumns columns) {
        int shared = 0;
        for (List<TextLine> row : rows) {
            // Under a title beside the report's number a table's cells would all be of the title's column
            if (isShared(row) && columns.of(row.get(0)) != columns.of(row.get(row.size() - 1))) {
                shared++;
            }
        }
        if (shared * MOST_LINES < rows.size()) {
            return false;
        }
        boolean enough = shared >= LEAST_ROWS || (shared == LEAST_ROWS - 1 && columns.count() > 2);
        return enough && columns.count() > 1 && !isContents(rows, columns);
    }

    /** Headings with page numbers beside them. */
    private static boolean isContents(List<List<TextLine>> rows, TableColumns columns) {
        int last = 0;
        for (List<TextLine> row : rows) {
            if (row.size() > 2) {
                return false;
            }
            if (row.size() == 2) {
                String number = text(row.get(1));
                if (number.length() > 4 || !number.chars().allMatch(Character::isDigit)) {
                    return false;
                }
                int page = Integer.parseInt(number);
                if (page < last) {
                    return false;
                }
                last = page;
            }
        }
        return columns.count() == 2;
    }

    private static String text(TextLine line) {
        return line.text().text();
    }
}
