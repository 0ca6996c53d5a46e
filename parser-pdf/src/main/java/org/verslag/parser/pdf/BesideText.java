package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the notes in the margin of a page from its tables: they stand between and beside rows that they are no cells of. */
final class BesideText {
    /** Cells beside each other differ less in size. */
    private static final float SIZE = 0.07f;

    /** Sizes are counted in steps of a tenth of a point. */
    private static final float STEP = 10;

    private BesideText() {}

    /** A page's rows without small type left of its text, unless some of that has its like beside it: a wide table. */
    static List<List<TextLine>> without(List<List<TextLine>> rows) {
        int size = sizeOfMost(rows);
        int left = leftOfMost(rows, size);
        boolean any = false;
        for (List<TextLine> row : rows) {
            TextLine first = row.get(0);
            if (isSmall(first, size) && first.right <= left) {
                any = true;
                for (TextLine other : row) {
                    if (other.right > left
                            && Math.abs(other.mainSize() - first.mainSize()) <= SIZE * first.mainSize()) {
                        return rows;
                    }
                }
            }
        }
        return any ? without(rows, size, left) : rows;
    }

    private static List<List<TextLine>> without(List<List<TextLine>> rows, int size, int left) {
        List<List<TextLine>> others = new ArrayList<>(rows.size());
        for (List<TextLine> row : rows) {
            int from = 0;
            while (from < row.size() && isSmall(row.get(from), size) && row.get(from).right <= left) {
                from++;
            }
            if (from < row.size()) {
                others.add(from == 0 ? row : row.subList(from, row.size()));
            }
        }
        return others;
    }

    /** The size of most letters, in steps. */
    private static int sizeOfMost(List<List<TextLine>> rows) {
        Map<Integer, Integer> letters = new LinkedHashMap<>();
        for (List<TextLine> row : rows) {
            for (TextLine line : row) {
                letters.merge(size(line), line.text().text().length(), Integer::sum);
            }
        }
        return most(letters);
    }

    /** Where most letters of a size start, in whole points. */
    private static int leftOfMost(List<List<TextLine>> rows, int size) {
        Map<Integer, Integer> letters = new LinkedHashMap<>();
        for (List<TextLine> row : rows) {
            for (TextLine line : row) {
                if (size(line) == size) {
                    letters.merge(Math.round(line.left), line.text().text().length(), Integer::sum);
                }
            }
        }
        return most(letters);
    }

    private static int most(Map<Integer, Integer> letters) {
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> count : letters.entrySet()) {
            if (count.getValue() > most) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return best;
    }

    private static int size(TextLine line) {
        return Math.round(line.mainSize() * STEP);
    }

    private static boolean isSmall(TextLine line, int size) {
        return line.mainSize() * STEP < TextLine.SMALLER * size;
    }
}
