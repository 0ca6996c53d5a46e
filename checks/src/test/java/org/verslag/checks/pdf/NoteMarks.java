package org.verslag.checks.pdf;

import java.util.List;
import org.verslag.testkit.DraftMark;
import org.verslag.testkit.DraftParagraph;

/** Footnote marks in text, as characters of the private use area. */
final class NoteMarks {
    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';
    private static final String PUNCTUATION = ".,;:?!)»";

    private NoteMarks() {}

    static String insert(DraftParagraph paragraph, boolean afterPunctuation) {
        StringBuilder text = new StringBuilder(paragraph.text());
        List<DraftMark> marks = paragraph.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            int place = marks.get(i).offset();
            while (afterPunctuation
                    && place < paragraph.text().length()
                    && PUNCTUATION.indexOf(paragraph.text().charAt(place)) >= 0) {
                place++;
            }
            text.insert(place, (char) (FIRST + marks.get(i).note()));
        }
        return text.toString();
    }

    static boolean isMark(int c) {
        return c > FIRST && c <= LAST;
    }

    static int note(int mark) {
        return mark - FIRST;
    }

    /** The notes that a line has marks of. */
    static List<Integer> notes(String line) {
        return line.chars().filter(NoteMarks::isMark).mapToObj(NoteMarks::note).toList();
    }
}
