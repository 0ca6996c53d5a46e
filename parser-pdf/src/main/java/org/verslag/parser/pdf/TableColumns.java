package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table as far as it is known: stretches across the page that no two cells share. */
final class TableColumns {
    private final List<float[]> stretches = new ArrayList<>();

    TableColumns(List<TextLine> row) {
        for (TextLine line : row) {
            stretches.add(new float[] {line.left, line.right});
        }
    }

    int count() {
        return stretches.size();
    }

    float left() {
        return stretches.get(0)[0];
    }

    float right() {
        return stretches.get(stretches.size() - 1)[1];
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
