package org.verslag.parser.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of footnotes that are raised off their line and would be a line of their own: those that stand ahead of their text
 * with a tab between, which where every page has one note look like the page's number, and marks in type that is hardly
 * smaller than the text's.
 */
final class RaisedLabels {
    /** A number this small beside its text is raised and not only of smaller type. */
    private static final float SMALL = 0.75f;

    /** A tab can be wide; so far, in em, the text may stand. */
    private static final float WIDEST_TAB = 10;

    private static final float LEAST_RISE = 0.08f;
    private static final float MOST_RISE = 0.6f;
    private static final int MOST_FIGURES = 3;

    /** Figures about as large as the text are on a line of their own, unless they are raised by so much, in em. */
    private static final float CLEAR_RISE = 0.22f;

    private static final float AS_LARGE = 1.02f;

    private RaisedLabels() {}

    static boolean isFigure(TextLine line) {
        if (line.pieces().size() != 1) {
            return false;
        }
        String text = line.first().text;
        if (text.length() > MOST_FIGURES) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether figures are raised over a line's text by so much that they are no text of it, whatever their size. */
    static boolean isClearlyRaised(float rise, float em) {
        return rise > CLEAR_RISE * em;
    }

    /** Whether figures of about a line's own size are raised over it: "2035" with a note's number. */
    static boolean isLargeMark(TextLine figure, TextLine line) {
        float em = line.mainSize();
        float rise = line.baseline - figure.baseline;
        return isClearlyRaised(rise, em)
                && rise < MOST_RISE * em
                && figure.mainSize() <= AS_LARGE * em
                && isFigure(figure)
                && !isFigure(line);
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
                    && (piece.size < SMALL * em || isLargeMark(figure, line) && line.left - piece.right < em)
                    && line.left >= piece.right
                    && line.left - piece.right <= WIDEST_TAB * em
                    && (nearest == null || line.left < nearest.left)) {
                nearest = line;
            }
        }
        return nearest;
    }
}
