package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text that is printed twice at nearly one place, for a shadow or to look bold. */
final class Shadows {
    /** A copy this near, in em, is no second word. */
    private static final float REACH = 0.1f;

    /** Only the latest few can be copies; a page of one repeated letter must not take for ever. */
    private static final int LOOK_BACK = 50;

    /** Copies of a piece's end are looked for if they have so many letters. */
    private static final int KEY = 6;

    private Shadows() {}

    /** The pieces without copies. */
    static List<Piece> without(List<Piece> pieces) {
        Map<String, List<Piece>> seen = new HashMap<>();
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            List<Piece> same = seen.computeIfAbsent(end(piece.text), key -> new ArrayList<>(1));
            boolean shadow = false;
            for (int i = same.size() - 1; i >= Math.max(0, same.size() - LOOK_BACK) && !shadow; i--) {
                shadow = isShadow(same.get(i), piece);
            }
            if (!shadow) {
                same.add(piece);
                kept.add(piece);
            }
        }
        return kept;
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - KEY));
    }

    /** Whether the second piece is a copy of the first, or of its end: what stands before that can have been drawn once. */
    static boolean isShadow(Piece first, Piece copy) {
        float reach = REACH * first.size;
        return Math.abs(first.baseline - copy.baseline) <= reach
                && Math.abs(first.right - copy.right) <= 2 * reach
                && (first.text.length() == copy.text.length()
                        ? Math.abs(first.left - copy.left) <= reach
                        : first.left < copy.left && Math.abs(first.size - copy.size) <= reach)
                && first.text.endsWith(copy.text);
    }
}
