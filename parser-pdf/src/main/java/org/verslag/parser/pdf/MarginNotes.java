package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Footnotes in the column left of the text, where reports set them until about 2009: their lines stand at the heights of
 * lines of the text, and are read behind the text of their page instead of into the middle of its sentences.
 */
final class MarginNotes {
    private static final int MOST_FIGURES = 3;

    /** The distance of a note's lines, in em: between notes there can be more. */
    private static final float LINE_DISTANCE = 1.6f;

    /** Whether a page had some: the next one can open with the rest of a note. */
    private boolean met;

    /** Puts the notes of a page behind its text. */
    void settle(PageLines page, BodyType body) {
        List<TextLine> lines = page.lines();
        int first = 0;
        while (first < lines.size() && !(isSmall(lines.get(first), page, body) && opens(lines.get(first)))) {
            first++;
        }
        if (first == lines.size() && !met) {
            return;
        }
        boolean opened = first < lines.size();
        List<TextLine> others = new ArrayList<>(lines.size());
        List<TextLine> notes = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if ((met || i >= first) && isSmall(line, page, body) && (hasLetters(line) || goesOn(notes, line))) {
                notes.add(line);
                continue;
            }
            others.add(line);
            if (!line.furniture) {
                end = others.size();
            }
        }
        others.addAll(end, notes);
        lines.clear();
        lines.addAll(others);
        met |= opened;
    }

    private static boolean isSmall(TextLine line, PageLines page, BodyType body) {
        return line.column == Column.MARGIN
                && line.turn == page.turn()
                && !line.furniture
                && line.text().size() < TextLine.SMALLER * body.size;
    }

    /** Whether it starts with a number that text stands behind: a dossier's has five figures, a question's stands alone. */
    private static boolean opens(TextLine line) {
        String text = line.text().text();
        int figures = 0;
        while (figures < text.length() && text.charAt(figures) >= '0' && text.charAt(figures) <= '9') {
            figures++;
        }
        if (figures == 0 || figures > MOST_FIGURES || figures == text.length()) {
            return false;
        }
        boolean spaced = text.charAt(figures) == ' ';
        int start = spaced ? figures + 1 : figures;
        return start < text.length()
                && (NoteLines.startsRaised(line) || spaced && Character.isUpperCase(text.charAt(start)));
    }

    /** Whether it is close under a line of a note, which narrow columns break before a bare number: "nr. | 1024". */
    private static boolean goesOn(List<TextLine> notes, TextLine line) {
        if (notes.isEmpty()) {
            return false;
        }
        TextLine last = notes.get(notes.size() - 1);
        float distance = line.baseline - last.baseline;
        return distance > 0 && distance <= LINE_DISTANCE * last.mainSize();
    }

    private static boolean hasLetters(TextLine line) {
        String text = line.text().text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
