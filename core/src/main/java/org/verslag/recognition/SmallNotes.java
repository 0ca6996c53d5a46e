package org.verslag.recognition;

import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import org.verslag.layout.Certainty;

/**
 * Notes of a source that knows sizes: small type that starts with a number, and what goes on with it. Word processors set
 * notes hardly smaller than the text, as 10 points below 11; there the rest of a page is notes from where the number of
 * one of its marks stands under a rule, raised, or in its turn.
 */
final class SmallNotes {
    private static final double SMALL = 0.88;
    private static final double SMALLER = 0.96;
    private static final double SAME = 0.02;

    private final List<Row> rows;
    private final PageMarks marks;
    private final GluedNumbers glued;
    private final List<Note> notes;
    private final Set<Row> taken;

    /** Where the notes of the last page that has such notes start. */
    private int footStart = -1;

    /** Notes are added to those that are there, their rows to the rows that are taken. */
    SmallNotes(List<Row> rows, List<Row> masthead, List<Note> notes, Set<Row> taken) {
        this.rows = rows;
        this.marks = new PageMarks(rows, masthead);
        this.glued = new GluedNumbers(rows, marks);
        this.notes = notes;
        this.taken = taken;
    }

    void take() {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isTableCell()) {
                take(i);
            }
        }
    }

    private void take(int i) {
        Row row = rows.get(i);
        boolean certain = row.line.certainty(Certainty.FOOTNOTE).isPresent();
        if (!certain && !isSmall(row) && !isInFoot(i)) {
            if (!startsFoot(i)) {
                return;
            }
            footStart = i;
        }
        Note opened = opened(i, certain);
        if (!certain && opened == null && !continuesNote(i)) {
            return;
        }
        boolean wrapped = i > 0 && !taken.contains(rows.get(i - 1)) && NoteStart.isWrappedMark(row, rows.get(i - 1));
        if (wrapped && !isFoot(i)) {
            return;
        }
        if (isUnderTable(i, opened)) {
            row.tableNote = true;
            return;
        }
        if (opened != null) {
            notes.add(opened);
        }
        if (!notes.isEmpty()) {
            notes.get(notes.size() - 1).rows.add(row);
            taken.add(row);
        }
    }

    /** The note that a row opens; narrow columns break notes before figures: "nr. 35, blz. | 13–25". */
    private @Nullable Note opened(int i, boolean certain) {
        Note note = numbered(i, certain);
        boolean elsewhere = note != null && !NoteStart.isRaised(rows.get(i)) && marks.opensRaised(i, note.number);
        return elsewhere ? null : note;
    }

    private @Nullable Note numbered(int i, boolean certain) {
        Note note = glued.at(i, last());
        if (note != null && (certain || isFoot(i))) {
            return note;
        }
        note = NoteStart.in(rows.get(i));
        boolean goesOn = i > 0 && taken.contains(rows.get(i - 1)) && rows.get(i - 1).page == rows.get(i).page;
        boolean awaited = note == null
                || !goesOn
                || NoteStart.isRaised(rows.get(i))
                || note.value() == last() + 1
                || !marks.any(i)
                || marks.has(i, note.number);
        // "de brief van" and on the next row of the note "12 maart"
        return awaited ? note : null;
    }

    /** Whether the rest of a page is notes from a row on, hardly smaller than the text. */
    private boolean startsFoot(int i) {
        Row row = rows.get(i);
        boolean ruled = row.line.certainty(Certainty.RULE_ABOVE).isPresent();
        double size = row.line.size().orElse(1);
        if (!ruled && size >= SMALLER) {
            return false;
        }
        Note opened = glued.at(i, last());
        opened = opened == null ? NoteStart.in(row) : opened;
        if (opened == null) {
            return ruled && goesOnOverPage(i) && isRestOfPage(i, below -> below <= size + SAME);
        }
        boolean counted = ruled || NoteStart.isRaised(row) || opened.value() == last() + 1;
        // Under text in the size of the body the notes would be smaller
        return counted
                && !row.isBold()
                && marks.has(i, opened.number)
                && isRestOfPage(i, below -> Math.abs(below - size) <= SAME);
    }

    private boolean goesOnOverPage(int i) {
        if (notes.isEmpty() || rows.get(i).line.size().orElse(1) >= SMALLER) {
            return false;
        }
        Row end = lastRow();
        return end.page == rows.get(i).page - 1 && !Wording.endsSentence(end.text);
    }

    private boolean isInFoot(int i) {
        return footStart >= 0 && i >= footStart && rows.get(i).page == rows.get(footStart).page;
    }

    private Row lastRow() {
        List<Row> note = notes.get(notes.size() - 1).rows;
        return note.get(note.size() - 1);
    }

    private int last() {
        return notes.isEmpty() ? 0 : Math.max(0, notes.get(notes.size() - 1).value());
    }

    /** Small type goes on with a note on the same page, or at the foot of the next page where the note was not at its end. */
    private boolean continuesNote(int i) {
        if (i == 0 || taken.contains(rows.get(i - 1)) || isInFoot(i) && !notes.isEmpty()) {
            return i > 0;
        }
        Row row = rows.get(i);
        if (notes.isEmpty() || !isFoot(i)) {
            return false;
        }
        Row end = lastRow();
        return end.page == row.page - 1
                && (row.line.certainty(Certainty.RULE_ABOVE).isPresent() || !Wording.endsSentence(end.text));
    }

    /** Whether nothing but small type follows on the page. */
    private boolean isFoot(int i) {
        return isInFoot(i) || isRestOfPage(i, size -> size < SMALL);
    }

    /** Whether the rest of a page is text of such a size. */
    private boolean isRestOfPage(int i, DoublePredicate size) {
        int page = rows.get(i).page;
        for (int k = i; k < rows.size() && rows.get(k).page == page; k++) {
            if (!size.test(rows.get(k).line.size().orElse(1)) || rows.get(k).isTableCell()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(Row row) {
        return row.line.size().orElse(1) < SMALL;
    }

    /** A note right under a table whose number does not go on with the report's own belongs to the table. */
    private boolean isUnderTable(int i, @Nullable Note opened) {
        if (i == 0 || !(rows.get(i - 1).isTableCell() || rows.get(i - 1).tableNote)) {
            return false;
        }
        if (opened != null && rows.get(i).line.certainty(Certainty.RULE_ABOVE).isPresent() && isFoot(i)) {
            // The table reaches down to the notes of the page
            return false;
        }
        return opened == null || opened.value() != last() + 1 || opened.value() < 0;
    }
}
