package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Notes at a page's foot whose numbers stand on lines of their own: extractors print raised figures apart from the text that
 * they belong to, also several numbers ahead of several texts, or a number behind them. Numbers and texts are counted, and
 * paired in their order.
 */
final class StackedNotes {
    private static final int MOST_ROWS = 60;
    private static final int MOST_NUMBERS = 20;

    private final List<Row> rows;
    private final Traits traits;
    private final TreeMap<Integer, Row> numbers = new TreeMap<>();
    private final List<List<Row>> texts = new ArrayList<>();

    /** The row after the notes. */
    final int end;

    private StackedNotes(List<Row> rows, Traits traits, int start) {
        this.rows = rows;
        this.traits = traits;
        int i = start + 1;
        while (i < Math.min(rows.size(), start + MOST_ROWS)
                && rows.get(i).page == rows.get(start).page
                && (rows.get(start).page > 0 || !rows.get(i).startsPage() || number(rows.get(i - 1)) >= 0)) {
            i++;
        }
        this.end = i;
    }

    /**
     * The notes that fill the rest of a page from a row on.
     *
     * @param expected the number that comes next
     * @param furthest the last number that may
     * @return nothing if the rows are no such notes
     */
    static @Nullable StackedNotes at(List<Row> rows, Traits traits, int start, int expected, int furthest) {
        if (number(rows.get(start)) < 0 || start + 1 >= rows.size()) {
            return null;
        }
        Row below = rows.get(start + 1);
        boolean apart = traits.isApart(below) || below.startsPage() || number(below) >= 0;
        StackedNotes notes = new StackedNotes(rows, traits, start);
        return apart && notes.read(start, expected, furthest) ? notes : null;
    }

    /** The notes in the order of their numbers. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        numbers.forEach((number, row) -> {
            Note note = new Note(number.toString(), row.text.length());
            note.rows.add(row);
            note.rows.addAll(texts.get(notes.size()));
            notes.add(note);
        });
        return notes;
    }

    private boolean read(int start, int expected, int furthest) {
        boolean open = false;
        for (int i = start; i < end; i++) {
            Row row = rows.get(i);
            int number = number(row);
            if (number >= 0) {
                if (number < expected || number > furthest + numbers.size() || numbers.put(number, row) != null) {
                    return false;
                }
                open = false;
                continue;
            }
            if (Wording.ANSWER_LABEL.matches(row.text) || Wording.NAMED_QUESTION_LABEL.matches(row.text)) {
                return false;
            }
            if (!open || traits.isApart(row) || row.startsPage()) {
                texts.add(new ArrayList<>());
                open = true;
            }
            texts.get(texts.size() - 1).add(row);
        }
        while (texts.size() < numbers.size() && split()) {
            // One text more.
        }
        while (texts.size() > numbers.size() && join()) {
            // One text less.
        }
        return numbers.size() <= MOST_NUMBERS && texts.size() == numbers.size();
    }

    /** Parts the texts once more, where that is likeliest. */
    private boolean split() {
        double best = 0;
        int which = -1;
        int where = 0;
        for (int t = 0; t < texts.size(); t++) {
            List<Row> text = texts.get(t);
            for (int r = 1; r < text.size(); r++) {
                double score = borderScore(text.get(r - 1), text.get(r));
                if (score > best) {
                    best = score;
                    which = t;
                    where = r;
                }
            }
        }
        if (which < 0) {
            return false;
        }
        List<Row> text = texts.get(which);
        texts.add(which + 1, new ArrayList<>(text.subList(where, text.size())));
        texts.set(which, new ArrayList<>(text.subList(0, where)));
        return true;
    }

    private double borderScore(Row before, Row row) {
        double score = Wording.startsLowerCase(row.text) ? -1 : 0.2;
        score += Wording.endsSentence(before.text) ? 1 : 0;
        score += row.text.startsWith("http") || row.text.startsWith("www.") ? 1.5 : 0;
        score += before.text.endsWith("-") || Wording.endsOpen(before.text) ? -1.5 : 0;
        return score + (Fit.hadRoom(before, row, traits.width()) ? 0.5 : 0);
    }

    /** Joins two texts where that is likeliest: a blank line can stand inside a note. */
    private boolean join() {
        double worst = Double.POSITIVE_INFINITY;
        int which = -1;
        for (int t = 1; t < texts.size(); t++) {
            List<Row> before = texts.get(t - 1);
            double score =
                    borderScore(before.get(before.size() - 1), texts.get(t).get(0));
            if (score < worst) {
                worst = score;
                which = t;
            }
        }
        if (which < 0) {
            return false;
        }
        texts.get(which - 1).addAll(texts.remove(which));
        return true;
    }

    private static int number(Row row) {
        String text = row.text;
        if (text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(text);
    }
}
