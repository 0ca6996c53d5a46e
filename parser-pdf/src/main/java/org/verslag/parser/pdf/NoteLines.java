package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.verslag.layout.Run;

/** What tells lines of footnotes from lines that return at the foot of pages. */
final class NoteLines {
    /** A shorter rule than this share of the page stands over footnotes. */
    private static final float SHORT_RULE = 0.25f;

    /** Its distance from the line under it, in em. */
    private static final float RULE_DISTANCE = 3;

    /** The distance of a note's lines, in em: a footer keeps more. */
    private static final float LINE_DISTANCE = 1.6f;

    /** How far the lines of a note can be indented from its number, in em. */
    private static final float MOST_INDENT = 3;

    private static final float SAME_SIZE = 0.05f;

    private NoteLines() {}

    static boolean startsRaised(TextLine line) {
        List<Run> runs = line.text().runs();
        return !runs.isEmpty()
                && runs.get(0).start() == 0
                && runs.get(0).styles().contains(Run.Style.RAISED);
    }

    /** Whether it is one of the lines that follow close on each other under a short rule. */
    static boolean isUnderShortRule(PageLines page, TextLine line) {
        float em = line.mainSize();
        Rule nearest = null;
        for (Rule rule : page.rules()) {
            float indent = line.left - rule.left();
            if (rule.y() < line.baseline
                    && indent >= -em
                    && indent <= MOST_INDENT * em
                    && rule.right() - rule.left() <= SHORT_RULE * page.frame().width
                    && (nearest == null || rule.y() > nearest.y())) {
                nearest = rule;
            }
        }
        return nearest != null && followsOn(page, nearest, line);
    }

    private static boolean followsOn(PageLines page, Rule rule, TextLine line) {
        List<TextLine> between = new ArrayList<>();
        for (TextLine other : page.lines()) {
            if (other.turn == line.turn
                    && other.baseline > rule.y()
                    && other.baseline <= line.baseline
                    && other.left < line.right
                    && other.right > line.left) {
                between.add(other);
            }
        }
        between.sort(Comparator.comparingDouble(other -> other.baseline));
        float last = rule.y();
        float distance = RULE_DISTANCE * line.mainSize();
        for (TextLine other : between) {
            boolean sameSize = Math.abs(other.mainSize() - line.mainSize()) <= SAME_SIZE * line.mainSize();
            if (!sameSize || other.baseline - last > distance) {
                return false;
            }
            last = other.baseline;
            distance = LINE_DISTANCE * line.mainSize();
        }
        return true;
    }
}
