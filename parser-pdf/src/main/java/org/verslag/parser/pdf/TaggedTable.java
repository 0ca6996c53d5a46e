package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows and columns of a tagged table. Tags give rows and the order of cells in them; empty cells often have no
 * tag, so columns are told by where cells start, if those places are as many as the fullest row has cells.
 */
final class TaggedTable {
    /** Starts this near to each other, in points, are of one column. */
    private static final float ALIGNMENT = 3;

    private final Map<Mark, Integer> rows = new HashMap<>();
    private final Map<Mark, Map<Mark, Float>> cells = new HashMap<>();

    private TaggedTable() {}

    /** Marks lines that are all tagged as cells. */
    static void mark(List<TextLine> lines, int number) {
        new TaggedTable().markAll(lines, number);
    }

    private void markAll(List<TextLine> lines, int number) {
        List<Mark> order = new ArrayList<>();
        for (TextLine line : lines) {
            Mark row = row(line);
            if (!rows.containsKey(row)) {
                rows.put(row, rows.size());
                order.add(row);
            }
            cells.computeIfAbsent(row, key -> new HashMap<>()).merge(cell(line), line.left, Math::min);
        }
        List<Float> starts = starts();
        Map<Mark, Integer> columns = new HashMap<>();
        for (Mark row : order) {
            List<Map.Entry<Mark, Float>> inRow =
                    new ArrayList<>(Objects.requireNonNull(cells.get(row)).entrySet());
            inRow.sort((one, other) -> Float.compare(one.getValue(), other.getValue()));
            for (int i = 0; i < inRow.size(); i++) {
                Map.Entry<Mark, Float> cell = inRow.get(i);
                columns.put(cell.getKey(), starts == null ? i : column(starts, cell.getValue()));
            }
        }
        for (TextLine line : lines) {
            int row = Objects.requireNonNull(rows.get(row(line)));
            line.cell = new TableCell(number, row, Objects.requireNonNull(columns.get(cell(line))));
        }
    }

    /** Where columns start, or null if that cannot be told. */
    private @Nullable List<Float> starts() {
        List<Float> all = new ArrayList<>();
        int fullest = 0;
        for (Map<Mark, Float> row : cells.values()) {
            all.addAll(row.values());
            fullest = Math.max(fullest, row.size());
        }
        all.sort(null);
        List<Float> starts = new ArrayList<>();
        float last = Float.NEGATIVE_INFINITY;
        for (float start : all) {
            if (start - last > ALIGNMENT) {
                starts.add(start);
            }
            last = start;
        }
        return starts.size() == fullest ? starts : null;
    }

    private static int column(List<Float> starts, float start) {
        int column = 0;
        while (column + 1 < starts.size() && starts.get(column + 1) <= start) {
            column++;
        }
        return column;
    }

    private static Mark cell(TextLine line) {
        return Objects.requireNonNull(line.cellMark);
    }

    private static Mark row(TextLine line) {
        return Objects.requireNonNull(cell(line).row);
    }
}
