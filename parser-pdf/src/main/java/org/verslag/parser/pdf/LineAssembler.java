package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins pieces of one turn into lines. First by the order in which they are drawn, since producers draw a line's pieces
 * one after another; then by place, for the pieces that are drawn later than their neighbours.
 */
final class LineAssembler {
    /** The gap that a shown space may widen to in justified lines, in em. */
    private static final float WIDEST_SPACE = 1.6f;

    /** A gap that parts columns whatever stands around it, in em. */
    private static final float SURE_COLUMN_GAP = 2.5f;

    /** How far the text of a list item or a footnote may stand from its bullet or number, in em. */
    private static final float LABEL_GAP = 4;

    /** So many lines that start at one place make a gap before it a column's. */
    private static final int ALIGNED = 3;

    private static final float ALIGNMENT = 1;

    private static final Pattern LABEL = Pattern.compile(
            "[•·▪■□●○◦‣►➢\\-–—*o§]|[(\\[]?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.):\\]°]?|\\d{1,2}(?:\\.\\d{1,2})+\\.?");

    private final List<TextLine> lines = new ArrayList<>();
    private boolean overlaps;

    /** The lines of each baseline from left to right, from the top down. */
    static List<List<TextLine>> rows(List<Piece> pieces) {
        LineAssembler assembler = new LineAssembler();
        List<List<TextLine>> rows = assembler.join(pieces);
        if (!assembler.overlaps) {
            return rows;
        }
        List<Piece> once = Shadows.without(pieces);
        return once.size() == pieces.size() ? rows : new LineAssembler().join(once);
    }

    private List<List<TextLine>> join(List<Piece> pieces) {
        joinAsDrawn(pieces);
        adoptRaised();
        List<List<TextLine>> rows = joinRows();
        CloseCells.part(rows);
        return rows;
    }

    private void joinAsDrawn(List<Piece> pieces) {
        TextLine current = null;
        for (Piece piece : pieces) {
            if (current != null && continues(current, piece)) {
                current.add(piece);
            } else {
                current = new TextLine(piece);
                lines.add(current);
            }
        }
    }

    private static boolean continues(TextLine line, Piece piece) {
        Piece last = line.last();
        if (!line.fitsBaseline(piece.baseline, piece.size)
                || last.cell() != piece.cell()
                || last.slanted != piece.slanted) {
            return false;
        }
        boolean accented = piece.accent || last.accent;
        float gap = piece.left - (accented ? last.right : line.right);
        float em = Math.max(piece.size, line.mainSize());
        float least = accented ? -1.2f * em : -0.5f * Math.min(piece.size, last.size);
        return gap >= least
                && gap <= (isNoteBeside(line, piece.size) ? PieceBuilder.COLUMN_GAP : widest(last, piece)) * em
                && !Shadows.isShadow(last, piece);
    }

    private static float widest(Piece before, Piece after) {
        return before.spaceAfter || after.spaceBefore ? WIDEST_SPACE : PieceBuilder.COLUMN_GAP;
    }

    /** Whether a line is a note's in the margin of larger text: it is no mark, and no space of the text is beside it. */
    private static boolean isNoteBeside(TextLine line, float size) {
        return line.mainSize() < TextLine.SMALLER * size && line.right - line.left > LABEL_GAP * size;
    }

    /** Gives small type that was drawn apart from its line, such as footnote marks, to the line that it touches. */
    private void adoptRaised() {
        List<TextLine> small = new ArrayList<>();
        float largest = 0;
        for (TextLine line : lines) {
            largest = Math.max(largest, line.mainSize());
        }
        for (TextLine line : lines) {
            if (line.pieces().size() == 1
                    && line.first().text.length() <= 8
                    && (line.mainSize() < TextLine.SMALLER * largest || RaisedLabels.isFigure(line))) {
                small.add(line);
            }
        }
        if (small.isEmpty() || small.size() > 1_000) {
            return;
        }
        for (TextLine orphan : small) {
            Piece piece = orphan.first();
            for (TextLine host : lines) {
                if (host != orphan
                        && (host.mainSize() > piece.size / TextLine.SMALLER
                                        && host.fitsBaseline(piece.baseline, piece.size)
                                || RaisedLabels.isLargeMark(orphan, host))
                        && host.last().cell() == piece.cell()
                        && adopts(host, piece)) {
                    lines.remove(orphan);
                    break;
                }
            }
        }
        small.removeIf(orphan -> !RaisedLabels.isFigure(orphan));
        RaisedLabels.giveToTexts(small, lines);
    }

    /** Puts small type at the end of a line that it touches, or into the gap that the line leaves for it. */
    private static boolean adopts(TextLine host, Piece piece) {
        float gap = piece.left - host.right;
        if (gap >= -0.3f * piece.size && gap <= 0.5f * piece.size) {
            host.add(piece);
            return true;
        }
        return host.addBetween(piece);
    }

    /** Puts lines of one baseline together. */
    private List<List<TextLine>> joinRows() {
        lines.sort(Comparator.comparingDouble(line -> line.baseline));
        float[] starts = starts();
        List<List<TextLine>> rows = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            TextLine first = lines.get(i);
            List<TextLine> row = new ArrayList<>();
            row.add(first);
            i++;
            while (i < lines.size() && isBeside(first, lines.get(i))) {
                row.add(lines.get(i));
                i++;
            }
            rows.add(joinRow(row, starts));
        }
        return rows;
    }

    static boolean isBeside(TextLine first, TextLine next) {
        return next.baseline - first.baseline <= 0.2f * Math.min(first.mainSize(), next.mainSize());
    }

    private List<TextLine> joinRow(List<TextLine> row, float[] starts) {
        if (row.size() == 1) {
            return row;
        }
        row.sort(Comparator.comparingDouble(line -> line.left));
        List<TextLine> joined = new ArrayList<>();
        TextLine current = row.get(0);
        joined.add(current);
        boolean leads = true;
        for (TextLine next : row.subList(1, row.size())) {
            if (joins(current, next, leads, starts)) {
                current.add(next);
                leads = false;
            } else {
                current = next;
                joined.add(current);
                leads = true;
            }
        }
        return joined;
    }

    private boolean joins(TextLine before, TextLine after, boolean leads, float[] starts) {
        if (before.last().cell() != after.first().cell() || before.last().slanted != after.first().slanted) {
            return false;
        }
        float gap = after.left - before.right;
        float em = Math.max(before.mainSize(), after.mainSize());
        if (gap < -0.3f * em) {
            overlaps = true;
            return false;
        }
        if (gap <= PieceBuilder.COLUMN_GAP * em) {
            return true;
        }
        if (isNoteBeside(before, after.mainSize())) {
            return false;
        }
        if (gap <= widest(before.last(), after.first()) * em) {
            return true;
        }
        if (leads && gap <= LABEL_GAP * em && isLabel(before)) {
            return true;
        }
        return gap <= SURE_COLUMN_GAP * em && !isAligned(after.left, starts);
    }

    /** Whether a line is no more than the number or bullet of what stands behind it. */
    static boolean isLabel(TextLine line) {
        if (line.pieces().size() > 2) {
            return false;
        }
        String text = line.pieces().size() == 1 ? line.first().text : line.first().text + line.last().text;
        return text.length() <= 6 && LABEL.matcher(text).matches();
    }

    private float[] starts() {
        float[] starts = new float[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = lines.get(i).left;
        }
        Arrays.sort(starts);
        return starts;
    }

    private static boolean isAligned(float start, float[] starts) {
        int count = 0;
        for (float other : starts) {
            if (other > start + ALIGNMENT) {
                break;
            }
            if (other >= start - ALIGNMENT) {
                count++;
            }
        }
        return count >= ALIGNED;
    }
}
