package org.verslag.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A table. Its text belongs to the table and not to the running text around it.
 *
 * @param id unique in its report
 * @param cells in reading order: row by row
 * @param notes the table's own notes, which are no footnotes of the report
 * @param location where it stands
 */
public record Table(String id, List<TableCell> cells, List<Footnote> notes, Location location) implements Content {
    /** Copies the lists. */
    public Table {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(location, "location");
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** The cells of each row parted by a tab, rows by a newline. */
    @Override
    public String text() {
        return cells.stream().collect(Collectors.groupingBy(TableCell::row)).entrySet().stream()
                .sorted((a, b) -> Integer.compare(a.getKey(), b.getKey()))
                .map(row -> row.getValue().stream()
                        .map(cell -> cell.text().replace('\n', ' '))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
