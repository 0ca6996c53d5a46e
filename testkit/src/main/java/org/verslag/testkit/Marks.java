package org.verslag.testkit;

import java.util.List;
import java.util.stream.Collectors;

/** Footnote marks in text: as characters of the private use area while lines are made, then as figures. */
final class Marks {
    private static final char FIRST = '\uE000';
    private static final String PUNCTUATION = ".,;:?!)»";

    private Marks() {}

    /** The text with its marks as private characters. */
    static String insert(DraftParagraph paragraph, boolean afterPunctuation) {
        StringBuilder text = new StringBuilder(paragraph.text());
        List<DraftMark> marks = paragraph.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            text.insert(place(paragraph.text(), marks.get(i).offset(), afterPunctuation), (char)
                    (FIRST + marks.get(i).note()));
        }
        return text.toString();
    }

    /** Where a mark stands in a form. */
    static int place(String text, int offset, boolean afterPunctuation) {
        int place = offset;
        while (afterPunctuation && place < text.length() && PUNCTUATION.indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        return place;
    }

    static boolean isMark(int c) {
        return c > FIRST && c <= FIRST + Drafting.MAX_NOTES;
    }

    /** The notes that a line has marks of. */
    static List<Integer> notes(String line) {
        return line.chars().filter(Marks::isMark).mapToObj(c -> c - FIRST).toList();
    }

    /** The line with figures for marks. */
    static String print(String line) {
        return line.chars()
                .mapToObj(c -> isMark(c) ? String.valueOf(c - FIRST) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
