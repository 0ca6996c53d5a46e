package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import org.verslag.layout.Run;
import org.verslag.model.Emphasis;

/**
 * Rows joined to one text, with marks taken out and styles and marks moved to their place in it.
 *
 * @param text the text
 * @param marks the marks, each of no width, at their place in the text
 * @param emphases styles that differ from plain type
 * @param unsureJoins how many broken words were joined on thin evidence
 */
record JoinedText(String text, List<Mark> marks, List<Emphasis> emphases, int unsureJoins) {

    static JoinedText of(List<Row> rows, LineJoin join) {
        return new Joiner(join).join(rows);
    }

    private static final class Joiner {
        private final LineJoin join;
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private final List<Emphasis> emphases = new ArrayList<>();
        private int unsure;

        Joiner(LineJoin join) {
            this.join = join;
        }

        JoinedText join(List<Row> rows) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                if (i > 0) {
                    connect(row.plain());
                }
                append(row);
            }
            int length = text.length();
            while (length > 0 && text.charAt(length - 1) == ' ') {
                length--;
            }
            text.setLength(length);
            marks.replaceAll(mark ->
                    mark.start() > text.length() ? new Mark(text.length(), text.length(), mark.number()) : mark);
            emphases.removeIf(emphasis -> emphasis.start() >= text.length());
            emphases.replaceAll(emphasis -> emphasis.end() > text.length()
                    ? new Emphasis(emphasis.start(), text.length(), emphasis.style())
                    : emphasis);
            return new JoinedText(text.toString(), List.copyOf(marks), merged(), unsure);
        }

        private void connect(String next) {
            LineJoin.Decision decision = join.decide(text, next);
            switch (decision.kind()) {
                case SPACE -> {
                    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                        text.append(' ');
                    }
                }
                case HYPHEN_GOES -> text.setLength(text.length() - 1);
                case NOTHING -> {
                    // Whatever stands there stays as it is.
                }
            }
            if (!decision.sure()) {
                unsure++;
            }
        }

        private void append(Row row) {
            if (row.marks.isEmpty()) {
                int start = text.length();
                text.append(row.text);
                int length = row.text.length();
                List<Run> runs = row.line.runs();
                for (int i = 0; i < runs.size(); i++) {
                    Run run = runs.get(i);
                    emphasise(run, start + Math.min(run.start(), length), start + Math.min(run.end(), length));
                }
                return;
            }
            int from = 0;
            int[] places = new int[row.text.length() + 1];
            for (Mark mark : row.marks) {
                copy(row.text, from, mark.start(), places);
                from = mark.end();
                for (int i = mark.start(); i < from; i++) {
                    places[i] = text.length();
                }
                boolean spaceFollows = from < row.text.length() && row.text.charAt(from) == ' ';
                boolean spaceBefore = text.length() > 0 && text.charAt(text.length() - 1) == ' ';
                boolean punctuationFollows = from + 1 < row.text.length()
                                && ".,;:?!)»".indexOf(row.text.charAt(from + (spaceFollows ? 1 : 0))) >= 0
                        || from < row.text.length() && ".,;:?!)»".indexOf(row.text.charAt(from)) >= 0;
                if (spaceBefore && (spaceFollows || punctuationFollows || from == row.text.length())) {
                    text.setLength(text.length() - 1);
                }
                marks.add(new Mark(text.length(), text.length(), mark.number()));
                if (spaceFollows && punctuationFollows) {
                    places[from] = text.length();
                    from++;
                }
            }
            copy(row.text, from, row.text.length(), places);
            places[row.text.length()] = text.length();
            for (Run run : row.line.runs()) {
                int start = places[Math.min(run.start(), row.text.length())];
                emphasise(run, start, places[Math.min(run.end(), row.text.length())]);
            }
        }

        private void emphasise(Run run, int start, int end) {
            for (Run.Style style : run.styles()) {
                if (end > start) {
                    emphases.add(new Emphasis(start, end, Emphasis.Style.valueOf(style.name())));
                }
            }
        }

        private void copy(String source, int from, int to, int[] places) {
            for (int i = from; i < to; i++) {
                places[i] = text.length();
                text.append(source.charAt(i));
            }
        }

        /** Stretches of one style that touch, or are parted by a space alone, are one. */
        private List<Emphasis> merged() {
            if (emphases.size() < 2) {
                return emphases;
            }
            List<Emphasis> merged = new ArrayList<>();
            for (Emphasis.Style style : Emphasis.Style.values()) {
                Emphasis open = null;
                for (Emphasis emphasis : emphases) {
                    if (emphasis.style() != style) {
                        continue;
                    }
                    if (open != null
                            && emphasis.start() <= open.end() + 1
                            && (emphasis.start() <= open.end() || text.charAt(open.end()) == ' ')) {
                        open = new Emphasis(open.start(), Math.max(open.end(), emphasis.end()), style);
                    } else {
                        if (open != null) {
                            merged.add(open);
                        }
                        open = emphasis;
                    }
                }
                if (open != null) {
                    merged.add(open);
                }
            }
            merged.sort((a, b) ->
                    a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(a.end(), b.end()));
            return merged;
        }
    }
}
