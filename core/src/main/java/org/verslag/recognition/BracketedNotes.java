package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.layout.Line;

/**
 * Footnotes in square brackets, as text taken out of a word processor's file has them: "berichten?[1] [2]", and at the end
 * "[1] NRC, 3 maart 2032". They are written as all others are, so that the steps behind see one form.
 */
final class BracketedNotes {
    private static final Pattern NOTE = Pattern.compile("^\\[(\\d{1,3})\\] (?=\\S)");
    private static final Pattern MARK = Pattern.compile("(?<=\\S) ?\\[(\\d{1,3})\\](?!\\()");

    private BracketedNotes() {}

    /** The rows, rewritten where a number stands in brackets both in the text and ahead of a note. */
    static List<Row> plain(List<Row> rows) {
        Set<String> notes = new HashSet<>();
        Set<String> marks = new HashSet<>();
        for (Row row : rows) {
            if (row.text.indexOf('[') >= 0 && row.line.size().isEmpty()) {
                Matcher note = NOTE.matcher(row.text);
                if (note.find()) {
                    notes.add(note.group(1));
                }
                Matcher mark = MARK.matcher(row.text);
                while (mark.find()) {
                    marks.add(mark.group(1));
                }
            }
        }
        notes.retainAll(marks);
        if (notes.isEmpty()) {
            return rows;
        }
        List<Row> plain = new ArrayList<>();
        for (Row row : rows) {
            String text = row.text.indexOf('[') < 0 ? row.text : plain(row.text, notes);
            plain.add(text.equals(row.text) ? row : new Row(copy(row, text), plain.size()));
        }
        return plain;
    }

    private static String plain(String text, Set<String> notes) {
        StringBuilder plain = new StringBuilder();
        Matcher note = NOTE.matcher(text);
        int at = 0;
        if (note.find() && notes.contains(note.group(1))) {
            plain.append(note.group(1)).append(' ');
            at = note.end();
        }
        Matcher mark = MARK.matcher(text).useTransparentBounds(true).region(at, text.length());
        int before = -1;
        while (mark.find()) {
            if (notes.contains(mark.group(1))) {
                plain.append(text, at, mark.start())
                        .append(mark.start() == before ? ", " : "")
                        .append(mark.group(1));
                at = mark.end();
                before = at;
            }
        }
        return plain.append(text.substring(at)).toString();
    }

    private static Line copy(Row row, String text) {
        Line.Builder line = row.inPlace(text).end(row.line.end());
        row.line.gapBefore().ifPresent(line::gapBefore);
        row.line.fill().ifPresent(line::fill);
        row.line.certainties().forEach(line::addCertainty);
        return line.build();
    }
}
