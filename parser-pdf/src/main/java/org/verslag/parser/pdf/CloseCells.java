package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts cells that stand so near to each other that they were taken for one line, by the cells in the rows around them. */
final class CloseCells {
    /** Cells are compared with those of so many rows above and below. */
    private static final int REACH = 6;

    /** What stands alone in its row has the cells it belongs under near by. */
    private static final int NEAR = 2;

    /** So many pieces make a number and its stop. */
    private static final int MOST_OF_NUMBER = 2;

    /** So many cells that start or end at one place show a column. */
    private static final int LEAST_ALIGNED = 2;

    private static final float ALIGNMENT = 1;

    private CloseCells() {}

    /** Parts lines of rows that have several, and numbers from their texts below such rows. */
    static void part(List<List<TextLine>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            List<TextLine> lines = rows.get(row);
            boolean several = lines.size() > 1;
            int numbered =
                    seamOfNumber(rows, row, several ? REACH : NEAR, lines.get(0).pieces());
            if (numbered > 0) {
                lines = several ? lines : new ArrayList<>(lines);
                rows.set(row, lines);
                part(lines, 0, numbered);
            }
            for (int i = 0; several && i < lines.size(); i++) {
                int seam = seam(rows, row, lines.get(i).pieces());
                if (seam > 0) {
                    part(lines, i, seam);
                }
            }
        }
    }

    private static void part(List<TextLine> lines, int i, int seam) {
        List<Piece> pieces = lines.get(i).pieces();
        lines.set(i, TextLine.of(pieces.subList(0, seam)));
        lines.add(i + 1, TextLine.of(pieces.subList(seam, pieces.size())));
    }

    /** The first piece of a line that stands under or above other cells, or 0. */
    private static int seam(List<List<TextLine>> rows, int row, List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            Piece before = pieces.get(i - 1);
            Piece piece = pieces.get(i);
            float gap = piece.left - before.right;
            if (!before.spaceAfter
                    && !piece.spaceBefore
                    && gap > PieceBuilder.CELL_GAP * piece.size
                    && !LineAssembler.isLabel(TextLine.of(pieces.subList(0, i)))
                    && isColumn(rows, row, before.right, piece)) {
                return i;
            }
        }
        return 0;
    }

    /** The first piece behind a number that stands under the head of a narrow column, or 0: it looks like an item's. */
    private static int seamOfNumber(List<List<TextLine>> rows, int row, int reach, List<Piece> pieces) {
        for (int i = 1; i <= MOST_OF_NUMBER && i < pieces.size(); i++) {
            Piece number = pieces.get(i - 1);
            Piece text = pieces.get(i);
            if (text.left - number.right > PieceBuilder.COLUMN_GAP * text.size
                    && isUnderTwo(rows, row, reach, number, text, pieces.get(pieces.size() - 1).right)
                    && LineAssembler.isLabel(TextLine.of(pieces.subList(0, i)))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isUnderTwo(
            List<List<TextLine>> rows, int row, int reach, Piece number, Piece text, float end) {
        for (int other = row - 1; other >= Math.max(0, row - reach); other--) {
            List<TextLine> lines = rows.get(other);
            if (lines.size() > 2
                    && lines.get(0).left < number.right
                    && lines.get(0).right > number.left
                    && lines.get(0).right < text.left
                    && (rows.get(row).size() > 1 || end < lines.get(2).left)
                    && Math.abs(lines.get(1).left - text.left) <= ALIGNMENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isColumn(List<List<TextLine>> rows, int row, float from, Piece piece) {
        int aligned = 0;
        for (int other = Math.max(0, row - REACH); other <= Math.min(rows.size() - 1, row + REACH); other++) {
            List<TextLine> lines = rows.get(other);
            for (int i = 1; other != row && i < lines.size(); i++) {
                TextLine line = lines.get(i);
                if (line.left >= from
                        && (Math.abs(line.left - piece.left) <= ALIGNMENT
                                || Math.abs(line.right - piece.right) <= ALIGNMENT)) {
                    aligned++;
                }
            }
        }
        return aligned >= LEAST_ALIGNED;
    }
}
