package org.verslag.recognition;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Footnote marks between two spaces, in text without type: "de leden van de VVD-fractie vragen 12 een toelichting". Only the
 * note that comes next, below it on the same page, shows that such a number is none of the sentence's.
 */
final class SpacedMarks {
    /** What is numbered stands ahead of its number, what is counted behind it; here a new phrase starts there. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<=\\p{Ll})"
                    + "(?<!\\b(?:[Aa]rtikel|[Vv]raag|[Ll]id|[Pp]unt|[Oo]nderdeel|[Nn]ummer|[Bb]ijlage|[Hh]oofdstuk|[Pp]aragraaf|[Tt]abel"
                    + "|[Ff]iguur|[Gg]roep|[Ww]eek|[Kk]lasse|[Nn]r))"
                    + " (?<number>[1-9]\\d{0,2})(?= (?:een|de|het|dat|dit|die|deze|om|naar|hoe|wat|welke?|als|ook|niet|zij)\\b)");

    /** No page has more rows. */
    private static final int PAGE = 80;

    private SpacedMarks() {}

    /** Whether the mark of a number stands above a row on its page. */
    static boolean standsAbove(int number, List<Row> rows, int i) {
        int first = Math.max(0, i - PAGE);
        for (int k = i - 1; k >= first && rows.get(k).page == rows.get(i).page; k--) {
            if (in(rows.get(k), number) != null) {
                return true;
            }
        }
        return false;
    }

    /** Sets the marks of notes that have none yet, where they stand so. */
    static void mark(List<Note> notes, List<Row> body) {
        NavigableMap<Integer, Row> rows = new TreeMap<>();
        if (!notes.isEmpty()) {
            body.forEach(row -> rows.put(row.index, row));
        }
        for (Note note : notes) {
            Row first = note.rows.get(0);
            for (Row row : rows.subMap(first.index - PAGE, true, first.index, false)
                    .descendingMap()
                    .values()) {
                Mark mark = row.page == first.page ? in(row, note.value()) : null;
                if (mark != null) {
                    row.marks.add(mark);
                    break;
                }
            }
        }
    }

    private static @Nullable Mark in(Row row, int number) {
        if (!row.text.contains(" " + number + " ")) {
            return null;
        }
        Matcher spaced = SPACED.matcher(row.text);
        while (spaced.find()) {
            if (Integer.parseInt(spaced.group("number")) == number) {
                return new Mark(spaced.start(), spaced.end(), spaced.group("number"));
            }
        }
        return null;
    }
}
