package org.verslag.checks.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.verslag.checks.pdf.PdfPiece.Role;

/** Shares out lines and notes to pages. */
final class PageMaker {
    private static final int FEWEST_LINES = 5;

    private final PdfForm form;
    private final Map<Integer, List<String>> notes;
    private final SplittableRandom random;

    /**
     * A maker for one document.
     *
     * @param notes the lines of each note by its number, the first with the number and a tab ahead
     */
    PageMaker(PdfForm form, Map<Integer, List<String>> notes, SplittableRandom random) {
        this.form = form;
        this.notes = notes;
        this.random = random;
    }

    List<SetPage> make(List<SetLine> lines) {
        List<SetPage> pages = new ArrayList<>();
        Deque<String> carried = new ArrayDeque<>();
        int start = 0;
        while (start < lines.size()) {
            int end = end(lines, start, pages.isEmpty(), carried.size());
            List<SetLine> body = lines.subList(start, end);
            List<String> foot = new ArrayList<>(carried);
            carried.clear();
            for (SetLine line : body) {
                NoteMarks.notes(line.text()).forEach(note -> foot.addAll(notes.getOrDefault(note, List.of())));
            }
            // Only where a next page comes, and two lines at least of a note stay
            boolean splits = form.body().splitNotes() && end < lines.size() && foot.size() > 2;
            if (splits && isWithin(foot, foot.size() - 1) && random.nextBoolean()) {
                carried.add(foot.remove(foot.size() - 1));
            }
            pages.add(new SetPage(body, foot));
            start = end;
        }
        if (!carried.isEmpty()) {
            throw new IllegalStateException("a note has no page");
        }
        return pages;
    }

    private static boolean isWithin(List<String> foot, int line) {
        return foot.get(line).indexOf('\t') < 0 && foot.get(line - 1).indexOf('\t') < 0;
    }

    /** The last place that the page has room for and where it may end. */
    private int end(List<SetLine> lines, int start, boolean front, int carried) {
        PageLook look = new PageLook(form.type());
        float height = front ? look.frontTop() : look.top();
        float foot = carried * look.notePitch();
        int count = 0;
        int most = start;
        while (most < lines.size() && count < form.body().lines()) {
            SetLine line = lines.get(most);
            height += look.pitch() * (line.gapAbove() && most > start ? 2 : 1);
            for (int note : NoteMarks.notes(line.text())) {
                foot += notes.getOrDefault(note, List.of()).size() * look.notePitch();
            }
            if (height + (foot > 0 ? foot + look.ruleRoom() : 0) > look.bottom() && most > start) {
                break;
            }
            count++;
            most++;
        }
        for (int end = most; end > start + FEWEST_LINES && end < lines.size(); end--) {
            if (mayEnd(lines.get(end - 1), lines.get(end))) {
                return end;
            }
        }
        return most;
    }

    /** Whether a page may end between two lines: not where nothing would tell whether the paragraph goes on. */
    private static boolean mayEnd(SetLine line, SetLine next) {
        if (!next.first()) {
            char end = line.text().charAt(line.text().length() - 1);
            return line.piece().role() != Role.HEADING
                    && line.piece().role() != Role.FRONT
                    && line.piece().role() != Role.CONTENTS
                    && (Character.isLetter(end) || end == '-' || end == ',');
        }
        return switch (next.piece().role()) {
            case HEADING -> line.piece().role() != Role.HEADING;
            case LABEL -> true;
            case FRONT, CONTENTS -> false;
            default ->
                line.piece().role() != Role.HEADING
                        && line.piece().role() != Role.LABEL
                        && line.fill() <= LineBreaker.SHORT;
        };
    }
}
