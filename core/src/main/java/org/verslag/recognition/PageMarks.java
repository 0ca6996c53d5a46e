package org.verslag.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.verslag.layout.Run;

/** The raised figures behind text, page by page: the notes of a page are those that its marks ask for. */
final class PageMarks {
    private final List<Row> rows;
    private final List<Row> masthead;
    private final Set<String> onPage = new HashSet<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> opening = new HashSet<>();
    private int page = -1;

    PageMarks(List<Row> rows, List<Row> masthead) {
        this.rows = rows;
        this.masthead = masthead;
    }

    /**
     * Whether the page of a row has a mark of this number; on a page without marks, as one of notes behind the text, whether one
     * of the pages before it has. Rows are asked for in their order.
     */
    boolean has(int i, String number) {
        turnTo(i);
        return onPage.contains(number) || onPage.isEmpty() && before.contains(number);
    }

    /** Whether the page of a row has any mark. */
    boolean any(int i) {
        turnTo(i);
        return !onPage.isEmpty();
    }

    /** Whether a note of this number opens on the page of a row with raised figures, of which one that opens otherwise is none. */
    boolean opensRaised(int i, String number) {
        turnTo(i);
        return opening.contains(number);
    }

    private void turnTo(int i) {
        if (rows.get(i).page == page) {
            return;
        }
        int start = i;
        while (start > 0 && rows.get(start - 1).page > page) {
            start--;
        }
        page = rows.get(i).page;
        if (start == 0) {
            masthead.forEach(this::collect);
        }
        for (int k = start; k < rows.size() && rows.get(k).page <= page; k++) {
            if (k == start || rows.get(k).page != rows.get(k - 1).page) {
                before.addAll(onPage);
                opening.clear();
                if (k > 0) {
                    onPage.clear();
                }
            }
            collect(rows.get(k));
        }
    }

    /** Figures ahead of text are numbers of notes themselves. */
    private void collect(Row row) {
        Note opened = NoteStart.isRaised(row) ? NoteStart.in(row) : null;
        if (opened != null) {
            opening.add(opened.number);
        }
        for (Run run : row.line.runs()) {
            if (run.start() > 0 && run.styles().contains(Run.Style.RAISED)) {
                Matcher figures = NoteStart.NUMBER.matcher(row.text);
                figures.region(Math.min(run.start(), row.text.length()), Math.min(run.end(), row.text.length()));
                while (figures.find()) {
                    onPage.add(figures.group());
                }
            }
        }
    }
}
