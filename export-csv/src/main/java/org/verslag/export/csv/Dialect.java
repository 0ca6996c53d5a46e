package org.verslag.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The dialects of CSV that are written. */
enum Dialect {
    /** As RFC 4180 says: comma, CRLF, quotes where they are needed; UTF-8. Cells hold the text as it is. */
    RFC4180(',', false) {
        @Override
        List<Column> columns(ReportTable table) {
            return table.columns();
        }

        @Override
        List<List<String>> rows(List<String> row, int keys) {
            return List.of(row);
        }
    },

    /**
     * As spreadsheet programs in Europe open it by a double click: with a byte-order mark and semicolons. A cell that
     * would run as a formula gets an apostrophe ahead of it. A row with a cell that is too long for a spreadsheet goes
     * on in further rows; the column {@code piece}, which only this dialect has, numbers them.
     */
    EXCEL(';', true) {
        @Override
        List<Column> columns(ReportTable table) {
            List<Column> columns = new ArrayList<>(table.columns());
            columns.add(PIECE);
            return columns;
        }

        @Override
        List<List<String>> rows(List<String> row, int keys) {
            return SpreadsheetCells.rows(row, keys);
        }
    };

    static final Column PIECE = Column.number(
            "piece", "1; a cell that is too long goes on, without a gap, in the rows that follow with 2, 3, …");

    private final char separator;
    private final boolean byteOrderMark;

    Dialect(char separator, boolean byteOrderMark) {
        this.separator = separator;
        this.byteOrderMark = byteOrderMark;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Dialect of(String id) {
        return id.equals(EXCEL.id()) ? EXCEL : RFC4180;
    }

    char separator() {
        return separator;
    }

    boolean byteOrderMark() {
        return byteOrderMark;
    }

    abstract List<Column> columns(ReportTable table);

    /** The rows that are written for a row of the table: one, or several where a cell is too long. */
    abstract List<List<String>> rows(List<String> row, int keys);
}
