package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes at the ends of pages in text that knows no type, by their numbers alone: glued to their text, ahead of a space, or
 * on the line above it. They count on from page to page, stand last on theirs or right behind its footer, and each has a mark
 * further up.
 */
final class PageFeet {
    /** "2Kamerstuk 99 501, nr. 3"; not "3D-beelden", "2e druk" and "2de druk". */
    private static final Pattern GLUED = Pattern.compile(
            "^(?<number>[1-9]\\d{0,2})(?=\\p{Lu}(?!-)|[«“„‘\"'(]|https?:|www\\.|(?!e |de |ste |[a-z]\\))\\p{Ll}{2})");

    /** "192 november 2032", "32032D01234": what the note starts with are figures too. */
    private static final Pattern FIGURES = Pattern.compile(
            "\\G(?:[1-9]\\d?\\.? (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
                    + "|(?:19|20)\\d{2}[DZ]\\d|\\d{2} \\d{3}\\b).*");

    private static final Pattern SPACED = Pattern.compile("^(?<number>[1-9]\\d{0,2}) (?=\\S)");

    private static final int MOST_FIGURES = 3;
    private static final int MOST_MISSING = 3;
    private static final int MOST_NOTES = 40;
    private static final int LONGEST_NOTE = 14;

    private final List<Row> rows;
    private final BiPredicate<Integer, Integer> isMarked;

    /** The number that a row opens a note with. */
    final Map<Row, String> numbers = new HashMap<>();

    /** The rows at a page's end that belong to a note and open none. */
    final List<Row> rests = new ArrayList<>();

    private final Map<Integer, NavigableSet<Integer>> openings = new HashMap<>();
    private int expected = 1;

    /**
     * @param isMarked whether a mark of a number stands above the row of an index
     */
    private PageFeet(List<Row> rows, BiPredicate<Integer, Integer> isMarked) {
        this.rows = rows;
        this.isMarked = isMarked;
    }

    static PageFeet in(List<Row> rows, BiPredicate<Integer, Integer> isMarked) {
        PageFeet feet = new PageFeet(rows, isMarked);
        int start = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (FurnitureStep.isFooter(rows.get(i))) {
                feet.page(start, i, true);
                start = i + 1;
            } else if (rows.get(i).page > rows.get(start).page) {
                feet.page(start, i, true);
                start = i;
            }
        }
        // Without the ends of pages numbers alone tell too little
        if (start > 0) {
            feet.page(start, rows.size(), false);
        }
        return feet;
    }

    /** Whether a row's number stands on it with the note's text. */
    static boolean isGlued(Row row, String number) {
        return row.text.length() > number.length() && row.text.charAt(number.length()) != ' ';
    }

    private void page(int start, int end, boolean closed) {
        int first = start;
        while (first < end && (isPageNumber(first) || FurnitureStep.isPublication(rows.get(first)))) {
            first++;
        }
        int last = end;
        while (last > first && FurnitureStep.isPublication(rows.get(last - 1))) {
            last--;
        }
        openings.clear();
        for (int i = first; i < last; i++) {
            collect(i, last);
        }
        if (openings.isEmpty()) {
            return;
        }
        if (start > 0) {
            atTop(first);
        }
        int awaited = expected;
        for (int next = awaited; next <= awaited + MOST_MISSING; next++) {
            if (atEnd(next, last, closed)) {
                return;
            }
        }
    }

    /** Behind a footer without a number, the page's number stands alone. */
    private boolean isPageNumber(int i) {
        return i > 0 && BareNumber.is(rows.get(i).text) && FurnitureStep.isFooterWithoutPage(rows.get(i - 1));
    }

    private void collect(int i, int end) {
        String text = rows.get(i).text;
        if (text.charAt(0) < '1' || text.charAt(0) > '9' || Wording.ANSWER_LABEL.matches(text)) {
            return;
        }
        Matcher glued = GLUED.matcher(text);
        Matcher spaced = SPACED.matcher(text);
        if (glued.find()) {
            add(glued.group("number"), i);
        } else if (BareNumber.is(text)) {
            if (i + 1 < end && !LooseMarks.isApart(rows.get(i)) && opensNote(rows.get(i + 1).text)) {
                add(text, i);
            }
        } else if (spaced.find() && opensNote(text.substring(spaced.end()))) {
            add(spaced.group("number"), i);
        }
        Matcher figures = FIGURES.matcher(text);
        for (int n = 1; n <= Math.min(MOST_FIGURES, text.length() - 1) && Character.isDigit(text.charAt(n)); n++) {
            if (figures.find(n)) {
                add(text.substring(0, n), i);
            }
        }
    }

    private static boolean opensNote(String text) {
        return !BareNumber.is(text) && !isText(text);
    }

    private void add(String number, int i) {
        openings.computeIfAbsent(Integer.parseInt(number), key -> new TreeSet<>())
                .add(i);
    }

    /** The longest sequence of notes from a number on that ends where the page does. */
    private boolean atEnd(int from, int end, boolean closed) {
        for (int to = from + MOST_NOTES; to >= from; to--) {
            List<Integer> found = sequence(from, to, end);
            if (!found.isEmpty() && areNotes(found, from, end)) {
                take(found, from);
                for (int i = found.get(0); i < end && closed; i++) {
                    if (!numbers.containsKey(rows.get(i))) {
                        rests.add(rows.get(i));
                    }
                }
                return true;
            }
        }
        return false;
    }

    private List<Integer> sequence(int from, int to, int end) {
        List<Integer> found = new ArrayList<>();
        int below = end;
        for (int number = to; number >= from; number--) {
            NavigableSet<Integer> at = openings.get(number);
            Integer row = at == null ? null : at.lower(below);
            if (row == null || below - row > LONGEST_NOTE) {
                return List.of();
            }
            found.add(0, row);
            below = row;
        }
        return found;
    }

    /** Right behind its footer, notes stand above the text of the next page: where the last one ends its rows will tell. */
    private void atTop(int first) {
        List<Integer> found = new ArrayList<>();
        int row = first;
        for (int number = expected; ; number++) {
            NavigableSet<Integer> at = openings.get(number);
            Integer next = at == null ? null : found.isEmpty() ? at.floor(first) : at.higher(row);
            if (next == null || next - row > LONGEST_NOTE || !isGlued(rows.get(next), Integer.toString(number))) {
                break;
            }
            found.add(next);
            row = next;
        }
        if (!found.isEmpty() && areNotes(found, expected, found.get(found.size() - 1))) {
            take(found, expected);
        }
    }

    private boolean areNotes(List<Integer> found, int from, int end) {
        for (int k = 0; k < found.size(); k++) {
            if (!isMarked.test(from + k, found.get(0))) {
                return false;
            }
        }
        return rows.subList(found.get(0), end).stream().noneMatch(row -> isText(row.text));
    }

    private void take(List<Integer> found, int from) {
        for (int k = 0; k < found.size(); k++) {
            numbers.put(rows.get(found.get(k)), Integer.toString(from + k));
        }
        expected = from + found.size();
    }

    /** What no note says: a label, or somebody who asks or answers. */
    private static boolean isText(String text) {
        return Wording.ANSWER_LABEL.matches(text)
                || Wording.NAMED_QUESTION_LABEL.matches(text)
                || VoiceWording.opensGroupParagraph(text)
                || VoiceWording.opensQuestion(text)
                || VoiceWording.opensAsRespondent(text);
    }
}
