package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verslag.model.Footnote;
import org.verslag.model.Table;
import org.verslag.model.TableCell;

/** Makes a table of rows that a parser has told apart as cells, and of the notes under them. */
final class TableBuilder {
    /** Where a cell starts, and over how many rows and columns it goes. */
    private record Place(int row, int column, int rows, int columns) {}

    private final ModelBuilder model;

    TableBuilder(ModelBuilder model) {
        this.model = model;
    }

    Table build(String id, Para para) {
        Map<Place, List<Row>> cells = new LinkedHashMap<>();
        List<List<Row>> notes = new ArrayList<>();
        String part = "";
        int next = 0;
        int offset = 0;
        for (Row row : para.rows) {
            if (row.tableNote) {
                if (notes.isEmpty() || TableNote.opens(row)) {
                    notes.add(new ArrayList<>());
                }
                notes.get(notes.size() - 1).add(row);
            } else {
                if (!row.table().equals(part)) {
                    // What goes on over the page's end counts its rows anew
                    part = row.table();
                    offset = next == 0 ? 0 : next - row.tableRowIndex() - (endsCell(row) ? 1 : 0);
                }
                int at = row.tableRowIndex() + offset;
                next = Math.max(next, at + 1);
                Place place = new Place(at, row.tableColumn(), row.figure(3, 1), row.figure(4, 1));
                cells.computeIfAbsent(place, key -> new ArrayList<>()).add(row);
            }
        }
        List<TableNote> opened = notes.stream().map(TableNote::of).toList();
        Map<String, String> own = new HashMap<>();
        for (int i = 0; i < opened.size(); i++) {
            own.putIfAbsent(opened.get(i).number(), noteId(id, i));
        }
        List<TableCell> made = new ArrayList<>();
        cells.forEach((place, rows) -> made.add(cell(place, rows, own)));
        made.sort((a, b) ->
                a.row() != b.row() ? Integer.compare(a.row(), b.row()) : Integer.compare(a.column(), b.column()));
        List<Footnote> madeNotes = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            madeNotes.add(new Footnote(
                    noteId(id, i),
                    opened.get(i).number(),
                    List.of(model.cell(opened.get(i).rows(), own)),
                    ModelBuilder.location(notes.get(i))));
        }
        return new Table(id, made, madeNotes, ModelBuilder.location(para.rows));
    }

    /** Whether a page's end stands within a row of a table: what comes first on the next is the rest of a cell. */
    private static boolean endsCell(Row row) {
        return row.tableColumn() > 0 && Wording.startsLowerCase(row.text);
    }

    private static String noteId(String table, int index) {
        return table + ".n" + (index + 1);
    }

    private TableCell cell(Place place, List<Row> rows, Map<String, String> own) {
        return new TableCell(
                place.row(), place.column(), place.rows(), place.columns(), List.of(model.cell(rows, own)));
    }
}
