package org.verslag.parser.pdf;

import org.jspecify.annotations.Nullable;

/** Finds the lines that stand under a short rule, as a page's first footnote does. */
final class FootnoteRules {
    /** A rule longer than this share of the column parts something else. */
    private static final float LONGEST = 0.6f;

    /** The rule stands at most so many pitches over the top of its line. */
    private static final float FARTHEST = 2.5f;

    /** A rule this near under a baseline, in em, underlines. */
    private static final float UNDERLINE = 0.4f;

    private FootnoteRules() {}

    static void mark(PageLines page, BodyType body) {
        if (page.turn() != 0) {
            return;
        }
        for (Rule rule : page.rules()) {
            TextLine line = lineUnder(rule, page, body);
            if (line != null && !underlines(rule, page)) {
                line.ruleAbove = rule.right() - rule.left();
            }
        }
    }

    private static @Nullable TextLine lineUnder(Rule rule, PageLines page, BodyType body) {
        TextLine nearest = null;
        for (TextLine line : page.lines()) {
            BodyType.Edges edges = body.edges(line);
            boolean isShort = rule.right() - rule.left() <= LONGEST * (edges.right() - edges.left());
            boolean isAtEdge = Math.abs(rule.left() - edges.left()) <= 1.5f * body.size
                    || Math.abs(rule.left() - line.left) <= body.size;
            if (isShort
                    && isAtEdge
                    && line.cell == null
                    && !line.furniture
                    && line.left < rule.right()
                    && line.right > rule.left()
                    && line.baseline > rule.y()
                    && line.top - rule.y() <= FARTHEST * body.pitch
                    && (nearest == null || line.baseline < nearest.baseline)) {
                nearest = line;
            }
        }
        return nearest;
    }

    private static boolean underlines(Rule rule, PageLines page) {
        float length = rule.right() - rule.left();
        for (TextLine line : page.lines()) {
            float under = rule.y() - line.baseline;
            float shared = Math.min(rule.right(), line.right) - Math.max(rule.left(), line.left);
            if (under >= -0.1f * line.mainSize() && under <= UNDERLINE * line.mainSize() && shared > 0.6f * length) {
                return true;
            }
        }
        return false;
    }
}
