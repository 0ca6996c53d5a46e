package org.verslag.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.layout.Certainty;
import org.verslag.model.Footnote;
import org.verslag.model.Table;
import org.verslag.model.TableCell;

/** Makes a table of rows that a parser has told apart as cells, and of the notes under them. */
final class TableBuilder {
    private static final Pattern NOTE = Pattern.compile("^(?<number>\\d{1,3}|\\*{1,3}|[a-z]\\))\\s*");

    private final LineJoin join;
    private final ModelBuilder model;

    TableBuilder(LineJoin join, ModelBuilder model) {
        this.join = join;
        this.model = model;
    }

    Table build(String id, Para para) {
        Map<String, List<Row>> cells = new LinkedHashMap<>();
        List<List<Row>> notes = new ArrayList<>();
        for (Row row : para.rows) {
            if (row.tableNote) {
                if (notes.isEmpty() || NOTE.matcher(row.text).find() && !Wording.startsLowerCase(row.text)) {
                    notes.add(new ArrayList<>());
                }
                notes.get(notes.size() - 1).add(row);
            } else {
                String place = row.line
                        .certainty(Certainty.TABLE_CELL)
                        .map(Certainty::value)
                        .orElse("");
                cells.computeIfAbsent(place, key -> new ArrayList<>()).add(row);
            }
        }
        List<TableCell> made = new ArrayList<>();
        cells.forEach((place, rows) -> made.add(cell(place, rows)));
        made.sort((a, b) ->
                a.row() != b.row() ? Integer.compare(a.row(), b.row()) : Integer.compare(a.column(), b.column()));
        List<Footnote> madeNotes = new ArrayList<>();
        for (List<Row> rows : notes) {
            madeNotes.add(note(id + ".n" + (madeNotes.size() + 1), rows));
        }
        return new Table(id, made, madeNotes, ModelBuilder.location(para.rows));
    }

    private TableCell cell(String place, List<Row> rows) {
        String[] figures = place.split(",", -1);
        return new TableCell(
                figure(figures, 1, 0),
                figure(figures, 2, 0),
                figure(figures, 3, 1),
                figure(figures, 4, 1),
                List.of(model.cell(rows)));
    }

    private static int figure(String[] figures, int at, int otherwise) {
        try {
            return at < figures.length ? Integer.parseInt(figures[at]) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The number stays in the note's text too: nothing tells it apart for certain. */
    private Footnote note(String id, List<Row> rows) {
        Matcher number = NOTE.matcher(JoinedText.of(rows, join).text());
        return new Footnote(
                id,
                number.find() ? number.group("number") : "",
                List.of(model.cell(rows)),
                ModelBuilder.location(rows));
    }
}
