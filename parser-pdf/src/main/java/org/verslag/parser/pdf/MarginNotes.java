package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes in the column left of the text, where reports set them until about 2009: their lines stand at the heights of
 * lines of the text, and are read behind the text of their page instead of into the middle of its sentences.
 */
final class MarginNotes {
    private static final int MOST_FIGURES = 3;

    /** The distance of a note's lines, in em: between notes there can be more. */
    private static final float LINE_DISTANCE = 1.6f;

    /** Cells beside each other differ less in size. */
    private static final float SIZE = 0.07f;

    /** A mark that is not raised, behind a word: "minder vaak vaart.1"; not "art.1". */
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\p{Ll}{4}[.,;:]?)(?<number>[1-9][0-9]{0,2})(?=[.,;:]?(?: |$))");

    /** Whether a page had some: the next one can open with the rest of a note. */
    private boolean met;

    /** The marks in the text of the page before: the note of its last one can stand beside the next page's text. */
    private Set<String> marksBefore = Set.of();

    /** Puts the notes of a page behind its text. */
    void settle(PageLines page, BodyType body) {
        List<TextLine> lines = page.lines();
        Set<String> marks = marks(page, body);
        Set<String> awaited = new HashSet<>(marks);
        awaited.addAll(marksBefore);
        marksBefore = marks;
        int first = 0;
        boolean counted = false;
        while (first < lines.size() && !(isSmall(lines.get(first), page, body) && opens(lines.get(first), awaited))) {
            counted |= isSmall(lines.get(first), page, body) && isNumbered(lines.get(first));
            first++;
        }
        if (first == lines.size() && !met) {
            if (counted) {
                markBeside(page, body);
            }
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

    private static Set<String> marks(PageLines page, BodyType body) {
        Set<String> marks = new HashSet<>();
        for (TextLine line : page.lines()) {
            if (!isSmall(line, page, body)) {
                RaisedMarks.collect(line, marks);
                Matcher glued = GLUED.matcher(line.text().text());
                while (glued.find()) {
                    marks.add(glued.group("number"));
                }
            }
        }
        return marks;
    }

    /**
     * Leaves what stands beside the text and is no note out of its sentences: what a letter of a ministry encloses
     * ("1 Nota van bevindingen") with its date and reference, or keywords. A small table can reach as far to the left, and so
     * can an annex in small type, which has no text beside it.
     */
    private static void markBeside(PageLines page, BodyType body) {
        List<TextLine> beside = new ArrayList<>();
        List<TextLine> others = new ArrayList<>();
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (TextLine line : page.lines()) {
            if (isSmall(line, page, body) && (hasLetters(line) || goesOn(beside, line))) {
                beside.add(line);
            } else if (!line.furniture && line.turn == page.turn()) {
                others.add(line);
                if (line.column == Column.TEXT && body.isBody(line)) {
                    top = Math.min(top, line.top);
                    bottom = Math.max(bottom, line.bottom);
                }
            }
        }
        for (TextLine line : beside) {
            line.furniture =
                    line.bottom > top && line.top < bottom && others.stream().noneMatch(other -> isLike(line, other));
        }
    }

    private static boolean isLike(TextLine line, TextLine other) {
        return Math.abs(other.baseline - line.baseline) <= SIZE * line.mainSize()
                && Math.abs(other.mainSize() - line.mainSize()) <= SIZE * line.mainSize();
    }

    /** Whether it opens a note: its number is raised, or a mark in the text has it. */
    private static boolean opens(TextLine line, Set<String> awaited) {
        String text = line.text().text();
        int figures = figures(text);
        if (figures == 0 || figures > MOST_FIGURES || figures == text.length()) {
            return false;
        }
        return NoteLines.startsRaised(line) && !text.substring(figures).isBlank()
                || isNumbered(line) && awaited.contains(text.substring(0, figures));
    }

    /** Whether it starts with a number that text stands behind: a dossier's has five figures, a question's stands alone. */
    private static boolean isNumbered(TextLine line) {
        String text = line.text().text();
        int figures = figures(text);
        return figures > 0
                && figures <= MOST_FIGURES
                && figures + 1 < text.length()
                && text.charAt(figures) == ' '
                && Character.isUpperCase(text.charAt(figures + 1));
    }

    private static int figures(String text) {
        int figures = 0;
        while (figures < text.length() && text.charAt(figures) >= '0' && text.charAt(figures) <= '9') {
            figures++;
        }
        return figures;
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
