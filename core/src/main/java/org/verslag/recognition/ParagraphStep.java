package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.verslag.layout.Certainty;
import org.verslag.layout.LineEnd;

/** Groups rows into paragraphs by what the source shows: blank lines, gaps, indents, type, how full a line is. */
final class ParagraphStep {
    /** A heading's row that reaches so far may be wrapped, if what follows it is no text either. */
    private static final double WRAPPED = 0.6;

    private static final double STEP = 0.8;
    private static final int LOOK_AHEAD = 3;
    private static final int MOST_HEADING_ROWS = 3;
    private static final int MOST_ROWS_HEARD = 20;

    private final List<Row> rows;

    /** The first row of the front page's head. */
    private final int head;

    private final Traits traits;
    private final LineJoin join;
    private final Columns columns;
    private final SpeakerChange speakers;

    /** What starts a paragraph since it is printed twice: counts where no gap can show it. */
    private final Set<Row> repeated;

    private final List<Para> paras = new ArrayList<>();

    /** Whether the label of an answer was the last sign of who speaks. */
    private boolean answering;

    /** Whether the documents on the agenda are being listed. */
    private boolean agenda;

    /** Whether the part that is open holds answers, and no questions but those that they repeat. */
    private boolean restating;

    private ParagraphStep(List<Row> rows, int head, Traits traits, LineJoin join) {
        this.rows = rows;
        this.head = head;
        this.traits = traits;
        this.join = join;
        this.columns = Columns.of(rows, traits.width());
        this.speakers = new SpeakerChange(rows, traits);
        this.repeated = RepeatedStarts.in(rows);
    }

    static List<Para> run(List<Row> rows, int head, Traits traits, LineJoin join) {
        return new ParagraphStep(rows, head, traits, join).run();
    }

    private List<Para> run() {
        List<Row> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isTableCell()) {
                close(open);
                i = table(i);
                continue;
            }
            if (row.anchor != null) {
                close(open);
                paras.add(new Para(rows.subList(i, i + row.anchor.rows()), row.anchor, join));
                answering = row.anchor.kind() == Anchor.Kind.ANSWER_LABEL;
                agenda = row.anchor.kind() == Anchor.Kind.AGENDA;
                if (row.anchor.kind() == Anchor.Kind.PART) {
                    restating = UnlabelledStretch.answers(row.text) && !UnlabelledStretch.speaksOfQuestions(row.text);
                }
                i += row.anchor.rows() - 1;
                continue;
            }
            if (!open.isEmpty()) {
                boolean starts = startsParagraph(open, i);
                row.why = reason(starts, open, i);
                if (starts) {
                    close(open);
                }
            }
            if (open.isEmpty()
                    && (VoiceWording.opensGroupParagraph(row.text) || VoiceWording.opensQuestion(row.text))) {
                answering = false;
            }
            open.add(row);
        }
        close(open);
        return paras;
    }

    /** The cells of one table, over pages, and the notes right under it; returns the last row. */
    private int table(int start) {
        int end = TableOverPage.end(rows, start);
        paras.add(new Para(rows.subList(start, end), null, join));
        return end - 1;
    }

    private void close(List<Row> open) {
        if (!open.isEmpty()) {
            paras.add(new Para(open, null, join));
            open.clear();
        }
    }

    /** In words, for those who ask. */
    private String reason(boolean starts, List<Row> open, int i) {
        Row row = rows.get(i);
        if (!starts) {
            return row.startsPage() ? "no new paragraph over the page's end" : "no new paragraph";
        }
        return row.line.certainty(Certainty.PARAGRAPH_START).isPresent()
                        || open.get(open.size() - 1).line.end() == LineEnd.HARD
                ? "new paragraph, as the source says"
                : row.startsPage()
                        ? "new paragraph over the page's end"
                        : traits.isApart(row)
                                ? "new paragraph after a gap"
                                : "new paragraph by indent, type, room on the line above or who speaks";
    }

    private boolean startsParagraph(List<Row> open, int i) {
        Row row = rows.get(i);
        Row before = open.get(open.size() - 1);
        // What a page on the web says ahead of the report's head does not go on below it
        boolean overHead = before.index < head && row.index > head;
        if (overHead
                || before.line.end() == LineEnd.HARD
                || row.line.certainty(Certainty.PARAGRAPH_START).isPresent()) {
            return true;
        }
        if (!row.marks.isEmpty() && row.plain().isBlank()) {
            return false;
        }
        String ended = before.plain();
        boolean closed = Wording.endsSentence(ended);
        boolean continues =
                Wording.startsLowerCase(row.text) && !Wording.LIST_ITEM.opens(row.text) || startsWithStop(row.text);
        if (row.startsPage()) {
            return acrossPages(open, i, closed, continues);
        }
        if (traits.isApart(row)) {
            // A mark at a line's end raises the line: extractors then print a blank line in the middle of a sentence.
            boolean afterMark = !before.marks.isEmpty()
                    && before.marks.get(before.marks.size() - 1).end() == before.text.length();
            return !(afterMark && continues);
        }
        return !traits.blanksPart() && withoutGap(open, i, closed, continues);
    }

    /** Where a page begins nothing shows a gap: a sentence that is not at its end goes on. */
    private boolean acrossPages(List<Row> open, int i, boolean closed, boolean continues) {
        Row row = rows.get(i);
        Row before = open.get(open.size() - 1);
        if (row.changesTypeAfter(before)
                || closed && row.turnsItalicAfter(before)
                || agenda && !continues && before.plain().endsWith(")")) {
            return true;
        }
        if (continues || !closed) {
            return !continues && !closed && isShort(open, i) && isHeadingLike(open);
        }
        return isShort(open, i)
                || traits.justified() && Justified.endsEarly(rows, i - 1, traits.width())
                || Wording.LIST_ITEM.opens(row.text)
                || VoiceWording.opensGroupParagraph(row.text)
                || standsAlone(open, i)
                || speakers.changes(open, i, answering)
                || speakers.isAnswered(open, i)
                || repeated.contains(row)
                || restating && speakers.onlyAsks(i, columnOf(open));
    }

    /** Whether some rows have no end and yet nothing goes on from them: a heading, most likely. */
    private boolean standsAlone(List<Row> open, int i) {
        for (int k = i; k < Math.min(rows.size() - 1, i + MOST_HEADING_ROWS); k++) {
            Row row = rows.get(k);
            Row next = rows.get(k + 1);
            String text = row.plain();
            if (row.anchor != null
                    || row.isTableCell()
                    || Wording.endsSentence(text)
                    || text.chars().noneMatch(Character::isLetter)) {
                return false;
            }
            boolean ends = traits.isApart(next)
                    || next.anchor != null
                    || !traits.blanksPart() && Fit.hadRoom(row, next, columnOf(open));
            if (ends && !Wording.endsOpen(text) && !Wording.startsLowerCase(next.text)) {
                return true;
            }
        }
        return false;
    }

    /** The width of the column that a paragraph stands in: answers can wrap earlier than the rest. */
    private double columnOf(List<Row> open) {
        if (open.size() < 3) {
            return traits.width();
        }
        double width = 0;
        for (Row row : open.subList(Math.max(0, open.size() - MOST_ROWS_HEARD), open.size())) {
            width = Math.max(width, row.extent());
        }
        return Math.min(width, traits.width());
    }

    private boolean withoutGap(List<Row> open, int i, boolean closed, boolean continues) {
        Row row = rows.get(i);
        Row before = open.get(open.size() - 1);
        if (row.changesTypeAfter(before)) {
            return true;
        }
        if (Wording.LIST_ITEM.opens(row.text)
                && (closed || endsList(before.text) || Wording.LIST_ITEM.opens(open.get(0).text) && isShort(open, i))) {
            return true;
        }
        if (continues) {
            return false;
        }
        if (row.line.indent().isPresent() && before.line.indent().isPresent() && traits.typed()) {
            if (closed && startsByIndent(open, i)) {
                return true;
            }
        }
        if (closed
                && row.turnsItalicAfter(before)
                && (isShort(open, i) || VoiceWording.opensGroupParagraph(row.text))) {
            return true;
        }
        if (!closed && isHeadingLike(open) && VoiceWording.opensGroupSentence(row.text)) {
            return true;
        }
        return isShort(open, i) && (closed || isHeadingLike(open) && endsHeading(open, i))
                || closed
                        && (standsAlone(open, i)
                                || traits.justified() && Justified.endsEarly(rows, i - 1, traits.width())
                                || speakers.changes(open, i, answering)
                                || !traits.typed() && speakers.turns(open, i, columnOf(open), restating)
                                || !traits.gaps() && repeated.contains(row));
    }

    private boolean startsByIndent(List<Row> open, int i) {
        double indent = rows.get(i).line.indent().orElse(0);
        double step = indent - open.get(0).line.indent().orElse(0);
        if (open.size() == 1) {
            // The second line of an item hangs, and that of a paragraph whose first is indented stands further left
            boolean hangs =
                    Wording.LIST_ITEM.opens(open.get(0).text) && !VoiceWording.opensGroupParagraph(rows.get(i).text);
            boolean goesOn = step < 0 ? !isShort(open, i) : hangs;
            return Math.abs(step) > STEP && !goesOn;
        }
        double further = indent - open.get(open.size() - 1).line.indent().orElse(0);
        return further > STEP || Math.abs(step) > STEP && Math.abs(further) >= STEP;
    }

    /** No paragraph starts with the stop of a sentence: it was parted from it by a mark. */
    private static boolean startsWithStop(String text) {
        return ".,;:?!)»”".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean endsList(String text) {
        return text.endsWith(";") || text.endsWith(":") || text.endsWith(",");
    }

    /** A single short line without an end that starts with a capital: the text below it does not go on with it. */
    private static boolean isHeadingLike(List<Row> open) {
        String first = open.get(0).text;
        String last = open.get(open.size() - 1).plain();
        return open.size() <= MOST_HEADING_ROWS
                && !first.isEmpty()
                && !Wording.startsLowerCase(first)
                && !Wording.endsOpen(last)
                && !VoiceWording.opensGroupParagraph(first)
                && open.stream().noneMatch(row -> Wording.hasFiniteVerb(row.text));
    }

    /** Whether a heading ends: in bold type it wraps as early as answers do. */
    private boolean endsHeading(List<Row> open, int i) {
        String next = rows.get(i).text;
        if (VoiceWording.opensGroupParagraph(next) || VoiceWording.opensQuestion(next) && speakers.asks(i)) {
            return true;
        }
        Row last = open.get(open.size() - 1);
        boolean goesOn = last.extent() > WRAPPED * columns.answers() && standsAlone(open, i);
        return !goesOn && Fit.hadRoom(last, rows.get(i), columns.answers());
    }

    /** Whether the paragraph around a row seems to end above it: what follows may stand in a wider column. */
    private boolean endsBefore(int i, double width) {
        Row before = rows.get(i - 1);
        return Wording.endsSentence(before.plain()) && Fit.hadRoom(before, rows.get(i), width);
    }

    /** Whether the last row ended early: the first word of the next would have had room in the column of this paragraph. */
    private boolean isShort(List<Row> open, int i) {
        double width = 0;
        for (int k = Math.max(0, open.size() - 12); k < open.size(); k++) {
            width = Math.max(width, open.get(k).extent());
        }
        for (int k = i; k < Math.min(rows.size(), i + LOOK_AHEAD) && rows.get(k).anchor == null; k++) {
            if (k > i && (traits.isApart(rows.get(k)) || rows.get(k).isTableCell() || endsBefore(k, width))) {
                break;
            }
            width = Math.max(width, rows.get(k).extent());
        }
        if (open.size() == 1) {
            width = Math.max(width, (traits.typed() ? 0.97 : 0.85) * traits.width());
        }
        return Fit.hadRoom(open.get(open.size() - 1), rows.get(i), width);
    }
}
