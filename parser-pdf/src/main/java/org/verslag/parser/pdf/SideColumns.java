package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the narrow column that letters of ministries have to the right of their text: sender, date and reference. Its lines
 * stand at the heights of lines of the text, and would be read into the middle of its sentences.
 */
final class SideColumns {
    private static final int LEAST_LINES = 3;

    /** It stands in the last part of the page. */
    private static final float FARTHEST_LEFT = 0.6f;

    /** So many lines tell how wide a page's text is. */
    private static final int LEAST_TEXT = 6;

    /** Its type is this much smaller than that of the text. */
    private static final float SMALLER = 0.92f;

    /** It takes at most this share of the page's width. */
    private static final float WIDEST = 0.25f;

    /** Lines that start within so many points of each other are aligned. */
    private static final float ALIGNMENT = 1;

    private static final float BESIDE = 0.9f;

    private SideColumns() {}

    static void mark(PageLines page, BodyType body) {
        float from = FARTHEST_LEFT * page.frame().extent(page.turn());
        List<TextLine> small = new ArrayList<>();
        for (TextLine line : page.lines()) {
            if (line.text().size() < SMALLER * body.size
                    && line.left > from
                    && line.turn == page.turn()
                    && !line.furniture
                    && line.cell == null
                    && line.column == Column.NONE) {
                small.add(line);
            }
        }
        if (small.size() < LEAST_LINES) {
            return;
        }
        float right = Math.min(body.edges(small.get(0)).right(), rightEdge(page, body));
        small.removeIf(line -> line.left <= right);
        if (small.size() >= LEAST_LINES && isColumn(page, small) && !isBesideItsLines(page, small, body)) {
            small.forEach(line -> line.furniture = true);
        }
    }

    /** Where the page's text ends: an annex can be wider than the letter. */
    private static float rightEdge(PageLines page, BodyType body) {
        float right = 0;
        int lines = 0;
        for (TextLine line : page.lines()) {
            if (line.turn == page.turn() && !line.furniture && line.cell == null && body.isBody(line)) {
                right = Math.max(right, line.right);
                lines++;
            }
        }
        return lines >= LEAST_TEXT ? right : Float.MAX_VALUE;
    }

    private static boolean isColumn(PageLines page, List<TextLine> outside) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (TextLine line : outside) {
            left = Math.min(left, line.left);
            right = Math.max(right, line.right);
            top = Math.min(top, line.top);
            bottom = Math.max(bottom, line.bottom);
        }
        int aligned = 0;
        for (TextLine line : outside) {
            aligned += line.left <= left + ALIGNMENT ? 1 : 0;
        }
        return aligned >= LEAST_LINES
                && 2 * aligned >= outside.size()
                && right - left <= WIDEST * page.frame().extent(page.turn())
                && isClear(page, new HashSet<>(outside), left, top, bottom);
    }

    /** Whether nearly each of its lines stands beside one of the text: a table's last column does, a letterhead does not. */
    private static boolean isBesideItsLines(PageLines page, List<TextLine> small, BodyType body) {
        Set<Integer> heights = new HashSet<>();
        for (TextLine line : page.lines()) {
            if (line.turn == page.turn() && !line.furniture && body.isBody(line)) {
                heights.add(Math.round(line.baseline));
            }
        }
        int beside = 0;
        for (TextLine line : small) {
            int height = Math.round(line.baseline);
            beside += heights.contains(height) || heights.contains(height - 1) || heights.contains(height + 1) ? 1 : 0;
        }
        return beside >= BESIDE * small.size();
    }

    /** Whether no text reaches into it: what does belongs to a table or a picture, and so may what stands beyond. */
    private static boolean isClear(PageLines page, Set<TextLine> outside, float left, float top, float bottom) {
        for (TextLine line : page.lines()) {
            if (line.turn == page.turn()
                    && !line.furniture
                    && line.right > left
                    && line.baseline > top
                    && line.top < bottom
                    && !outside.contains(line)) {
                return false;
            }
        }
        return true;
    }
}
