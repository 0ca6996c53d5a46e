package org.verslag.parser.pdf;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verslag.layout.Certainty;
import org.verslag.layout.Line;
import org.verslag.layout.LineEnd;
import org.verslag.layout.Run;

/** Says of each line how it stands to the body type of its document. */
final class LayoutWriter {
    private final BodyType body;

    LayoutWriter(BodyType body) {
        this.body = body;
    }

    /** Settles which lines stand beside the running text. */
    static void settleColumns(PageLines page, BodyType body) {
        for (TextLine line : page.lines()) {
            if (line.column == Column.NONE) {
                float left = body.edges(line).left();
                boolean beside = line.cell == null && line.left < left - body.size && line.right <= left;
                line.column = beside ? Column.MARGIN : Column.TEXT;
            }
        }
    }

    /** Adds a page's lines. */
    void write(PageLines page, List<Line> lines) {
        measureGaps(page);
        for (TextLine line : page.lines()) {
            lines.add(write(page, line));
        }
    }

    /** Distances go from line to line of a column; footers are not counted, and a table counts by its lowest line. */
    private void measureGaps(PageLines page) {
        Map<Column, Float> lasts = new EnumMap<>(Column.class);
        Map<TableCell, Float> inCells = new HashMap<>();
        for (TextLine line : page.lines()) {
            if (line.furniture || line.turn != page.turn()) {
                continue;
            }
            Float before = line.cell == null ? lasts.get(line.column) : inCells.get(line.cell);
            if (before != null) {
                line.gapBefore = Math.max(0, line.baseline - before) / body.pitch;
            }
            if (line.cell != null) {
                inCells.put(line.cell, line.baseline);
            }
            lasts.merge(line.column, line.baseline, Math::max);
        }
    }

    private Line write(PageLines page, TextLine line) {
        LineText content = line.text();
        Line.Builder builder = Line.builder(content.text())
                .page(page.index())
                .box(page.frame().box(line.turn, line.left, line.top, line.right, line.bottom))
                .size(content.size() / body.size)
                .end(LineEnd.SOFT);
        if (line.turn == page.turn()) {
            BodyType.Edges edges = body.edges(line);
            builder.indent(rounded((line.left - edges.left()) / body.size)).gapBefore(line.gapBefore);
            if (line.cell == null && line.column != Column.MARGIN && edges.right() > edges.left()) {
                builder.fill(Math.max(0, (line.right - edges.left()) / (edges.right() - edges.left())));
            }
        }
        for (Run run : content.runs()) {
            builder.addRun(run);
        }
        addCertainties(builder, line, content.text().length());
        return builder.build();
    }

    /** Places are exact to a few thousandths; less than that is noise of adding up widths. */
    private static double rounded(float value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private void addCertainties(Line.Builder builder, TextLine line, int length) {
        TableCell cell = line.cell;
        if (cell != null) {
            String value = cell.table() + "," + cell.row() + "," + cell.column();
            builder.addCertainty(new Certainty(Certainty.TABLE_CELL, value, 0, length));
        }
        if (line.ruleAbove > 0) {
            String value = Double.toString(Math.round(line.ruleAbove / body.size * 10) / 10.0);
            builder.addCertainty(new Certainty(Certainty.RULE_ABOVE, value, 0, length));
        }
        if (line.note) {
            builder.addCertainty(new Certainty(Certainty.FOOTNOTE, "", 0, length));
        }
        if (line.furniture) {
            builder.addCertainty(new Certainty(Certainty.FURNITURE, "", 0, length));
        }
    }
}
