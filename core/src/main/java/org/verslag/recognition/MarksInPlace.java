package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;

/** Rewrites rows with marks behind their words, and the numbers of notes a space ahead of their text. */
final class MarksInPlace {
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final String GOES_ON = ",;:?!.)»";
    private static final double NARROW = 1.05;
    private static final double LEAST_JOINED = 0.6;

    private final List<Row> rows;
    private final double width;
    private final PageFeet feet;
    private final Map<Row, Integer> marks;
    private final Set<Row> rests;
    private final List<Row> plain = new ArrayList<>();

    private MarksInPlace(List<Row> rows, double width, PageFeet feet, Map<Row, Integer> marks) {
        this.rows = rows;
        this.width = width;
        this.feet = feet;
        this.marks = marks;
        this.rests = new HashSet<>(feet.rests);
    }

    /**
     * @param width that of a full row, in letters
     * @param marks the rows that open with marks, and where these end
     */
    static List<Row> of(List<Row> rows, double width, PageFeet feet, Map<Row, Integer> marks) {
        MarksInPlace inPlace = new MarksInPlace(rows, width, feet, marks);
        int i = 0;
        while (i < rows.size()) {
            i += inPlace.add(i);
        }
        return inPlace.plain;
    }

    /** Adds what stands on a row, and gives how many rows that took. */
    private int add(int i) {
        Row row = rows.get(i);
        String number = feet.numbers.get(row);
        Integer mark = marks.get(row);
        if (number != null) {
            return addNote(i, number);
        }
        if (mark != null && !plain.isEmpty()) {
            return mark == row.text.length() ? addMarkAlone(i) : addMarkAhead(i, mark);
        }
        Row copy = row.at(plain.size());
        copy.noteRest = rests.contains(row);
        plain.add(copy);
        return 1;
    }

    private int addNote(int i, String number) {
        Row row = rows.get(i);
        boolean alone = row.text.equals(number);
        Row last = alone ? rows.get(i + 1) : row;
        String text = alone ? last.text : row.text.substring(number.length()).strip();
        Line.Builder line = row.inPlace(number + " " + text).end(last.line.end());
        line.gapBefore(Math.max(LooseMarks.APART, row.line.gapBefore().orElse(LooseMarks.APART)));
        plain.add(new Row(line.build(), plain.size()));
        return alone ? 2 : 1;
    }

    /** Marks on a row of their own: what stands below them may go on with what stands above. */
    private int addMarkAlone(int i) {
        Row row = rows.get(i);
        Row above = plain.remove(plain.size() - 1);
        Row below = i + 1 < rows.size() ? rows.get(i + 1) : row;
        boolean joined = below != row && !marks.containsKey(below) && joins(above.text, below.text, i + 1);
        plain.add(marked(above, row.text.strip(), joined ? below.text : "", joined ? below : row, plain.size()));
        return joined ? 2 : 1;
    }

    /** Marks ahead of what goes on with the row above, or starts anew. */
    private int addMarkAhead(int i, int end) {
        Row row = rows.get(i);
        Row above = plain.remove(plain.size() - 1);
        String behind = row.text.substring(end);
        boolean joined = joins(above.text, behind, i + 1);
        plain.add(marked(above, row.text.substring(0, end).strip(), joined ? behind : "", row, plain.size()));
        if (!joined) {
            Line.Builder rest = row.part(end, row.text.length()).end(row.line.end());
            plain.add(new Row(rest.build(), plain.size()));
        }
        return 1;
    }

    /** Whether what stands below a mark goes on with the line that the mark ended, as far as it can be told. */
    private boolean joins(String above, String below, int i) {
        if (below.isEmpty() || GOES_ON.indexOf(below.charAt(0)) >= 0) {
            return !below.isEmpty();
        }
        int length = above.length() + 1 + below.length();
        if (length > NARROW * width
                || LooseMarks.isLabel(below)
                || i < rows.size() && LooseMarks.isPageEnd(rows.get(i))
                || Wording.opensHeading(below)
                || BareNumber.is(below)) {
            return false;
        }
        if (Wording.startsLowerCase(below)) {
            return true;
        }
        if (VoiceWording.opensGroupParagraph(below) || Wording.isInCapitals(above) || length < LEAST_JOINED * width) {
            return false;
        }
        boolean wraps = i + 1 < rows.size() && Fit.hadRoom(rows.get(i), rows.get(i + 1), width);
        return !Wording.endsSentence(above)
                || wraps && !Wording.endsSentence(below) && !LooseMarks.isPageEnd(rows.get(i + 1));
    }

    /** The row with marks at its end, and what goes on behind them. */
    private static Row marked(Row row, String figures, String behind, Row end, int index) {
        String space = behind.isEmpty() || GOES_ON.indexOf(behind.charAt(0)) >= 0 ? "" : " ";
        int start = row.text.length();
        Line.Builder line = row.inPlace(row.text + figures + space + behind).end(end.line.end());
        row.line.gapBefore().ifPresent(line::gapBefore);
        row.line.certainties().forEach(line::addCertainty);
        Matcher number = FIGURES.matcher(figures);
        while (number.find()) {
            line.addCertainty(new Certainty(
                    Certainty.FOOTNOTE_MARK, number.group(), start + number.start(), start + number.end()));
        }
        return new Row(line.build(), index);
    }
}
