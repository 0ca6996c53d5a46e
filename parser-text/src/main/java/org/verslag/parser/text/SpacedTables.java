package org.verslag.parser.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds tables whose columns are kept apart by spaces: rows of short cells, most of them figures, under each other. Contents
 * pages, footers and questions with their number in a column of its own look alike and are none.
 */
final class SpacedTables {
    /** A cell behind the first column is no longer. */
    private static final int LONGEST_CELL = 40;

    private static final int LONGEST_LABEL = 70;
    private static final int FEWEST_ROWS = 2;

    /** A head and two rows, where no figure shows that it is a table. */
    private static final int FEWEST_OF_WORDS = 3;

    /** A column of text and one of figures are a table; more columns are one whatever they hold. */
    private static final int FEWEST_COLUMNS = 3;

    private static final int MOST_COLUMNS = 40;

    private static final Pattern FIGURE = Pattern.compile("[€$]? ?[-+–]?(?:\\d{1,3}(?:[.]\\d{3})+|\\d+)(?:,\\d+)? ?%?");

    /** Page numbers have neither decimals nor four figures. */
    private static final Pattern NO_PAGE = Pattern.compile(".*(?:[,%€.]|\\d{4}).*");

    private final List<RawLine> lines;
    private final Map<Integer, List<String>> places = new HashMap<>();
    private int tables;

    private SpacedTables(List<RawLine> lines) {
        this.lines = lines;
    }

    /**
     * The places of cells.
     *
     * @return for the lines of tables, by their place in the list: {@code table,row,column} for each segment
     */
    static Map<Integer, List<String>> in(List<RawLine> lines) {
        SpacedTables tables = new SpacedTables(lines);
        tables.find();
        return tables.places;
    }

    private void find() {
        List<Integer> block = new ArrayList<>();
        List<List<Segment>> rows = new ArrayList<>();
        int blanks = 0;
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            List<Segment> segments = Segment.of(line);
            if (segments.isEmpty()) {
                blanks++;
                continue;
            }
            if (segments.size() == 1 || blanks > 1 || line.afterFormFeed()) {
                close(block, rows);
            }
            if (segments.size() > 1) {
                block.add(i);
                rows.add(segments);
            }
            blanks = 0;
        }
        close(block, rows);
    }

    private void close(List<Integer> block, List<List<Segment>> rows) {
        if (rows.size() >= FEWEST_ROWS && isTable(block, rows)) {
            List<Segment> columns = columns(rows);
            boolean regular =
                    rows.stream().allMatch(row -> row.size() == rows.get(0).size());
            for (int r = 0; r < rows.size(); r++) {
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < rows.get(r).size(); c++) {
                    int column = regular ? c : columnOf(rows.get(r).get(c), columns);
                    cells.add(tables + "," + r + "," + column);
                }
                places.put(block.get(r), cells);
            }
            tables++;
        }
        block.clear();
        rows.clear();
    }

    private boolean isTable(List<Integer> block, List<List<Segment>> rows) {
        int wide = 0;
        int figures = 0;
        boolean pages = true;
        for (int r = 0; r < rows.size(); r++) {
            RawLine line = lines.get(block.get(r));
            List<Segment> row = rows.get(r);
            if (row.size() > MOST_COLUMNS
                    || row.get(0).length() > LONGEST_LABEL
                    || row.get(0).in(line).endsWith("?")) {
                return false;
            }
            for (Segment cell : row.subList(1, row.size())) {
                if (cell.length() > LONGEST_CELL || cell.in(line).endsWith("?")) {
                    return false;
                }
            }
            String last = row.get(row.size() - 1).in(line);
            wide += row.size() >= FEWEST_COLUMNS ? 1 : 0;
            if (FIGURE.matcher(last).matches()) {
                figures++;
                pages &= !NO_PAGE.matcher(last).matches();
            }
        }
        return wide >= FEWEST_ROWS && figures > 0
                || figures >= FEWEST_ROWS && !pages
                || rows.size() >= FEWEST_OF_WORDS && wide == rows.size() && areAligned(rows);
    }

    /** Whether the cells of all rows start under each other: so do words only in a table. */
    private static boolean areAligned(List<List<Segment>> rows) {
        List<Segment> first = rows.get(0);
        for (List<Segment> row : rows) {
            if (row.size() != first.size()) {
                return false;
            }
            for (int c = 0; c < row.size(); c++) {
                if (row.get(c).start() != first.get(c).start()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What the cells under each other take up together, from left to right. */
    private static List<Segment> columns(List<List<Segment>> rows) {
        List<Segment> all = rows.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Segment::start))
                .toList();
        List<Segment> columns = new ArrayList<>();
        for (Segment cell : all) {
            int last = columns.size() - 1;
            if (last >= 0 && columns.get(last).overlaps(cell)) {
                columns.set(last, columns.get(last).union(cell));
            } else {
                columns.add(cell);
            }
        }
        return columns;
    }

    private static int columnOf(Segment cell, List<Segment> columns) {
        int column = 0;
        while (!columns.get(column).overlaps(cell)) {
            column++;
        }
        return column;
    }
}
