package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pages with two columns of running text beside each other, read column by column. */
final class TwoColumns {
    private static final int LEAST_LINES = 10;

    /** How much of a page's lines must stand in the two columns. */
    private static final float SHARE = 0.6f;

    private static final float ALIGNMENT = 2;

    /** Columns of running text are at least this wide, in em: narrower ones are a table's. */
    private static final float LEAST_WIDTH = 12;

    private final List<List<TextLine>> rows;
    private final float first;
    private final float second;

    private TwoColumns(List<List<TextLine>> rows, float first, float second) {
        this.rows = rows;
        this.first = first;
        this.second = second;
    }

    /** The rows of each stretch of a column in reading order, if the page has two columns; empty if not. */
    static List<List<List<TextLine>>> stretches(List<List<TextLine>> rows, float extent) {
        List<TextLine> lines = new ArrayList<>();
        rows.forEach(lines::addAll);
        if (lines.size() < 2 * LEAST_LINES) {
            return List.of();
        }
        float first = commonStart(lines, 0, extent / 2.2f);
        float second = commonStart(lines, extent / 2.2f, extent);
        TwoColumns columns = new TwoColumns(rows, first, second);
        return first > 0 && second > 0 && columns.holds(lines) ? columns.read() : List.of();
    }

    /** The most common start of lines in a stretch of the page, or 0. */
    private static float commonStart(List<TextLine> lines, float from, float to) {
        float[] starts = new float[lines.size()];
        int count = 0;
        for (TextLine line : lines) {
            if (line.left >= from && line.left < to) {
                starts[count++] = line.left;
            }
        }
        Arrays.sort(starts, 0, count);
        float best = 0;
        int most = LEAST_LINES - 1;
        for (int i = 0, j = 0; i < count; i++) {
            while (j < count && starts[j] <= starts[i] + ALIGNMENT) {
                j++;
            }
            if (j - i > most) {
                most = j - i;
                best = starts[i];
            }
        }
        return best;
    }

    /** Whether lines keep to the columns and fill them as running text does. */
    private boolean holds(List<TextLine> lines) {
        List<Float> firstWidths = new ArrayList<>();
        List<Float> secondWidths = new ArrayList<>();
        float size = 0;
        for (TextLine line : lines) {
            if (isFirst(line)) {
                firstWidths.add(line.right - first);
            } else if (isSecond(line)) {
                secondWidths.add(line.right - second);
            }
            size += line.mainSize();
        }
        size /= lines.size();
        return firstWidths.size() >= LEAST_LINES
                && secondWidths.size() >= LEAST_LINES
                && firstWidths.size() + secondWidths.size() >= SHARE * lines.size()
                && isRunning(firstWidths, size)
                && isRunning(secondWidths, size);
    }

    private static boolean isRunning(List<Float> widths, float size) {
        widths.sort(null);
        float widest = widths.get(widths.size() - 1);
        float median = widths.get(widths.size() / 2);
        return widest >= LEAST_WIDTH * size && median >= 0.75f * widest;
    }

    private boolean isFirst(TextLine line) {
        return line.left >= first - ALIGNMENT && line.right < second;
    }

    private boolean isSecond(TextLine line) {
        return line.left >= second - ALIGNMENT;
    }

    /** Between lines that lie over both columns, the first column whole and then the second. */
    private List<List<List<TextLine>>> read() {
        List<List<List<TextLine>>> stretches = new ArrayList<>();
        List<List<TextLine>> left = new ArrayList<>();
        List<List<TextLine>> right = new ArrayList<>();
        for (List<TextLine> row : rows) {
            for (TextLine line : row) {
                if (isSecond(line)) {
                    line.column = Column.SECOND;
                    add(right, line);
                } else if (isFirst(line)) {
                    line.column = Column.FIRST;
                    add(left, line);
                } else {
                    stretches.add(left);
                    stretches.add(right);
                    left = new ArrayList<>();
                    right = new ArrayList<>();
                    line.column = Column.TEXT;
                    stretches.add(List.of(List.of(line)));
                }
            }
        }
        stretches.add(left);
        stretches.add(right);
        return stretches;
    }

    private static void add(List<List<TextLine>> stretch, TextLine line) {
        List<TextLine> last = stretch.isEmpty() ? List.of() : stretch.get(stretch.size() - 1);
        if (last.isEmpty() || !LineAssembler.isBeside(last.get(0), line)) {
            last = new ArrayList<>(1);
            stretch.add(last);
        }
        last.add(line);
    }
}
