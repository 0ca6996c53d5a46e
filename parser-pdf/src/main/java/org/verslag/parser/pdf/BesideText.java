package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
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
        int size = mostLetters(rows, 0);
        int left = mostLetters(rows, size);
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

    /** The size of most letters, or where most of those of a size start, in whole steps or points. */
    private static int mostLetters(List<List<TextLine>> rows, int size) {
        Map<Integer, Integer> letters = new HashMap<>();
        int best = 0;
        int most = 0;
        for (List<TextLine> row : rows) {
            for (TextLine line : row) {
                int of = Math.round(line.mainSize() * STEP);
                if (size == 0 || of == size) {
                    int key = size == 0 ? of : Math.round(line.left);
                    int count = letters.merge(key, line.text().text().length(), Integer::sum);
                    best = count > most ? key : best;
                    most = Math.max(most, count);
                }
            }
        }
        return best;
    }

    private static boolean isSmall(TextLine line, int size) {
        return line.mainSize() * STEP < TextLine.SMALLER * size;
    }
}
