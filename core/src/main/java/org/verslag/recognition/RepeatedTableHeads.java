package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.verslag.layout.Certainty;

/** The heads that a table prints again where it goes on over the page. Another table can have the same head. */
final class RepeatedTableHeads {
    private static final int FEWEST_CELLS = 3;

    /** Smaller type than this at the foot of a page is a note's. */
    private static final double NOTE_SIZE = 0.95;

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final List<Row> rows;
    private final Predicate<Row> running;

    /**
     * Looks for heads.
     *
     * @param running tells whether a row belongs to its page, not to the text
     */
    RepeatedTableHeads(List<Row> rows, Predicate<Row> running) {
        this.rows = rows;
        this.running = running;
    }

    List<Row> find() {
        List<Row> found = new ArrayList<>();
        List<Row> before = List.of();
        int endBefore = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isTableCell()) {
                continue;
            }
            int end = i;
            while (end < rows.size()
                    && rows.get(end).isTableCell()
                    && rows.get(end).table().equals(rows.get(i).table())) {
                end++;
            }
            List<Row> table = rows.subList(i, end);
            if (!before.isEmpty() && goesOn(before.get(before.size() - 1), endBefore, i)) {
                found.addAll(head(before, table));
            }
            before = table;
            endBefore = end;
            i = end - 1;
        }
        return found;
    }

    /** Whether only the end of a page, with its notes, parts two tables. */
    private boolean goesOn(Row last, int from, int to) {
        if (rows.get(to).page != last.page + 1) {
            return false;
        }
        boolean notes = false;
        for (Row row : rows.subList(from, to)) {
            boolean below = row.page == last.page;
            notes |= below && isNote(row);
            if (!running.test(row) && !(below && notes)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNote(Row row) {
        return row.line.certainty(Certainty.FOOTNOTE).isPresent()
                || row.line.certainty(Certainty.RULE_ABOVE).isPresent()
                || row.line.size().orElse(1) < NOTE_SIZE;
    }

    private static List<Row> head(List<Row> before, List<Row> table) {
        int same = 0;
        while (same < Math.min(before.size(), table.size())
                && before.get(same).text.equals(table.get(same).text)) {
            same++;
        }
        if (same < FEWEST_CELLS || same == table.size()) {
            return List.of();
        }
        int end = table.get(0).isBold() ? boldEnd(table, same) : rowsEnd(table, same);
        return end >= FEWEST_CELLS ? table.subList(0, end) : List.of();
    }

    /** A bold head ends with its type: a cell that goes on from the page before can have been taken into its last row. */
    private static int boldEnd(List<Row> table, int same) {
        int end = 0;
        while (end < same && table.get(end).isBold()) {
            end++;
        }
        return !table.get(end).isBold() || rowEnd(table, end - 1) == end ? end : 0;
    }

    /** Whole rows, but below the first none with figures: that is data that happens to be the same. */
    private static int rowsEnd(List<Row> table, int same) {
        int end = rowEnd(table, 0);
        while (end < same
                && rowEnd(table, end) <= same
                && table.subList(end, rowEnd(table, end)).stream()
                        .noneMatch(cell -> FIGURE.matcher(cell.text).find())) {
            end = rowEnd(table, end);
        }
        return end <= same ? end : 0;
    }

    /** Where the row of the table ends that a cell stands in. */
    private static int rowEnd(List<Row> table, int cell) {
        int end = cell + 1;
        while (end < table.size()
                && table.get(end).tableRow().equals(table.get(cell).tableRow())) {
            end++;
        }
        return end;
    }
}
