package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads pages into lines; counts the tables of a document. */
final class PageReader {
    private final TableFinder tables = new TableFinder();
    private final LineNumbers lineNumbers = new LineNumbers();

    /** Joins what a page shows into lines in reading order. */
    PageLines read(int index, PageText page) {
        List<List<Piece>> byTurn = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Piece piece : visible(page)) {
            byTurn.get(piece.turn).add(piece);
        }
        int main = 0;
        for (int turn = 1; turn < 4; turn++) {
            if (letters(byTurn.get(turn)) > letters(byTurn.get(main))) {
                main = turn;
            }
        }
        TextLine numbers = lineNumbers.take(byTurn.get(main));
        List<TextLine> lines = new ArrayList<>(
                order(rows(index, byTurn.get(main)), page.frame(), main, main == 0 ? page.rules() : List.of()));
        for (int turn = 0; turn < 4; turn++) {
            if (turn != main) {
                rows(index, byTurn.get(turn)).forEach(lines::addAll);
            }
        }
        if (numbers != null) {
            finish(index, numbers);
            numbers.artifact = true;
            lines.add(numbers);
        }
        return new PageLines(index, page.frame(), main, lines, page.rules());
    }

    private static List<List<TextLine>> rows(int index, List<Piece> pieces) {
        List<List<TextLine>> rows = LineAssembler.rows(pieces);
        for (List<TextLine> row : rows) {
            for (TextLine line : row) {
                finish(index, line);
            }
        }
        return rows;
    }

    private static void finish(int index, TextLine line) {
        line.page = index;
        line.finish();
    }

    private List<TextLine> order(List<List<TextLine>> rows, PageFrame frame, int turn, List<Rule> rules) {
        if (tables.markTagged(rows)) {
            tables.turn(List.of(), List.of(), 0);
            return inCells(rows);
        }
        List<List<List<TextLine>>> stretches = TwoColumns.stretches(rows, frame.extent(turn));
        boolean columns = !stretches.isEmpty();
        if (!columns) {
            stretches = List.of(rows);
        }
        List<TextLine> order = new ArrayList<>();
        for (List<List<TextLine>> stretch : stretches) {
            tables.markAligned(columns ? stretch : BesideText.without(stretch), rules);
            order.addAll(inCells(stretch));
        }
        tables.turn(columns ? List.of() : BesideText.without(rows), rules, frame.depth(turn));
        return order;
    }

    /** Down the page and from left to right, but a table cell by cell. */
    private static List<TextLine> inCells(List<List<TextLine>> rows) {
        List<TextLine> order = new ArrayList<>();
        List<TextLine> table = new ArrayList<>();
        for (List<TextLine> row : rows) {
            for (TextLine line : row) {
                if (line.cell != null) {
                    table.add(line);
                }
            }
        }
        table.sort((one, other) -> compare(cellOf(one), cellOf(other)));
        int next = 0;
        for (List<TextLine> row : rows) {
            for (TextLine line : row) {
                TableCell cell = line.cell;
                if (cell == null) {
                    order.add(line);
                    continue;
                }
                // At its first line a table is read whole.
                while (next < table.size() && cellOf(table.get(next)).table() <= cell.table()) {
                    order.add(table.get(next));
                    next++;
                }
            }
        }
        return order;
    }

    private static TableCell cellOf(TextLine line) {
        return Objects.requireNonNull(line.cell);
    }

    private static int compare(TableCell one, TableCell other) {
        int tables = Integer.compare(one.table(), other.table());
        int rows = tables != 0 ? tables : Integer.compare(one.row(), other.row());
        return rows != 0 ? rows : Integer.compare(one.column(), other.column());
    }

    /** What can be seen: text off the page is left out, and so is invisible text unless it is all that the page has. */
    private static List<Piece> visible(PageText page) {
        int shown = 0;
        int hidden = 0;
        for (Piece piece : page.pieces()) {
            if (piece.hidden) {
                hidden += piece.text.length();
            } else {
                shown += piece.text.length();
            }
        }
        // A scan with recognised text under it may show a stamp or a page number too.
        boolean takeHidden = hidden > 4 * shown;
        List<Piece> visible = new ArrayList<>(page.pieces().size());
        for (Piece piece : page.pieces()) {
            if ((takeHidden || !piece.hidden) && isOnPage(piece, page.frame())) {
                visible.add(piece);
            }
        }
        return visible;
    }

    private static boolean isOnPage(Piece piece, PageFrame frame) {
        return piece.size > 0
                && piece.right > 0
                && piece.left < frame.extent(piece.turn)
                && piece.baseline > 0
                && piece.top() < frame.depth(piece.turn);
    }

    private static int letters(List<Piece> pieces) {
        int letters = 0;
        for (Piece piece : pieces) {
            letters += piece.text.length();
        }
        return letters;
    }
}
