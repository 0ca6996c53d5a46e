package org.verslag.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verslag.layout.Certainty;

/**
 * Numbers of notes that stand on the line of their text, in its type and without room behind them, as word processors set
 * them: "19De Eilander Courant, …". Any line can start with a figure, "3D-beelden", "2de druk"; it is a number where the report
 * awaits it: a raised mark of that number stands on the page, or the rule of the notes stands over it.
 */
final class GluedNumbers {
    private static final int MOST_FIGURES = 3;
    private static final int MOST_MISSING = 3;

    private final List<Row> rows;
    private final PageMarks marks;

    GluedNumbers(List<Row> rows, PageMarks marks) {
        this.rows = rows;
        this.marks = marks;
    }

    /** The note that a row at a page's foot opens, if it does with such a number; last is the number of the note before it. */
    @Nullable
    Note at(int i, int last) {
        String text = rows.get(i).text;
        int figures = figures(text);
        if (figures == 0 || figures == text.length()) {
            return null;
        }
        boolean ruled = rows.get(i).line.certainty(Certainty.RULE_ABOVE).isPresent();
        char behind = text.charAt(figures);
        boolean stopped = text.startsWith(". ", figures);
        if (figures <= MOST_FIGURES && (stopped || " ).".indexOf(behind) < 0)) {
            String number = text.substring(0, figures);
            int value = Integer.parseInt(number);
            boolean near = value > last && value <= last + MOST_MISSING || value == 1 && ruled;
            if (near && marks.has(i, number) || value == last + 1 && ruled && opensText(behind)) {
                return new Note(number, figures + (stopped ? 2 : 0));
            }
        }
        Note next = beforeFigures(i, figures, Integer.toString(last + 1));
        return next == null && ruled ? beforeFigures(i, figures, "1") : next;
    }

    /** "192 november 2023": note 19 says "2 november 2023". */
    private @Nullable Note beforeFigures(int i, int figures, String number) {
        String text = rows.get(i).text;
        boolean more = figures > number.length() && text.startsWith(number) && text.charAt(number.length()) != '0';
        return more && marks.has(i, number) && !marks.has(i, text.substring(0, figures))
                ? new Note(number, number.length())
                : null;
    }

    private static int figures(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** A note starts with a capital or a quotation, an address aside. */
    private static boolean opensText(char first) {
        return Character.isUpperCase(first) || "«“‘\"'(".indexOf(first) >= 0;
    }
}
