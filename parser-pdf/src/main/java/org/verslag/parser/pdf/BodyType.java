package org.verslag.parser.pdf;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document's running text is set in, found by counting: the size of most letters, the distance of most lines, the
 * edges of its columns (odd and even pages may differ).
 */
final class BodyType {
    private static final float DEFAULT_SIZE = 10;
    private static final float DEFAULT_PITCH = 1.2f;

    /** Sizes and distances are counted in steps of a tenth of a point, edges in whole points. */
    private static final float STEP = 10;

    /** What starts farther to the left, in em, stands beside the text and does not hang out of it. */
    private static final float FARTHEST_INDENT = 4;

    /** So many letters of all make no column. */
    private static final float FEW = 0.1f;

    /** On fewer pages, all of one page can be indented and look like another margin. */
    private static final int FEWEST_MIRRORED = 4;

    private static final int FEWEST_DISTANCES = 3;

    final float size;
    final float pitch;

    /** By column, then for even and odd pages. */
    private final Map<Column, Edges[]> edges = new EnumMap<>(Column.class);

    /**
     * The edges of a column.
     *
     * @param left where most of its lines start, but for those that are indented
     * @param right where its longest lines end
     */
    record Edges(float left, float right) {}

    BodyType(List<PageLines> pages, float size) {
        this.size = size;
        for (Column column : List.of(Column.TEXT, Column.FIRST, Column.SECOND)) {
            measure(pages, column);
        }
        pitch = pitch(pages);
    }

    /** The edges of a line's column, those of running text for what stands beside it. */
    Edges edges(TextLine line) {
        Column column = line.column == Column.FIRST || line.column == Column.SECOND ? line.column : Column.TEXT;
        Edges[] known = edges.get(column);
        return known == null ? new Edges(line.left, line.right) : known[line.page % 2];
    }

    /** Whether a line is of body size. */
    boolean isBody(TextLine line) {
        return Math.abs(line.text().size() - size) <= 0.05f * size;
    }

    /** The size of most letters, in points. */
    static float size(List<PageLines> pages) {
        Tally sizes = new Tally();
        for (PageLines page : pages) {
            for (TextLine line : page.lines()) {
                sizes.add(line.text().size() * STEP, line.text().text().length());
            }
        }
        return sizes.isEmpty() ? DEFAULT_SIZE : sizes.mode() / STEP;
    }

    private void measure(List<PageLines> pages, Column column) {
        Tally all = new Tally();
        Tally[] byParity = {new Tally(), new Tally()};
        for (PageLines page : pages) {
            for (TextLine line : page.lines()) {
                if (belongs(line, column)) {
                    int letters = line.text().text().length();
                    all.add(line.left, letters);
                    byParity[page.index() % 2].add(line.left, letters);
                }
            }
        }
        if (all.isEmpty()) {
            return;
        }
        float usual = all.leftmost(FARTHEST_INDENT * size);
        Edges[] found = new Edges[2];
        float[] lefts = new float[2];
        for (int parity = 0; parity < 2; parity++) {
            float left = byParity[parity].isEmpty() ? usual : byParity[parity].leftmost(FARTHEST_INDENT * size);
            // Only mirrored margins make a difference: then hardly a line starts where it does on the other pages.
            if (pages.size() < FEWEST_MIRRORED || byParity[parity].count(usual) > FEW * byParity[parity].total()) {
                left = usual;
            }
            lefts[parity] = left;
        }
        boolean mirrored = lefts[0] != lefts[1];
        found[0] = new Edges(lefts[0], right(pages, column, mirrored ? 0 : -1, lefts[0]));
        found[1] = mirrored ? new Edges(lefts[1], right(pages, column, 1, lefts[1])) : found[0];
        edges.put(column, found);
    }

    private boolean belongs(TextLine line, Column column) {
        boolean same = line.column == column || (column == Column.TEXT && line.column == Column.NONE);
        return same && line.cell == null && !line.furniture && isBody(line);
    }

    /** Where the longest lines end, a few that stick out left aside; on even or odd pages, or on all if it is negative. */
    private float right(List<PageLines> pages, Column column, int parity, float left) {
        float[] ends = new float[256];
        int count = 0;
        for (PageLines page : pages) {
            for (TextLine line : page.lines()) {
                if ((parity < 0 || page.index() % 2 == parity)
                        && belongs(line, column)
                        && line.left >= left - size
                        && line.left <= left + 12 * size) {
                    if (count == ends.length) {
                        ends = Arrays.copyOf(ends, 2 * count);
                    }
                    ends[count] = line.right;
                    count++;
                }
            }
        }
        if (count == 0) {
            return left + 30 * size;
        }
        Arrays.sort(ends, 0, count);
        return ends[(int) Math.floor((count - 1) * 0.985)];
    }

    /** Lines that go on in small letters tell it, if there are some: short paragraphs may all have room between them. */
    private float pitch(List<PageLines> pages) {
        Tally distances = new Tally();
        Tally within = new Tally();
        for (PageLines page : pages) {
            TextLine before = null;
            for (TextLine line : page.lines()) {
                if (line.cell != null || line.furniture || !isBody(line)) {
                    continue;
                }
                if (before != null && before.column == line.column) {
                    float distance = line.baseline - before.baseline;
                    if (distance > 0.9f * size && distance < 2.2f * size) {
                        distances.add(distance * STEP, 1);
                        if (Character.isLowerCase(line.text().text().codePointAt(0))) {
                            within.add(distance * STEP, 1);
                        }
                    }
                }
                before = line;
            }
        }
        Tally telling = within.total() >= FEWEST_DISTANCES ? within : distances;
        return telling.isEmpty() ? DEFAULT_PITCH * size : telling.mode() / STEP;
    }

    /** Counts values in bins of width 1; what is most common is the mean around the fullest bin. */
    private static final class Tally {
        private final Map<Integer, double[]> bins = new HashMap<>();
        private double total;

        /** Most values are in the bin of the one before. */
        private int lastKey;

        private double @Nullable [] lastBin;

        void add(float value, double weight) {
            int key = Math.round(value);
            double[] bin = lastBin;
            if (bin == null || key != lastKey) {
                bin = bins.computeIfAbsent(key, k -> new double[2]);
                lastKey = key;
                lastBin = bin;
            }
            bin[0] += weight;
            bin[1] += weight * value;
            total += weight;
        }

        boolean isEmpty() {
            return bins.isEmpty();
        }

        double total() {
            return total;
        }

        /** The weight around a value. */
        double count(float value) {
            int middle = Math.round(value);
            double sum = 0;
            for (int bin = middle - 1; bin <= middle + 1; bin++) {
                sum += bins.getOrDefault(bin, new double[2])[0];
            }
            return sum;
        }

        float mode() {
            return mean(fullest());
        }

        /** The lowest value that is common, within some reach below the most common one: answers can all be indented. */
        float leftmost(float reach) {
            int fullest = fullest();
            int lowest = fullest;
            for (int bin : bins.keySet()) {
                if (bin < lowest && bin >= fullest - reach && count(bin) > FEW * total) {
                    lowest = bin;
                }
            }
            // Of the bins that share a value the one in the middle counts all of it.
            return mean(count(lowest + 1) > count(lowest) ? lowest + 1 : lowest);
        }

        private int fullest() {
            int best = 0;
            double most = -1;
            for (int bin : bins.keySet()) {
                double weight = count(bin);
                if (weight > most || (weight == most && bin < best)) {
                    most = weight;
                    best = bin;
                }
            }
            return best;
        }

        private float mean(int best) {
            double weight = 0;
            double sum = 0;
            for (int bin = best - 1; bin <= best + 1; bin++) {
                double[] counted = bins.getOrDefault(bin, new double[2]);
                weight += counted[0];
                sum += counted[1];
            }
            return (float) (sum / weight);
        }
    }
}
