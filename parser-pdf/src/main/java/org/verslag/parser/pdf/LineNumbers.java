package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes away the numbers that drafts have left of their lines, of each or of each fifth; made for one document. They would
 * be read as numbers of questions, of items and of footnotes.
 */
final class LineNumbers {
    private static final int MOST_FIGURES = 4;
    private static final int EACH = 1;
    private static final int MOST_AT_START = 10;

    /** So many numbers must stand on a page to show that lines are counted. */
    private static final int FEWEST = 4;

    private static final int FEWEST_OF_EACH = 10;

    /** Numbers of each line stand ahead of the middle of sentences too; numbers of questions do not. */
    private static final int FEWEST_WITHIN = 3;

    /** They go down this share of the page's text: footnotes are numbered at its foot only. */
    private static final float LEAST_SPAN = 0.4f;

    /** What stands at their height and not to their right, as a share: a publication block can. */
    private static final float MOST_BEFORE = 0.1f;

    private static final float ALIGNMENT = 1;

    /** How the lines of the pages so far are counted; 0 if they are not. */
    private int step;

    private int last;

    private float edge;

    /** The numbers in one line, taken out of the pieces; null if there are none. */
    @Nullable
    TextLine take(List<Piece> pieces) {
        List<Piece> figures = new ArrayList<>();
        for (Piece piece : pieces) {
            if (isFigure(piece.text)) {
                figures.add(piece);
            }
        }
        if (figures.size() < (step == 0 ? FEWEST : 1)) {
            return null;
        }
        List<Piece> column = step == 0 ? outermost(figures) : at(edge, figures);
        column.sort(Comparator.comparingDouble(piece -> piece.baseline));
        if (column.isEmpty() || !(step == 0 ? startsCount(column, pieces) : goesOn(column))) {
            return null;
        }
        Set<Piece> taken = new HashSet<>(column);
        pieces.removeIf(taken::contains);
        TextLine line = new TextLine(column.get(0));
        for (Piece piece : column) {
            piece.spaceAfter = true;
            if (piece != column.get(0)) {
                line.add(piece);
            }
        }
        return line;
    }

    private static boolean isFigure(String text) {
        if (text.length() > MOST_FIGURES) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The figures that end where the one farthest to the left ends, or the next where only one or two do. */
    private static List<Piece> outermost(List<Piece> figures) {
        figures.sort(Comparator.comparingDouble(piece -> piece.right));
        int from = 0;
        while (from < figures.size()) {
            int to = from;
            while (to < figures.size() && figures.get(to).right <= figures.get(from).right + ALIGNMENT) {
                to++;
            }
            if (to - from >= FEWEST) {
                return new ArrayList<>(figures.subList(from, to));
            }
            from = to;
        }
        return new ArrayList<>();
    }

    private static List<Piece> at(float edge, List<Piece> figures) {
        List<Piece> column = new ArrayList<>();
        for (Piece piece : figures) {
            if (Math.abs(piece.right - edge) <= ALIGNMENT) {
                column.add(piece);
            }
        }
        return column;
    }

    private boolean startsCount(List<Piece> column, List<Piece> pieces) {
        int by = value(column.get(1)) - value(column.get(0));
        boolean each = by == EACH;
        // Years in a table count by five or ten as well, and start from no such number
        boolean some = (by == 5 || by == 10) && value(column.get(0)) % by == 0 && value(column.get(0)) <= MOST_AT_START;
        if (!(each && column.size() >= FEWEST_OF_EACH || some)
                || !counts(column, by)
                || !isBesideText(column, pieces)) {
            return false;
        }
        if (each && within(column, pieces) < FEWEST_WITHIN) {
            return false;
        }
        step = by;
        last = value(column.get(column.size() - 1));
        edge = column.get(0).right;
        return true;
    }

    private boolean goesOn(List<Piece> column) {
        int first = value(column.get(0));
        boolean next = first == last + step || first <= MOST_AT_START && first % step == 0;
        if (!next || !counts(column, step)) {
            return false;
        }
        last = value(column.get(column.size() - 1));
        return true;
    }

    private static boolean counts(List<Piece> column, int by) {
        for (int i = 1; i < column.size(); i++) {
            if (value(column.get(i)) - value(column.get(i - 1)) != by) {
                return false;
            }
        }
        return true;
    }

    private static int value(Piece piece) {
        return Integer.parseInt(piece.text);
    }

    private static boolean isBesideText(List<Piece> column, List<Piece> pieces) {
        float top = column.get(0).baseline;
        float bottom = column.get(column.size() - 1).baseline;
        float right = column.get(0).right;
        float first = Float.MAX_VALUE;
        float last = 0;
        int before = -column.size();
        int all = 0;
        for (Piece piece : pieces) {
            first = Math.min(first, piece.baseline);
            last = Math.max(last, piece.baseline);
            if (piece.baseline >= top && piece.baseline <= bottom) {
                all++;
                before += piece.left < right ? 1 : 0;
            }
        }
        return before <= MOST_BEFORE * all && bottom - top >= LEAST_SPAN * (last - first);
    }

    /** How many of the numbers stand ahead of text that starts with a small letter. */
    private static int within(List<Piece> column, List<Piece> pieces) {
        Set<Integer> heights = new HashSet<>();
        for (Piece piece : column) {
            heights.add(Math.round(piece.baseline));
        }
        float right = column.get(0).right;
        // The first piece at each height is the leftmost but where text is drawn out of order; that is near enough
        Set<Integer> seen = new HashSet<>();
        int within = 0;
        for (Piece piece : pieces) {
            int height = Math.round(piece.baseline);
            if (piece.left > right
                    && heights.contains(height)
                    && seen.add(height)
                    && Character.isLowerCase(piece.text.codePointAt(0))) {
                within++;
            }
        }
        return within;
    }
}
