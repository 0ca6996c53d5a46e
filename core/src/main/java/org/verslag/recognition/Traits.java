package org.verslag.recognition;

import java.util.List;
import org.verslag.layout.LineEnd;

/**
 * What holds for a source as a whole.
 *
 * @param typed whether the source knows styles or sizes of type
 * @param blanksPart whether paragraphs are parted by blank lines, and only by those
 * @param gaps whether the source shows room between lines at all
 * @param wrapped whether lines are wrapped to a column
 * @param gap from which distance on, in pitches, a blank line stands between
 * @param width how far right full lines reach, see {@link Row#extent()}
 * @param justified whether all full lines end there
 */
record Traits(
        boolean typed, boolean blanksPart, boolean gaps, boolean wrapped, double gap, double width, boolean justified) {
    private static final double GAP = 1.6;

    /** Word processors put some points of room between paragraphs, less than a blank line. */
    private static final double ROOM = 1.3;

    private static final double LITTLE_ROOM = 1.12;
    private static final int FEWEST_WITH_ROOM = 8;
    private static final double MOST_WITHIN = 0.1;

    private static final double LEAST_SHARE_WITH_ROOM = 0.04;

    static Traits of(List<Row> rows) {
        boolean typed = false;
        int known = 0;
        int wide = 0;
        int goesOn = 0;
        int hard = 0;
        int room = 0;
        for (Row row : rows) {
            typed |= row.line.size().isPresent() || !row.line.runs().isEmpty();
            if (row.line.end() == LineEnd.HARD) {
                hard++;
            }
            if (!Double.isNaN(row.gap) && !row.parted) {
                known++;
                room += row.gap >= ROOM && row.gap < GAP && !Wording.startsLowerCase(row.text) ? 1 : 0;
                if (row.gap >= GAP) {
                    wide++;
                    goesOn += Wording.startsLowerCase(row.text) ? 1 : 0;
                }
            }
        }
        boolean wrapped = hard * 2 <= rows.size();
        double width = width(rows);
        // A blank line between all lines, also inside sentences: only a wider gap says anything.
        boolean allApart = known > 0 && wide > 0.85 * known && goesOn > 0.25 * wide && wrapped;
        double gap = allApart
                ? usualGap(rows) + 0.6
                : typed && room > LEAST_SHARE_WITH_ROOM * known ? ROOM : typed ? littleRoom(rows) : GAP;
        boolean gaps =
                rows.stream().filter(row -> row.gap >= gap && !row.parted).count() > 0.02 * known;
        boolean blanksPart = !typed && wrapped && gapsPartParagraphs(rows, gap, width);
        return new Traits(typed, blanksPart, gaps, wrapped, gap, width, Justified.are(rows, width));
    }

    /** Two or three points between paragraphs are room too, where they stand behind sentences and nowhere else. */
    private static double littleRoom(List<Row> rows) {
        int behind = 0;
        int within = 0;
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.gap >= LITTLE_ROOM && row.gap < GAP && !row.isTableCell() && row.anchor == null) {
                String before = rows.get(i - 1).text;
                boolean goesOn = Wording.startsLowerCase(row.text) || Wording.endsOpen(before);
                within += goesOn ? 1 : 0;
                behind += !goesOn && Wording.endsSentence(before) ? 1 : 0;
            }
        }
        return behind >= FEWEST_WITH_ROOM && within <= MOST_WITHIN * behind ? LITTLE_ROOM : GAP;
    }

    /** Whether gaps stand where paragraphs end by all other signs, and there alone. */
    private static boolean gapsPartParagraphs(List<Row> rows, double gap, double width) {
        int ends = 0;
        int apartEnds = 0;
        for (int i = 1; i < rows.size(); i++) {
            Row before = rows.get(i - 1);
            Row row = rows.get(i);
            if (Double.isNaN(row.gap)
                    || row.parted
                    || !Wording.endsSentence(before.text)
                    || Wording.startsLowerCase(row.text)
                    || !Fit.hadRoom(before, row, width * 0.85)) {
                continue;
            }
            ends++;
            if (row.gap >= gap) {
                apartEnds++;
            }
        }
        // Too short to tell: room between lines is most likely meant.
        return ends == 0
                ? rows.stream().filter(row -> row.gap >= gap && !row.parted).count() > 1
                : apartEnds >= 0.6 * ends;
    }

    private static double usualGap(List<Row> rows) {
        double[] gaps = rows.stream()
                .mapToDouble(row -> row.gap)
                .filter(gap -> !Double.isNaN(gap))
                .toArray();
        return Quantile.of(gaps, 0.5);
    }

    private static double width(List<Row> rows) {
        // Where a source knows shares of the column, cells and what stands in the margin have none, and are no full
        // lines
        boolean shares = rows.stream().anyMatch(row -> row.line.fill().isPresent());
        double[] extents = rows.stream()
                .filter(row -> !shares || row.line.fill().isPresent())
                .mapToDouble(Row::extent)
                .toArray();
        return extents.length == 0 ? 0 : Quantile.of(extents, 0.95);
    }

    /** Whether a blank line, or as much room, stands before the row. */
    boolean isApart(Row row) {
        return row.gap >= gap;
    }
}
