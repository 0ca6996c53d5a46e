package org.verslag.model;

import java.util.List;

/**
 * A cell of a {@link Table}.
 *
 * @param row from 0
 * @param column from 0
 * @param rowSpan how many rows it takes, at least 1
 * @param columnSpan how many columns it takes, at least 1
 * @param paragraphs its text
 */
public record TableCell(int row, int column, int rowSpan, int columnSpan, List<Paragraph> paragraphs) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a position is below 0 or a span below 1
     */
    public TableCell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "not a cell: row " + row + ", column " + column + ", spans " + rowSpan + " x " + columnSpan);
        }
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text of its paragraphs, parted by newlines. */
    public String text() {
        return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
    }
}
