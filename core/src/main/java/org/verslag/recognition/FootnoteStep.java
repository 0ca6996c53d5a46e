package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the footnotes out of the text: by their type and place where the source knows those, else by their sequence. */
final class FootnoteStep {
    private static final Pattern TITLE =
            Pattern.compile("^\\d{1,2} (?!(?:Idem|Ibid|Zie|Bron)\\b)\\p{Lu}[\\p{L} ,’-]{3,60}$");

    private static final Pattern START = NoteStart.START;
    /** A wrapped reference can start a row with its dossier's number. */
    private static final Pattern DOSSIER = Pattern.compile("^\\d{2} \\d{3}(?!\\d)");

    private static final int MOST_MISSING = 3;

    private final List<Row> rows;
    private final Traits traits;
    private final boolean sized;
    private final MarkCandidates candidates;
    private final List<Note> notes = new ArrayList<>();
    private final Set<Row> taken = new HashSet<>();
    private final NumbersAnew anew;

    private int expected = 1;
    /** The last number alone on its row that opened no note: the next one counts questions on. */
    private int counted;

    private FootnoteStep(List<Row> rows, List<Row> masthead, Traits traits) {
        this.rows = rows;
        this.traits = traits;
        this.sized = rows.stream().anyMatch(row -> row.line.size().isPresent());
        // Where sizes tell notes from text, no mark is looked for in the words.
        this.candidates = MarkCandidates.of(
                sized
                        ? List.of()
                        : Stream.concat(masthead.stream(), rows.stream()).toList());
        this.anew = NumbersAnew.in(sized ? List.of() : rows);
    }

    /**
     * What was found.
     *
     * @param body the rows that are left
     * @param notes the notes in order
     */
    record Result(List<Row> body, List<Note> notes) {}

    /** Finds the notes in rows; those of the masthead can have marks too. */
    static Result run(List<Row> rows, List<Row> masthead, Traits traits) {
        FootnoteStep step = new FootnoteStep(rows, masthead, traits);
        if (step.sized) {
            new SmallNotes(rows, masthead, step.notes, step.taken).take();
        } else {
            for (int i = 0; i < rows.size(); ) {
                i = step.bySequence(i);
            }
        }
        List<Row> body = new ArrayList<>();
        boolean afterNote = false;
        for (Row row : rows) {
            if (step.taken.contains(row)) {
                afterNote = true;
            } else {
                if (afterNote && !body.isEmpty()) {
                    row.gap = Double.NaN;
                }
                afterNote = false;
                body.add(row);
            }
        }
        return new Result(body, step.notes);
    }

    /** Without sizes, a note is known by its number: the next of the sequence, and a mark of that number stands above it. */
    private int bySequence(int i) {
        int rest = NoteOverPage.end(rows, traits, notes, i, k -> startNumber(k) >= 0);
        if (rest > i) {
            notes.get(notes.size() - 1).rows.addAll(rows.subList(i, rest));
            taken.addAll(rows.subList(i, rest));
            return rest;
        }
        StackedNotes stacked = StackedNotes.at(rows, traits, i, expected, expected + MOST_MISSING);
        String text = rows.get(i).text;
        int alone = text.length() <= 3 && text.matches("\\d+") ? Integer.parseInt(text) : 0;
        if (counted > 0 && (alone == counted + 1 || alone == 1 && anew.at(i))) {
            counted = alone;
            return i + 1;
        }
        if (stacked != null
                && !BareNumber.asksBelow(rows, i)
                && stacked.notes().stream().allMatch(note -> isMarkedAbove(note, i))) {
            for (Note note : stacked.notes()) {
                notes.add(note);
                taken.addAll(note.rows);
                expected = note.value() + 1;
            }
            return stacked.end;
        }
        int number = startNumber(i);
        if (number < 0 || !mayOpenNotes(i)) {
            counted = alone > 0 ? alone : counted;
            return i + 1;
        }
        int end = i;
        while (end < rows.size() && !endsNotes(i, end)) {
            Matcher start = START.matcher(rows.get(end).text);
            boolean opens =
                    end == i || startNumber(end) >= 0 && (startNumber(end) == expected || apartOrAfterShort(end));
            if (opens && start.find()) {
                notes.add(new Note(start.group("number"), start.end()));
                expected = Integer.parseInt(start.group("number")) + 1;
            }
            notes.get(notes.size() - 1).rows.add(rows.get(end));
            taken.add(rows.get(end));
            end++;
        }
        return end;
    }

    private boolean isMarkedAbove(Note note, int i) {
        return candidates.standsBefore(note.value(), rows.get(i), false);
    }

    /** The number of a note that may start in this row, or -1. */
    private int startNumber(int i) {
        Matcher start = START.matcher(rows.get(i).text);
        if (!start.find()
                || Wording.ANSWER_LABEL.matches(rows.get(i).text)
                || start.group("number").startsWith("*")
                || isHeading(i)
                || DOSSIER.matcher(rows.get(i).text).find()) {
            return -1;
        }
        int number = Integer.parseInt(start.group("number"));
        boolean next = number >= expected && number <= expected + MOST_MISSING;
        if (start.end() == rows.get(i).text.length()
                ? !standsOverText(i)
                : Wording.BARE_NUMBERS.matches(rows.get(i).text)) {
            // "1 en 2" is a label, whatever follows
            return -1;
        }
        boolean marked = candidates.standsBefore(number, rows.get(i), expected > number)
                || number > 1 && number == expected && SpacedMarks.standsAbove(number, rows, i);
        return next && marked ? number : -1;
    }

    /** "1 Inleiding", and right under it "De leden van …": in old reports chapters have no stop behind their number. */
    private boolean isHeading(int i) {
        return TITLE.matcher(rows.get(i).text).matches()
                && i + 1 < rows.size()
                && rows.get(i + 1).page == rows.get(i).page
                && VoiceWording.opensGroupParagraph(rows.get(i + 1).text);
    }

    /** A number alone on its line opens a note where the note's text stands on the next. */
    private boolean standsOverText(int i) {
        return i + 1 < rows.size()
                && rows.get(i + 1).page == rows.get(i).page
                && !rows.get(i + 1).text.matches("\\d{1,3}")
                && !traits.isApart(rows.get(i + 1))
                && !BareNumber.asksBelow(rows, i);
    }

    private boolean apartOrAfterShort(int i) {
        return traits.isApart(rows.get(i))
                || Wording.endsSentence(rows.get(i - 1).text)
                || rows.get(i - 1).text.length() < 60;
    }

    private boolean mayOpenNotes(int i) {
        Row row = rows.get(i);
        if (i == 0) {
            return false;
        }
        boolean apart = row.startsPage() || traits.isApart(row);
        String noteText = NoteStart.textBehind(row);
        boolean opens =
                !Wording.startsLowerCase(noteText) || noteText.startsWith("http") || noteText.startsWith("www.");
        return row.page == 0 ? apart || !traits.blanksPart() && opens : (apart || opens) && restOfPageIsNotes(i);
    }

    /** Notes fill the rest of their page: whatever else stands there alone belongs to a note. */
    private boolean restOfPageIsNotes(int i) {
        int page = rows.get(i).page;
        int next = startNumber(i) + 1;
        int sinceStart = 0;
        boolean alone = rows.get(i).text.equals(Integer.toString(next - 1));
        for (int k = i + 1; k < rows.size() && rows.get(k).page == page; k++) {
            Matcher start = START.matcher(rows.get(k).text);
            if (start.find() && !start.group("number").startsWith("*")) {
                int number = Integer.parseInt(start.group("number"));
                if (alone && number == next - 1) {
                    // The label of a question, further up, can have the number of the page's first note.
                    return false;
                }
                if (number >= next && number <= next + MOST_MISSING) {
                    next = number + 1;
                    sinceStart = 0;
                    continue;
                }
            }
            sinceStart++;
            if (sinceStart > 12) {
                return false;
            }
        }
        return true;
    }

    /** A note's second paragraph: the next note opens right below, and its mark stands further up. */
    private boolean isBetweenNotes(int i) {
        return !traits.isApart(rows.get(i))
                && i + 1 < rows.size()
                && startNumber(i + 1) == expected
                && candidates.standsBefore(expected, rows.get(i), false);
    }

    private boolean endsNotes(int first, int i) {
        if (i == first) {
            return false;
        }
        Row row = rows.get(i);
        if (row.page != rows.get(first).page) {
            return true;
        }
        if (row.page != 0 || row.noteRest) {
            return false;
        }
        boolean opensNext = startNumber(i) >= 0;
        if (opensNext) {
            return false;
        }
        return !NoteStart.needsMore(rows.get(i - 1).text, row.text)
                && !isBetweenNotes(i)
                && (traits.isApart(row)
                        || row.startsPage()
                        || BareNumber.opensQuestion(rows, i)
                        || !traits.blanksPart() && Fit.hadRoom(rows.get(i - 1), row, traits.width()));
    }
}
