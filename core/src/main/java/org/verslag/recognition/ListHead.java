package org.verslag.recognition;

import java.util.List;
import java.util.Set;

/** The head of a list of questions that is printed as a table, "Nr | Vraag | Antwoord", whose cells stand on rows in text. */
final class ListHead {
    private static final Set<String> NUMBER = Set.of("Nr", "Nr.", "Nummer", "Vraagnummer");
    private static final Set<String> COLUMNS = Set.of("Vraag", "Antwoord", "Bijlage", "Blz.", "van", "t/m");

    private static final int MOST_COLUMNS = 6;

    private ListHead() {}

    /** Whether a row is a column's head beside that of the numbers: it labels no question. */
    static boolean isColumn(List<Row> rows, int at) {
        int i = at;
        while (i > Math.max(0, at - MOST_COLUMNS) && COLUMNS.contains(rows.get(i).text)) {
            i--;
        }
        return i < at && NUMBER.contains(rows.get(i).text);
    }
}
