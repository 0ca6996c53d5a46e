package org.verslag.parser.pdf;

import java.util.List;

/** What lies between the rows of a page: how much room, and which rules. */
final class RowGaps {
    /** Lines this near, in em, are of one paragraph, however tightly the page is set. */
    private static final float NEXT_LINE = 1.5f;

    /** On a page that is set wider, so many of its pitches. */
    private static final float OF_PITCH = 1.1f;

    private static final float WIDEST_PITCH = 2.5f;

    /** Pitches are told apart to this part of an em. */
    private static final int STEPS = 20;

    /** So many lines with one pitch show it. */
    private static final int LEAST_LINES = 3;

    /** Rules that part rows go over this much of the table; they can be drawn cell by cell. */
    private static final float SHARE = 0.6f;

    /** A rule farther than this below a row, in em, is not its own. */
    private static final float FARTHEST_RULE = 2;

    /** Rules this near to each other, in points, are parts of one. */
    private static final float ALIGNMENT = 1;

    private final List<List<TextLine>> rows;
    private final List<Rule> rules;
    private final float nextLine;

    RowGaps(List<List<TextLine>> rows, List<Rule> rules) {
        this.rows = rows;
        this.rules = rules.stream()
                .sorted((one, other) -> Float.compare(one.y(), other.y()))
                .toList();
        nextLine = Math.max(NEXT_LINE, OF_PITCH * pitch());
    }

    /** How far a row's baseline is below the one before it, in em of the larger. */
    float above(int row) {
        TextLine before = rows.get(row - 1).get(0);
        TextLine line = rows.get(row).get(0);
        return (line.baseline - before.baseline) / Math.max(before.mainSize(), line.mainSize());
    }

    /** How far below the one before it a paragraph's next line can be, in em. */
    float nextLine() {
        return nextLine;
    }

    /** Whether a gap is no more than that of tightly set lines, which are of one paragraph wherever they stand. */
    boolean isTight(int row) {
        return above(row) <= NEXT_LINE;
    }

    /** The pitch of most lines that stand alone in their row, or 0: what stands side by side may be a table's rows. */
    private float pitch() {
        int[] counts = new int[(int) (STEPS * WIDEST_PITCH) + 1];
        int best = 0;
        for (int row = 1; row < rows.size(); row++) {
            int step = Math.round(STEPS * above(row));
            if (rows.get(row).size() == 1 && step > 0 && step < counts.length) {
                counts[step]++;
                best = counts[step] > counts[best] ? step : best;
            }
        }
        return counts[best] >= LEAST_LINES ? (float) best / STEPS : 0;
    }

    /** Whether a rule over most of a table parts a row from what is below it. */
    boolean isRuledBelow(int row, TableColumns columns) {
        TextLine line = rows.get(row).get(0);
        float end = line.baseline + FARTHEST_RULE * line.mainSize();
        if (row + 1 < rows.size()) {
            end = Math.min(end, rows.get(row + 1).get(0).baseline);
        }
        float needed = SHARE * (columns.right() - columns.left());
        float y = Float.NEGATIVE_INFINITY;
        float covered = 0;
        for (int i = firstBelow(line.baseline); i < rules.size() && rules.get(i).y() < end; i++) {
            Rule rule = rules.get(i);
            if (rule.y() - y > ALIGNMENT) {
                y = rule.y();
                covered = 0;
            }
            covered += Math.max(0, Math.min(rule.right(), columns.right()) - Math.max(rule.left(), columns.left()));
            if (covered >= needed) {
                return true;
            }
        }
        return false;
    }

    private int firstBelow(float y) {
        int low = 0;
        int high = rules.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rules.get(middle).y() <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
