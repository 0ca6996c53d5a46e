package org.verslag.export.csv;

import java.util.ArrayList;
import java.util.List;

/** Makes cells harmless, and short enough, for spreadsheet programs. */
final class SpreadsheetCells {
    /** The most UTF-16 units that Excel keeps of a cell: it drops the rest without a word. */
    static final int LIMIT = 32_767;

    /** With one of these first, a cell runs as a formula; the wide forms do so in East Asian versions. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** How far back from the limit a space or newline is looked for, so that few words are broken. */
    private static final int LOOK_BACK = 200;

    private SpreadsheetCells() {}

    /**
     * The row in as many pieces as its longest cell needs, each with its number, from 1, as a further cell.
     *
     * @param keys how many cells at its start tell whose it is: every piece has them, so that it can be joined
     */
    static List<List<String>> rows(List<String> row, int keys) {
        List<List<String>> columns = row.stream().map(SpreadsheetCells::pieces).toList();
        int pieces = columns.stream().mapToInt(List::size).max().orElse(1);
        List<List<String>> rows = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                List<String> own = columns.get(column);
                boolean repeated = column < keys && own.size() == 1;
                cells.add(repeated ? own.get(0) : piece < own.size() ? own.get(piece) : "");
            }
            cells.add(Integer.toString(piece + 1));
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> pieces(String cell) {
        List<String> pieces = new ArrayList<>();
        String rest = cell;
        while (harmless(rest).length() > LIMIT) {
            int cut = cut(rest);
            pieces.add(harmless(rest.substring(0, cut)));
            rest = rest.substring(cut);
        }
        pieces.add(harmless(rest));
        return pieces;
    }

    /** Where to end a piece: after white space if it is near, and never inside a surrogate pair. */
    private static int cut(String text) {
        // Leaves room for an apostrophe
        int most = LIMIT - 1;
        for (int cut = most; cut > most - LOOK_BACK; cut--) {
            char last = text.charAt(cut - 1);
            if (last == ' ' || last == '\n') {
                return cut;
            }
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
