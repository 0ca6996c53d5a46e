package org.verslag.parser.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of footnotes that stand raised ahead of their text with a tab between: each would be a line of its own, and where
 * every page has one note, look like the page's number.
 */
final class RaisedLabels {
    /** A number this small beside its text is raised and not only of smaller type. */
    private static final float SMALL = 0.75f;

    /** A tab can be wide; so far, in em, the text may stand. */
    private static final float WIDEST_TAB = 10;

    private static final float LEAST_RISE = 0.08f;
    private static final float MOST_RISE = 0.6f;
    private static final int MOST_FIGURES = 3;

    private RaisedLabels() {}

    static boolean isFigure(TextLine line) {
        if (line.pieces().size() != 1) {
            return false;
        }
        String text = line.first().text;
        return text.length() <= MOST_FIGURES && text.chars().allMatch(Character::isDigit);
    }

    /** Puts each number ahead of the text that it labels, if there is one. */
    static void giveToTexts(List<TextLine> figures, List<TextLine> lines) {
        for (TextLine figure : figures) {
            TextLine text = textOf(figure, lines);
            if (text != null) {
                text.addFirst(figure.first());
                lines.remove(figure);
            }
        }
    }

    /** The nearest text to its right that it is raised over, if nothing stands to its left that it could be a mark of. */
    private static @Nullable TextLine textOf(TextLine figure, List<TextLine> lines) {
        Piece piece = figure.first();
        TextLine nearest = null;
        for (TextLine line : lines) {
            if (line == figure || line.first().cell() != piece.cell()) {
                continue;
            }
            float em = line.mainSize();
            float rise = line.baseline - piece.baseline;
            boolean beside = Math.abs(rise) < MOST_RISE * em;
            if (beside && line.left < piece.left && piece.left - line.right < WIDEST_TAB * em) {
                return null;
            }
            if (beside
                    && rise > LEAST_RISE * em
                    && piece.size < SMALL * em
                    && line.left >= piece.right
                    && line.left - piece.right <= WIDEST_TAB * em
                    && (nearest == null || line.left < nearest.left)) {
                nearest = line;
            }
        }
        return nearest;
    }
}
