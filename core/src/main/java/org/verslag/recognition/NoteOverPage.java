package org.verslag.recognition;

import java.util.List;
import java.util.function.IntPredicate;

/** The rest of a note that a page's end cut off: it stands at the foot of the next page, above that page's own notes. */
final class NoteOverPage {
    private static final int MOST_ROWS = 6;
    private static final double FULL = 0.8;

    private NoteOverPage() {}

    /**
     * Where the rest of the last note ends.
     *
     * @param i the row that may be its first
     * @param startsNote whether a row is the first of another note
     * @return the index of the row behind it, or that of the row itself if it is no such rest
     */
    static int end(List<Row> rows, Traits traits, List<Note> notes, int i, IntPredicate startsNote) {
        Row row = rows.get(i);
        if (i == 0 || notes.isEmpty() || row.page == 0 || !Wording.startsLowerCase(row.text)) {
            return i;
        }
        List<Row> note = notes.get(notes.size() - 1).rows;
        Row last = note.get(note.size() - 1);
        Row before = rows.get(i - 1);
        boolean cut = last.page == row.page - 1 && isCut(last, traits);
        // Within the text a line in small letters goes on with the one above it
        boolean apart = before.page == row.page && (traits.isApart(row) || Wording.endsSentence(before.plain()));
        if (!cut || !apart) {
            return i;
        }
        for (int end = i + 1; end <= i + MOST_ROWS; end++) {
            if (end == rows.size() || rows.get(end).page != row.page || startsNote.test(end)) {
                return end;
            }
        }
        return i;
    }

    /** Notes have no stop behind an address, or at all; one that goes on fills its line with words. */
    private static boolean isCut(Row last, Traits traits) {
        String word = last.text.substring(last.text.lastIndexOf(' ') + 1);
        return last.extent() >= FULL * traits.width() && word.chars().allMatch(Character::isLowerCase);
    }
}
