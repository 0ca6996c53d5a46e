package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables: by the tags of their rows and cells where a document has them, else by lines that stand beside each other
 * row after row.
 */
final class TableFinder {
    private static final int LEAST_ROWS = 3;

    /** Rows farther apart than this, in em, are not of one table. */
    private static final float FARTHEST = 4;

    /** A single line this far, in em, below the last row is not of the table. */
    private static final float NEXT_LINE = 1.5f;

    /** So many paragraphs of one column in a row are running text. */
    private static final int MOST_PARAGRAPHS = 2;

    /** At least one of so many lines has several cells. */
    private static final int MOST_LINES = 10;

    /** Cells beside each other differ less in size: the publication block is smaller than the notes beside it. */
    private static final float SIZE = 0.07f;

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

    /** Marks the cells of lines that stand beside each other. */
    void markAligned(List<List<TextLine>> rows) {
        int start = 0;
        while (start < rows.size()) {
            if (!isShared(rows.get(start))) {
                start++;
                continue;
            }
            TableColumns columns = new TableColumns(rows.get(start));
            int end = grow(rows, start, columns);
            if (isTable(rows.subList(start, end), columns)) {
                mark(rows.subList(start, end), columns);
                start = end;
            } else {
                start++;
            }
        }
    }

    private static int grow(List<List<TextLine>> rows, int start, TableColumns columns) {
        int end = start + 1;
        int lastShared = start;
        int paragraphs = 0;
        while (end < rows.size()
                && paragraphs <= MOST_PARAGRAPHS
                && gap(rows, end) <= FARTHEST
                && columns.take(rows.get(end))) {
            if (isShared(rows.get(end))) {
                lastShared = end;
                paragraphs = 0;
            } else if (gap(rows, end) > NEXT_LINE) {
                paragraphs++;
            }
            end++;
        }
        // Below the last row of several cells only the rest of a cell still belongs.
        int last = lastShared + 1;
        while (last < end && gap(rows, last) <= NEXT_LINE) {
            last++;
        }
        return last;
    }

    private static boolean isShared(List<TextLine> row) {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (TextLine line : row) {
            least = Math.min(least, line.mainSize());
            most = Math.max(most, line.mainSize());
        }
        return row.size() > 1 && most - least <= SIZE * most;
    }

    /** How far a row's baseline is below the one before it, in em of the larger. */
    private static float gap(List<List<TextLine>> rows, int row) {
        TextLine before = rows.get(row - 1).get(0);
        TextLine line = rows.get(row).get(0);
        return (line.baseline - before.baseline) / Math.max(before.mainSize(), line.mainSize());
    }

    private static boolean isTable(List<List<TextLine>> rows, TableColumns columns) {
        int shared = 0;
        for (List<TextLine> row : rows) {
            if (isShared(row)) {
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

    private void mark(List<List<TextLine>> rows, TableColumns columns) {
        int number = -1;
        boolean[] filled = new boolean[columns.count()];
        boolean[] before = new boolean[columns.count()];
        for (int i = 0; i < rows.size(); i++) {
            List<TextLine> row = rows.get(i);
            boolean[] here = new boolean[columns.count()];
            for (TextLine line : row) {
                here[columns.of(line)] = true;
            }
            if (number < 0 || gap(rows, i) > NEXT_LINE || returns(here, before, filled) || startsAnew(row)) {
                number++;
                filled = new boolean[columns.count()];
            }
            for (TextLine line : row) {
                int column = columns.of(line);
                filled[column] = true;
                line.cell = new TableCell(count, number, column);
            }
            before = here;
        }
        count++;
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
        for (TextLine line : row) {
            if (Character.isLowerCase(text(line).codePointAt(0))) {
                return false;
            }
        }
        return row.size() > 1;
    }

    private static String text(TextLine line) {
        return line.text().text();
    }

    /** The columns of a table as far as it is known: stretches across the page that no two cells share. */
    private static final class TableColumns {
        private final List<float[]> stretches = new ArrayList<>();

        TableColumns(List<TextLine> row) {
            for (TextLine line : row) {
                stretches.add(new float[] {line.left, line.right});
            }
        }

        int count() {
            return stretches.size();
        }

        int of(TextLine line) {
            for (int i = 0; i < stretches.size(); i++) {
                if (overlaps(stretches.get(i), line)) {
                    return i;
                }
            }
            return 0;
        }

        /** Widens the columns by a row, unless one of its lines lies over two of them. */
        boolean take(List<TextLine> row) {
            for (TextLine line : row) {
                int under = 0;
                for (float[] stretch : stretches) {
                    under += overlaps(stretch, line) ? 1 : 0;
                }
                if (under > 1 || (under == 0 && row.size() == 1)) {
                    return false;
                }
            }
            for (TextLine line : row) {
                widen(line);
            }
            return true;
        }

        private void widen(TextLine line) {
            for (float[] stretch : stretches) {
                if (overlaps(stretch, line)) {
                    stretch[0] = Math.min(stretch[0], line.left);
                    stretch[1] = Math.max(stretch[1], line.right);
                    return;
                }
            }
            stretches.add(new float[] {line.left, line.right});
            stretches.sort((one, other) -> Float.compare(one[0], other[0]));
        }

        private static boolean overlaps(float[] stretch, TextLine line) {
            return line.left < stretch[1] && line.right > stretch[0];
        }
    }
}
