package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** A mark that a wrapped line starts with: "… geboren? | [3]", "… het rapport | [3] dat u stuurde". */
    private static final Pattern WRAPPED = Pattern.compile("^\\[(\\d{1,3})\\](?=$|[ .,;:?!])");

    /** As much room as a blank line takes. */
    private static final double APART = 2;

    private BracketedNotes() {}

    /** The rows, rewritten where a number stands in brackets both in the text and ahead of a note. */
    static List<Row> plain(List<Row> rows) {
        // Of several rows that open with a number the last is the note: the notes stand at the end
        Map<String, Row> opening = new HashMap<>();
        Set<String> marks = new HashSet<>();
        for (Row row : rows) {
            if (row.text.indexOf('[') >= 0 && row.line.size().isEmpty()) {
                Matcher wrapped = WRAPPED.matcher(row.text);
                Matcher note = NOTE.matcher(row.text);
                if (note.find() ? opening.put(note.group(1), row) != null : wrapped.find()) {
                    marks.add(row.text.substring(1, row.text.indexOf(']')));
                }
                Matcher mark = MARK.matcher(row.text);
                while (mark.find()) {
                    marks.add(mark.group(1));
                }
            }
        }
        opening.keySet().retainAll(marks);
        if (opening.isEmpty()) {
            return rows;
        }
        List<Row> plain = new ArrayList<>();
        for (Row row : rows) {
            String own = row.text.indexOf('[') < 0 ? row.text : withoutWrapped(row, opening, plain);
            String text = own.indexOf('[') < 0 ? own : plain(own, opening.keySet());
            if (text.isEmpty()) {
                continue;
            }
            Line.Builder line = copy(row, text);
            if (opening.containsValue(row)) {
                // What the brackets say for certain, a blank line says where they are gone
                line.gapBefore(Math.max(APART, row.line.gapBefore().orElse(APART)));
            }
            // Rows above may be gone: all that stand behind them count anew
            plain.add(new Row(text.equals(row.text) ? row.line : line.build(), plain.size()));
        }
        return plain;
    }

    /** The text of a row without the mark that it starts with, which goes to the end of the row above. */
    private static String withoutWrapped(Row row, Map<String, Row> opening, List<Row> above) {
        Matcher wrapped = WRAPPED.matcher(row.text);
        Row note = wrapped.find() ? opening.get(wrapped.group(1)) : null;
        if (note == null || note == row || above.isEmpty()) {
            return row.text;
        }
        Row last = above.remove(above.size() - 1);
        above.add(new Row(copy(last, last.text + wrapped.group(1)).build(), above.size()));
        return row.text.substring(wrapped.end()).strip();
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

    private static Line.Builder copy(Row row, String text) {
        Line.Builder line = row.inPlace(text).end(row.line.end());
        row.line.gapBefore().ifPresent(line::gapBefore);
        row.line.fill().ifPresent(line::fill);
        row.line.certainties().forEach(line::addCertainty);
        return line;
    }
}
