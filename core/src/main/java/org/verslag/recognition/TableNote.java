package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A note under a table: its number, and the rows of its text without it.
 *
 * @param number as printed, without brackets; empty where it has none
 * @param rows the rows, the first without the number
 */
record TableNote(String number, List<Row> rows) {
    /** A figure that a capital does not follow may count things: "1 januari", "3 procent". */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?<figures>\\d{1,3})(?:[.)]\\s*|\\s+|(?=\\p{Lu}))(?=[^\\p{Ll}\\d])"
                    + "|(?<stars>\\*{1,3})\\s*|(?<letter>[a-z])\\)\\s*)");

    /** Whether a row starts another note. */
    static boolean opens(Row row) {
        return raised(row) != null || NUMBER.matcher(row.text).lookingAt();
    }

    static TableNote of(List<Row> rows) {
        Row first = rows.get(0);
        Mark raised = raised(first);
        if (raised != null) {
            return new TableNote(raised.number(), from(rows, raised.end()));
        }
        Matcher number = NUMBER.matcher(first.text);
        if (!number.lookingAt()) {
            return new TableNote("", rows);
        }
        String figures = number.group("figures");
        String stars = number.group("stars");
        return new TableNote(
                figures != null ? figures : stars != null ? stars : number.group("letter"), from(rows, number.end()));
    }

    /** What is raised ahead of the text is no mark: nothing stands there that it could belong to. */
    private static @Nullable Mark raised(Row row) {
        return row.marks.isEmpty() || row.marks.get(0).start() > 0 ? null : row.marks.get(0);
    }

    private static List<Row> from(List<Row> rows, int start) {
        Row first = rows.get(0);
        int from = start;
        while (from < first.text.length() && first.text.charAt(from) == ' ') {
            from++;
        }
        Row rest = new Row(first.part(from, first.text.length()).build(), first.index);
        for (Mark mark : first.marks) {
            if (mark.start() >= from) {
                rest.marks.add(new Mark(mark.start() - from, mark.end() - from, mark.number()));
            }
        }
        List<Row> text = new ArrayList<>(rows);
        text.set(0, rest);
        return text;
    }
}
