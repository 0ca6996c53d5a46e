package org.verslag.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.verslag.layout.Certainty;
import org.verslag.layout.Run;

/**
 * Numbers of notes that stand on the line of their text, in its type and without room behind them, as word processors set
 * them: "19De Eilander Courant, …". Any line can start with a figure, "3D-beelden", "2de druk"; it is a number where the report
 * awaits it: a raised mark of that number stands on the page, or the rule of the notes stands over it.
 */
final class GluedNumbers {
    private static final int MOST_FIGURES = 3;
    private static final int MOST_MISSING = 3;

    private final List<Row> rows;
    private final List<Row> masthead;

    /** The raised figures of the page that was looked at last. */
    private final Set<String> marks = new HashSet<>();

    private int page = -1;

    GluedNumbers(List<Row> rows, List<Row> masthead) {
        this.rows = rows;
        this.masthead = masthead;
    }

    /** The note that a row at a page's foot opens, if it does with such a number; last is the number of the note before it. */
    @Nullable
    Note at(int i, int last) {
        Row row = rows.get(i);
        int figures = figures(row.text);
        if (figures == 0 || figures == row.text.length() || row.text.charAt(0) == '0') {
            return null;
        }
        String next = Integer.toString(last + 1);
        boolean ruled = row.line.certainty(Certainty.RULE_ABOVE).isPresent();
        char behind = row.text.charAt(figures);
        boolean apart = behind == ' ' || behind == ')';
        if (figures <= MOST_FIGURES && !apart) {
            String number = row.text.substring(0, figures);
            int value = Integer.parseInt(number);
            boolean near = value > last && value <= last + MOST_MISSING || value == 1 && ruled;
            if (near && isMarked(i, number) || value == last + 1 && ruled && opensText(behind)) {
                return new Note(number, figures);
            }
        }
        // "192 november 2023": note 19 says "2 november 2023"
        boolean more = figures > next.length() && row.text.startsWith(next) && row.text.charAt(next.length()) != '0';
        return more && isMarked(i, next) && !isMarked(i, row.text.substring(0, figures))
                ? new Note(next, next.length())
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

    private boolean isMarked(int i, String number) {
        if (rows.get(i).page != page) {
            page = rows.get(i).page;
            marks.clear();
            if (!masthead.isEmpty() && masthead.get(0).page == page) {
                masthead.forEach(this::collect);
            }
            int start = i;
            while (start > 0 && rows.get(start - 1).page == page) {
                start--;
            }
            for (int k = start; k < rows.size() && rows.get(k).page == page; k++) {
                collect(rows.get(k));
            }
        }
        return marks.contains(number);
    }

    /** Raised figures behind text: those ahead of it are numbers themselves. */
    private void collect(Row row) {
        for (Run run : row.line.runs()) {
            if (run.start() > 0 && run.styles().contains(Run.Style.RAISED)) {
                Matcher figures = NoteStart.NUMBER.matcher(row.text);
                figures.region(run.start(), Math.min(run.end(), row.text.length()));
                while (figures.find()) {
                    marks.add(figures.group());
                }
            }
        }
    }
}
