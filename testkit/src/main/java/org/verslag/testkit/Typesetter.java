package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.verslag.model.Chamber;
import org.verslag.testkit.Piece.Role;
import org.verslag.testkit.TextForm.Footer;
import org.verslag.testkit.TextForm.Separator;

/** Writes one draft in one form: lines first, then pages. */
final class Typesetter {
    private static final int NOTE_WIDTH = 95;

    private final TextForm form;
    private final ReportDraft draft;
    private final Wrapper wrapper;
    private final SplittableRandom random;
    private final List<String> output = new ArrayList<>();
    private final List<SetLine> body = new ArrayList<>();
    private int pageNumber;

    /** A line that is set, and where it stands in its piece. */
    private record SetLine(Role role, String text, boolean first, boolean last) {}

    Typesetter(TextForm form, ReportDraft draft) {
        this.form = form;
        this.draft = draft;
        random = new SplittableRandom(form.seed());
        wrapper = new Wrapper(random, form.style().hyphenation());
        pageNumber = form.pages().front() == TextForm.Front.NONE ? 2 : 1;
    }

    String write() {
        Composer.compose(form, draft, random).forEach(this::set);
        if (!form.pages().notesAtPageEnd()) {
            for (DraftNote note : draft.notes()) {
                note.text().ifPresent(text -> set(new Piece(Role.NOTE, note.number() + " " + text)));
            }
        }
        makePages();
        String end = form.style().carriageReturns() ? "\r\n" : "\n";
        return String.join(end, output) + end;
    }

    private void set(Piece piece) {
        int width = switch (piece.role()) {
            case ANSWER -> form.widths().answer();
            case NOTE -> Math.max(form.widths().question(), NOTE_WIDTH);
            default -> form.widths().question();
        };
        List<String> lines = new ArrayList<>();
        piece.text().lines().forEach(line -> lines.addAll(wrap(line, width, piece.role())));
        for (int i = 0; i < lines.size(); i++) {
            body.add(new SetLine(piece.role(), lines.get(i), i == 0, i == lines.size() - 1));
        }
    }

    private List<String> wrap(String text, int width, Role role) {
        boolean wrapped = width < TextForm.Widths.UNWRAPPED.question();
        return form.style().blankLines() || !wrapped || role == Role.NOTE
                ? wrapper.wrap(text, width)
                : wrapper.wrapToShortEnd(text, width);
    }

    private void makePages() {
        List<SetLine> page = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < body.size(); i++) {
            SetLine line = body.get(i);
            length += 1 + (blankAhead(line, page) ? 1 : 0);
            if (form.pages().notesAtPageEnd()) {
                length += Marks.notes(line.text()).size();
            }
            page.add(line);
            boolean full = length >= form.pages().length();
            if (i == body.size() - 1 || full && mayEnd(line, body.get(i + 1))) {
                finish(page);
                page.clear();
                length = 0;
            }
        }
    }

    /** Whether a page may end between two lines: not where nothing would tell whether the paragraph goes on. */
    private static boolean mayEnd(SetLine line, SetLine next) {
        if (!next.first()) {
            char end = line.text().charAt(line.text().length() - 1);
            return line.role() != Role.HEADING
                    && line.role() != Role.FRONT
                    && line.role() != Role.NOTE
                    && (Character.isLetter(end) || end == '-' || end == ',');
        }
        return switch (next.role()) {
            case HEADING -> line.role() != Role.HEADING;
            case LABEL, NOTE -> true;
            case QUESTION, REMARK -> line.role() == Role.ANSWER;
            default -> false;
        };
    }

    private boolean blankAhead(SetLine line, List<SetLine> page) {
        if (!form.style().blankLines() || !line.first() || page.isEmpty()) {
            return false;
        }
        Role before = page.get(page.size() - 1).role();
        boolean list = line.role() == Role.CONTENTS || line.role() == Role.NOTE;
        return !(list && before == line.role());
    }

    private void finish(List<SetLine> page) {
        boolean seen =
                form.pages().separator() != Separator.NONE || form.pages().footer() != Footer.NONE;
        if (!seen
                && !output.isEmpty()
                && form.style().blankLines()
                && page.get(0).first()) {
            // Where nothing parts the pages, only a blank line can part their paragraphs
            output.add("");
        }
        int start = output.size();
        List<Integer> notes = new ArrayList<>();
        List<SetLine> sofar = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            SetLine line = page.get(i);
            if (blankAhead(line, sofar)) {
                output.add("");
            }
            printBody(Marks.print(line.text()));
            notes.addAll(Marks.notes(line.text()));
            if (i + 1 < page.size() && straysBlank(line, page.get(i + 1))) {
                output.add("");
            }
            sofar.add(line);
        }
        if (form.pages().notesAtPageEnd()) {
            printNotes(notes);
        }
        printFooter();
        if (form.pages().separator() == Separator.LEADING_SPACE) {
            output.set(start, " " + output.get(start));
        } else if (form.pages().separator() == Separator.FORM_FEED && start > 0) {
            output.set(start, "\f" + output.get(start));
        }
        pageNumber++;
    }

    private void printBody(String line) {
        boolean space = form.style().trailingSpaces() && !line.endsWith("-");
        output.add(space ? line + " " : line);
    }

    /** Extractors print a blank line after a mark at a line's end; here only where the sentence plainly goes on. */
    private boolean straysBlank(SetLine line, SetLine next) {
        String text = line.text();
        return form.style().blankAfterMark()
                && form.style().blankLines()
                && !next.first()
                && text.length() > 1
                && Marks.isMark(text.charAt(text.length() - 1))
                && Character.isLetter(text.charAt(text.length() - 2))
                && Character.isLowerCase(next.text().charAt(0));
    }

    private void printNotes(List<Integer> notes) {
        boolean first = true;
        for (int number : notes) {
            DraftNote note = draft.notes().get(number - 1);
            if (note.text().isEmpty()) {
                continue;
            }
            if (first && form.style().blankLines()) {
                output.add("");
            }
            first = false;
            int width = Math.max(form.widths().question(), NOTE_WIDTH);
            output.addAll(wrapper.wrap(number + " " + note.text().get(), width));
        }
    }

    private void printFooter() {
        if (form.pages().footer() == Footer.NONE) {
            return;
        }
        DraftFront front = draft.front();
        boolean questions = draft.layout() == DraftLayout.WRITTEN_QUESTIONS;
        if (form.style().blankLines()) {
            output.add("");
        }
        if (pageNumber == 1) {
            output.add(
                    questions
                            ? "ah-tk-" + front.parliamentaryYear().replace("–", "") + "-" + front.number()
                            : "kst-" + front.dossier().replace(" ", "").replace("XIII", "-XIII") + "-"
                                    + front.number());
            output.add(questions ? "ISSN 0921 - 7398" : "ISSN 0921 - 7371");
            output.add("’s-Gravenhage " + front.adoptedOn().getYear());
        }
        boolean senate = draft.layout().chamber() == Chamber.SENATE;
        String footer = (senate ? "Eerste" : "Tweede") + " Kamer, vergaderjaar " + front.parliamentaryYear() + ", "
                + (questions ? "Aanhangsel" : front.dossier() + ", " + (senate ? "" : "nr. ") + front.number());
        if (form.pages().footer() == Footer.ONE_LINE) {
            output.add(footer + " " + pageNumber);
        } else {
            output.add(footer);
            output.add(String.valueOf(pageNumber));
        }
    }
}
