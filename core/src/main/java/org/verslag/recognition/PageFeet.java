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
import org.jspecify.annotations.Nullable;

/**
 * The notes at the ends of pages in text that knows no type, by their numbers alone: glued to their text, on the line above it,
 * or ahead of a space, one of these in all of a text. They count on from page to page, stand last on theirs or right behind
 * its footer, and each has a mark further up.
 */
final class PageFeet {
    /** "2Kamerstuk 99 501, nr. 3"; not "3D-beelden", "2e druk" and "2de druk". */
    private static final Pattern GLUED = Pattern.compile(
            "^(?<number>[1-9]\\d{0,2})(?=\\p{Lu}(?!-)|[«“„‘\"'(]|https?:|www\\.|(?!e |de |ste |[a-z]\\))\\p{Ll}{2})");

    /** "192 november 2032", "32032D01234": what the note starts with are figures too. */
    private static final Pattern FIGURES = Pattern.compile(
            "\\G(?:(?<day>[1-9]\\d?)\\.? (?:" + DutchDates.ANY_MONTH + ")|(?:19|20)\\d{2}[DZ]\\d|\\d{2} \\d{3}\\b).*");

    private static final Pattern SPACED = Pattern.compile("^(?<number>[1-9]\\d{0,2}) (?=\\S)");

    private static final int LAST_DAY = 31;
    private static final int MOST_FIGURES = 3;
    private static final int MOST_MISSING = 3;
    private static final int MOST_NOTES = 40;
    private static final int LONGEST_NOTE = 14;

    /** Where the number of a note stands: what is numbered in another way, as a list, is none. */
    private enum Form {
        GLUED,
        ALONE,
        SPACED
    }

    private final List<Row> rows;
    private final Form form;
    private final BiPredicate<Integer, Integer> isMarked;

    /** The number that a row opens a note with. */
    final Map<Row, String> numbers = new HashMap<>();

    /** The rows at a page's end that belong to a note and open none. */
    final List<Row> rests = new ArrayList<>();

    /** The first row that a note's mark can stand on: that of its page, or of the page before if it stands on top of one. */
    final Map<Row, Integer> starts = new HashMap<>();

    private final Map<Integer, NavigableSet<Integer>> openings = new HashMap<>();
    private int expected = 1;

    /**
     * @param isMarked whether a mark of a number stands above the row of an index
     */
    private PageFeet(List<Row> rows, Form form, BiPredicate<Integer, Integer> isMarked) {
        this.rows = rows;
        this.form = form;
        this.isMarked = isMarked;
    }

    static PageFeet in(List<Row> rows, BiPredicate<Integer, Integer> isMarked) {
        PageFeet most = new PageFeet(rows, Form.GLUED, isMarked);
        most.pages();
        for (Form form : List.of(Form.ALONE, Form.SPACED)) {
            PageFeet feet = new PageFeet(rows, form, isMarked);
            feet.pages();
            most = feet.numbers.size() > most.numbers.size() ? feet : most;
        }
        return most;
    }

    private void pages() {
        int above = 0;
        int start = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean isFooter = FurnitureStep.isFooter(rows.get(i));
            if (isFooter || rows.get(i).page > rows.get(start).page) {
                page(above, start, i, true);
                above = start;
                start = isFooter ? i + 1 : i;
            }
        }
        // Without the ends of pages numbers alone tell too little
        if (start > 0) {
            page(above, start, rows.size(), false);
        }
    }

    /** Whether a row's number stands on it with the note's text. */
    static boolean isGlued(Row row, String number) {
        return row.text.length() > number.length() && row.text.charAt(number.length()) != ' ';
    }

    private void page(int above, int start, int end, boolean closed) {
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
        if (start > 0 && form == Form.GLUED) {
            atTop(first, above);
        }
        int awaited = expected;
        for (int next = awaited; next <= awaited + MOST_MISSING; next++) {
            if (atEnd(next, start, last, closed)) {
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
        if (form == Form.ALONE) {
            if (BareNumber.is(text)
                    && i + 1 < end
                    && !LooseMarks.isApart(rows.get(i))
                    && opensNote(rows.get(i + 1).text)) {
                add(text, i);
            }
        } else if (form == Form.SPACED) {
            Matcher spaced = SPACED.matcher(text);
            // "12 boten" goes on with the row above
            if (spaced.find()
                    && !Wording.startsLowerCase(text.substring(spaced.end()))
                    && opensNote(text.substring(spaced.end()))) {
                add(spaced.group("number"), i);
            }
        } else {
            collectGlued(text, i);
        }
    }

    private void collectGlued(String text, int i) {
        Matcher glued = GLUED.matcher(text);
        if (glued.find()) {
            add(glued.group("number"), i);
        }
        Matcher figures = FIGURES.matcher(text);
        for (int n = 1; n <= Math.min(MOST_FIGURES, text.length() - 1) && Character.isDigit(text.charAt(n)); n++) {
            if (figures.find(n) && !isDay(text.substring(0, n), figures.group("day"))) {
                add(text.substring(0, n), i);
            }
        }
    }

    /** "29 september" is a date, and no note 2 of the ninth. */
    private static boolean isDay(String number, @Nullable String day) {
        return day != null && Integer.parseInt(number + day) <= LAST_DAY;
    }

    private static boolean opensNote(String text) {
        return !BareNumber.is(text) && !isText(text);
    }

    private void add(String number, int i) {
        openings.computeIfAbsent(Integer.parseInt(number), key -> new TreeSet<>())
                .add(i);
    }

    /** The longest sequence of notes from a number on that ends where the page does. */
    private boolean atEnd(int from, int start, int end, boolean closed) {
        for (int to = from + MOST_NOTES; to >= from; to--) {
            List<Integer> found = sequence(from, to, end);
            if (!found.isEmpty() && areNotes(found, from, end)) {
                take(found, from, start);
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
    private void atTop(int first, int above) {
        List<Integer> found = new ArrayList<>();
        int row = first;
        for (int number = expected; ; number++) {
            NavigableSet<Integer> at = openings.get(number);
            Integer next = at == null ? null : found.isEmpty() ? at.floor(first) : at.higher(row);
            if (next == null || next - row > LONGEST_NOTE) {
                break;
            }
            found.add(next);
            row = next;
        }
        if (!found.isEmpty() && areNotes(found, expected, found.get(found.size() - 1))) {
            take(found, expected, above);
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

    private void take(List<Integer> found, int from, int start) {
        for (int k = 0; k < found.size(); k++) {
            numbers.put(rows.get(found.get(k)), Integer.toString(from + k));
            starts.put(rows.get(found.get(k)), start);
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
