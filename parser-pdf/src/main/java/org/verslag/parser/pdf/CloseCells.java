package org.verslag.parser.pdf;

import java.util.List;

/** Parts cells that stand so near to each other that they were taken for one line, by the cells in the rows around them. */
final class CloseCells {
    /** Cells are compared with those of so many rows above and below. */
    private static final int REACH = 6;

    /** So many cells that start or end at one place show a column. */
    private static final int LEAST_ALIGNED = 2;

    private static final float ALIGNMENT = 1;

    private CloseCells() {}

    /** Parts lines of rows that have several. */
    static void part(List<List<TextLine>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            List<TextLine> lines = rows.get(row);
            for (int i = 0; lines.size() > 1 && i < lines.size(); i++) {
                TextLine line = lines.get(i);
                int seam = seam(rows, row, line.pieces());
                if (seam > 0) {
                    lines.set(i, TextLine.of(line.pieces().subList(0, seam)));
                    lines.add(
                            i + 1,
                            TextLine.of(
                                    line.pieces().subList(seam, line.pieces().size())));
                }
            }
        }
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
