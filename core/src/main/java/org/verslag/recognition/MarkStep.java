package org.verslag.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verslag.layout.Certainty;
import org.verslag.layout.Run;

/** Finds the footnote marks in the text: raised figures where type is known, else the likeliest sequence of glued figures. */
final class MarkStep {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}|\\*{1,3}");

    private static final double SMALL = 0.88;

    private MarkStep() {}

    static void run(List<Row> body, List<Row> masthead, List<Note> notes) {
        boolean styled = body.stream()
                .anyMatch(row -> !row.line.runs().isEmpty() || row.line.size().isPresent());
        if (styled) {
            Set<String> known = new HashSet<>();
            notes.forEach(note -> known.add(note.number));
            body.forEach(row -> raised(row, known));
        }
        // A producer can know raised type and not raise: notes without any mark have theirs on the line
        if (!styled || !notes.isEmpty() && body.stream().allMatch(row -> row.marks.isEmpty())) {
            bySequence(body, masthead, notes);
        }
        body.forEach(MarkStep::closeUp);
        for (int i = 1; i < body.size(); i++) {
            closeUp(body.get(i - 1), body.get(i));
        }
    }

    /** The comma of "1, 2" belongs to the marks too where "2" stands on the next row; alone there, nothing shows it raised. */
    private static void closeUp(Row row, Row next) {
        int last = row.marks.size() - 1;
        if (last < 0 || !row.text.substring(row.marks.get(last).end()).equals(",")) {
            return;
        }
        boolean small = next.line.size().orElse(1) < SMALL;
        if (small && next.marks.isEmpty() && FIGURES.matcher(next.text).matches()) {
            next.marks.add(new Mark(0, next.text.length(), next.text));
        }
        if (!next.marks.isEmpty() && next.marks.get(0).start() == 0) {
            Mark mark = row.marks.get(last);
            row.marks.set(last, new Mark(mark.start(), row.text.length(), mark.number()));
        }
    }

    /** Of "1, 2" the comma belongs to the marks; of "1?, 2" the question mark does not. */
    private static void closeUp(Row row) {
        row.marks.sort((a, b) -> Integer.compare(a.start(), b.start()));
        for (int i = 1; i < row.marks.size(); i++) {
            Mark before = row.marks.get(i - 1);
            Mark mark = row.marks.get(i);
            if (mark.start() < before.end()) {
                continue;
            }
            String between = row.text.substring(before.end(), mark.start());
            if (between.matches("[?!.]?[, ]*")) {
                boolean stop = !between.isEmpty() && "?!.".indexOf(between.charAt(0)) >= 0;
                row.marks.set(i, new Mark(before.end() + (stop ? 1 : 0), mark.end(), mark.number()));
            }
        }
    }

    private static void raised(Row row, Set<String> known) {
        for (Certainty certainty : row.line.certainties()) {
            if (certainty.kind().equals(Certainty.FOOTNOTE_MARK)) {
                row.marks.add(new Mark(
                        certainty.start(), certainty.end(), row.text.substring(certainty.start(), certainty.end())));
            }
        }
        if (!row.marks.isEmpty()) {
            return;
        }
        for (Run run : row.line.runs()) {
            if (!run.styles().contains(Run.Style.RAISED) || run.end() > row.text.length()) {
                continue;
            }
            Matcher figures = FIGURES.matcher(row.text.substring(run.start(), run.end()));
            while (figures.find()) {
                // "m²" and "1e" are raised too: a figure is a mark where it has a note, or where no unit stands before
                // it.
                String before = row.text.substring(0, run.start());
                if (known.contains(figures.group()) || !before.matches(".*(?:^|[\\s\\d])[ckmdh]{0,2}m$")) {
                    row.marks.add(
                            new Mark(run.start() + figures.start(), run.start() + figures.end(), figures.group()));
                }
            }
        }
    }

    private static void bySequence(List<Row> body, List<Row> masthead, List<Note> notes) {
        Map<Integer, Integer> notePages = new HashMap<>();
        for (Note note : notes) {
            notePages.putIfAbsent(note.value(), note.rows.get(0).page);
        }
        // Notes that stand together behind the text say nothing about the page of their mark.
        boolean behind =
                !notes.isEmpty() && !body.isEmpty() && notes.get(0).rows.get(0).index > body.get(body.size() - 1).index;
        if (behind) {
            notePages.replaceAll((number, page) -> 0);
        }
        List<Row> all = Stream.concat(masthead.stream(), body.stream()).toList();
        Set<Integer> marked = new HashSet<>();
        for (MarkCandidates.Candidate candidate : MarkCandidates.of(all).sequence(notePages)) {
            candidate
                    .row()
                    .marks
                    .add(new Mark(candidate.start(), candidate.end(), Integer.toString(candidate.number())));
            marked.add(candidate.number());
        }
        SpacedMarks.mark(
                notes.stream().filter(note -> !marked.contains(note.value())).toList(), body);
    }
}
