package org.verslag.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.verslag.model.Box;

/**
 * Where a table goes on over a page's end: nothing stands between its parts, and the second one printed the head again, which
 * was taken out, or has as many columns at the same place and no head of its own.
 */
final class TableOverPage {
    private static final Pattern FIGURE = Pattern.compile("\\d");

    /** The first column starts on both pages at one place, but for so many points. */
    private static final double SAME_PLACE = 3;

    private TableOverPage() {}

    /** Where the table ends that starts at a row, with the notes right under it, on whatever page that is. */
    static int end(List<Row> rows, int start) {
        int from = start;
        int end = endOfPart(rows, from);
        while (end < rows.size() && goesOn(rows, from, end)) {
            from = end;
            end = endOfPart(rows, from);
        }
        return end;
    }

    private static int endOfPart(List<Row> rows, int start) {
        int end = start + 1;
        while (end < rows.size()
                && (rows.get(end).tableNote
                        || rows.get(end).isTableCell()
                                && rows.get(end).table().equals(rows.get(start).table()))) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(List<Row> rows, int from, int to) {
        Row before = rows.get(to - 1);
        Row row = rows.get(to);
        if (!before.isTableCell() || !row.isTableCell() || row.page != before.page + 1) {
            return false;
        }
        // Its first row is not there any more: it was the head, printed again
        return row.tableRowIndex() > 0 || isRest(rows.subList(from, to), rows.subList(to, endOfPart(rows, to)));
    }

    private static boolean isRest(List<Row> part, List<Row> rest) {
        return columns(part) == columns(rest)
                && rest.get(0).tableColumn() == 0
                && isSamePlace(part, rest)
                && !hasHead(rest);
    }

    private static int columns(List<Row> part) {
        int columns = 0;
        for (Row row : part) {
            columns = Math.max(columns, row.tableColumn() + 1);
        }
        return columns;
    }

    private static boolean isSamePlace(List<Row> part, List<Row> rest) {
        Box box = firstColumn(part);
        Box other = firstColumn(rest);
        return box == null || other == null || Math.abs(box.x() - other.x()) <= SAME_PLACE;
    }

    private static @Nullable Box firstColumn(List<Row> part) {
        return part.stream()
                .filter(row -> row.tableColumn() == 0)
                .findFirst()
                .flatMap(row -> row.line.box())
                .orElse(null);
    }

    /** Whether the first row is bold and the others are not, or has no figures and all others do. */
    private static boolean hasHead(List<Row> part) {
        String head = part.get(0).tableRow();
        List<Row> first =
                part.stream().filter(row -> row.tableRow().equals(head)).toList();
        List<Row> others =
                part.stream().filter(row -> !row.tableRow().equals(head)).toList();
        boolean bold = first.stream().allMatch(Row::isBold) && others.stream().noneMatch(Row::isBold);
        return bold || !others.isEmpty() && rowsWithFigures(first) == 0 && rowsWithFigures(others) == rows(others);
    }

    private static long rows(List<Row> part) {
        return part.stream().map(Row::tableRow).distinct().count();
    }

    private static long rowsWithFigures(List<Row> part) {
        return rows(part.stream().filter(row -> FIGURE.matcher(row.text).find()).toList());
    }
}
