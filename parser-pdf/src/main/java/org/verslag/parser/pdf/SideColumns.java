package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the narrow column that letters of ministries have to the right of their text: sender, date and reference. Its lines
 * stand at the heights of lines of the text, and would be read into the middle of its sentences.
 */
final class SideColumns {
    private static final int LEAST_LINES = 3;

    /** Its type is this much smaller than that of the text. */
    private static final float SMALLER = 0.92f;

    /** It takes at most this share of the page's width. */
    private static final float WIDEST = 0.25f;

    /** Lines that start within so many points of each other are aligned. */
    private static final float ALIGNMENT = 1;

    private SideColumns() {}

    static void mark(PageLines page, BodyType body) {
        List<TextLine> outside = new ArrayList<>();
        for (TextLine line : page.lines()) {
            if (line.text().size() < SMALLER * body.size
                    && line.turn == page.turn()
                    && !line.furniture
                    && line.cell == null
                    && line.column == Column.NONE
                    && line.left > body.edges(line).right()) {
                outside.add(line);
            }
        }
        if (outside.size() >= LEAST_LINES && isColumn(page, outside)) {
            outside.forEach(line -> line.furniture = true);
        }
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
                && isClear(page, outside, left, top, bottom);
    }

    /** Whether no text reaches into it: what does belongs to a table or a picture, and so may what stands beyond. */
    private static boolean isClear(PageLines page, List<TextLine> outside, float left, float top, float bottom) {
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
