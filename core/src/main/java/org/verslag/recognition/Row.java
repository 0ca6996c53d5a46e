package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;
import org.verslag.layout.Run;
import org.verslag.model.Furniture;

/** A line on its way into the model: the evidence, and what the steps have found out about it so far. */
final class Row {
    final Line line;
    final int index;
    final String text;

    /** The page, or 0 where the format has none. */
    final int page;

    /** Distance to the row before it in pitches; NaN at the start of a page or where something was taken out between. */
    double gap;

    /** No column is narrower than some thirty characters. */
    private static final double WIDEST = 1 / 32.0;

    /** Whether it was parted from the row that it stood on: the room ahead of it tells nothing of the source. */
    boolean parted;

    private final boolean bold;
    private final boolean italic;
    private final boolean tableCell;

    /** Footnote marks that stand in the text, in order. */
    final List<Mark> marks = new ArrayList<>();

    /** Whether the row belongs to a note of the table above it. */
    boolean tableNote;

    /** Whether the row goes on with the note above it, whatever room it has. */
    boolean noteRest;

    /** What this row and perhaps the next ones are for certain; only on the first of them. */
    @Nullable
    Anchor anchor;

    /** What of the page the row belongs to, if it is no text. */
    Furniture.@Nullable Kind furniture;

    /** Why a paragraph starts or goes on here, for those who ask. */
    @Nullable
    String why;

    Row(Line line, int index) {
        this.line = line;
        this.index = index;
        this.text = fold(line.text());
        this.page = line.page().orElse(0);
        this.gap = line.gapBefore().orElse(Double.NaN);
        this.bold = line.isAll(Run.Style.BOLD);
        this.italic = line.isAll(Run.Style.ITALIC);
        this.tableCell = line.certainty(Certainty.TABLE_CELL).isPresent();
    }

    /** White space folded; offsets of runs stay right because parsers fold too, and a line that does not loses only style. */
    private static String fold(String text) {
        char before = ' ';
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c <= ' ' ? c != ' ' || before == ' ' : c >= '\u0080' && (c == '\u00a0' || Character.isWhitespace(c))) {
                return foldAll(text);
            }
            before = c;
        }
        return before == ' ' ? foldAll(text) : text;
    }

    private static String foldAll(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    /** The row at another place among those that are read. */
    Row at(int other) {
        Row row = new Row(line, other);
        row.noteRest = noteRest;
        return row;
    }

    /** A line of another text at the place of this one. */
    Line.Builder inPlace(String other) {
        Line.Builder line = Line.builder(other);
        this.line.page().ifPresent(line::page);
        this.line.number().ifPresent(line::number);
        this.line.indent().ifPresent(line::indent);
        this.line.box().ifPresent(line::box);
        this.line.size().ifPresent(line::size);
        return line;
    }

    /** A line of part of the text, with the evidence that it has as a part; the gap above it and its end are left open. */
    Line.Builder part(int from, int to) {
        Line.Builder part = inPlace(text.substring(from, to));
        line.fill().ifPresent(fill -> part.fill(fill * to / text.length()));
        for (Certainty certainty : line.certainties()) {
            int start = Math.max(from, certainty.start());
            int end = Math.min(to, certainty.end());
            if (start < end) {
                part.addCertainty(new Certainty(certainty.kind(), certainty.value(), start - from, end - from));
            }
        }
        for (Run run : line.runs()) {
            int start = Math.max(from, run.start());
            int end = Math.min(to, run.end());
            if (start < end) {
                part.addRun(new Run(start - from, end - from, run.styles()));
            }
        }
        return part;
    }

    /** How far right the row reaches: a share of the column where that is known, else a number of characters. */
    double extent() {
        return line.fill().orElse(text.length());
    }

    /** The extent of one more character. */
    double characterExtent() {
        // What is indented takes up more of the column than its characters do
        return text.isEmpty()
                ? 0
                : line.fill().isPresent() ? Math.min(WIDEST, line.fill().getAsDouble() / text.length()) : 1;
    }

    boolean isBold() {
        return bold;
    }

    boolean isItalic() {
        return italic;
    }

    /** Whether a row is set in another type than the one before it, so that a paragraph ends between them. */
    boolean changesTypeAfter(Row before) {
        return before.bold != bold && !before.isPartlyBold() && !isPartlyBold()
                || before.italic != italic && before.italic && Wording.endsSentence(before.plain());
    }

    /** Whether a row in italics follows one that has none. */
    boolean turnsItalicAfter(Row before) {
        return italic
                && before.line.runs().stream().noneMatch(run -> run.styles().contains(Run.Style.ITALIC));
    }

    private boolean isPartlyBold() {
        return !bold && line.runs().stream().anyMatch(run -> run.styles().contains(Run.Style.BOLD));
    }

    boolean isTableCell() {
        return tableCell;
    }

    /** Which table the row's cell belongs to. */
    String table() {
        return place(0);
    }

    /** Which of its table's rows the cell stands in. */
    String tableRow() {
        return place(1);
    }

    int tableRowIndex() {
        return figure(1, 0);
    }

    int tableColumn() {
        return figure(2, 0);
    }

    /** Part of the cell's place, see {@link Certainty#TABLE_CELL}. */
    int figure(int part, int otherwise) {
        try {
            return Integer.parseInt(place(part));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private String place(int part) {
        String value =
                line.certainty(Certainty.TABLE_CELL).map(Certainty::value).orElse("");
        String[] parts = value.split(",", -1);
        return part < parts.length ? parts[part] : "";
    }

    boolean startsPage() {
        return Double.isNaN(gap);
    }

    /** The text without its marks. */
    String plain() {
        if (marks.isEmpty()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            plain.delete(marks.get(i).start(), marks.get(i).end());
        }
        return plain.toString().strip();
    }

    @Override
    public String toString() {
        return index + ": " + text;
    }
}
