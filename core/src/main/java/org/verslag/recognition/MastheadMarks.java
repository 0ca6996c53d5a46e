package org.verslag.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.Furniture;

/** Footnote marks that are lost with the front page's head: "Nr. 12 HERDRUK1", "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG1". */
final class MastheadMarks {
    /** Glued to the last word of what the head says; the one to a dossier's title is the first: "Strategie voor tuinen1". */
    static final Pattern MARK =
            Pattern.compile("(?<=HERDRUK|OVERLEG|VERSLAG|ANTWOORDEN)\\d{1,2}(?= |$)|(?<=\\p{Ll}{4})1$");

    private MastheadMarks() {}

    /** The rows of the head with a mark, which count the report's notes on. */
    static List<Row> rows(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.furniture == Furniture.Kind.MASTHEAD)
                .filter(row -> MARK.matcher(row.text).find())
                .toList();
    }

    /** Ties the notes to their marks, which stand in no paragraph. */
    static void tie(List<Row> marked, List<Note> notes) {
        for (Row row : marked) {
            Matcher mark = MARK.matcher(row.text);
            while (mark.find()) {
                notes.stream()
                        .filter(note -> note.number.equals(mark.group()))
                        .findFirst()
                        .ifPresent(note -> note.marked = true);
            }
        }
    }
}
