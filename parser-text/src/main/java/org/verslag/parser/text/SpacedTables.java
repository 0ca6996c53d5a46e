package org.verslag.parser.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /** A cell of two columns of words: no sentence, and no number or label. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^.,:;?!]*\\p{L}{3}[^.,:;?!]*");

    /** What stands at the end of a page, between the rows of a table that goes on over it. */
    private static final Pattern RUNNING = Pattern.compile(" *(?:(?:Tweede|Eerste) Kamer, vergaderjaar .*|\\d{1,4})");

    private final List<RawLine> lines;
    private final Map<Integer, List<Cell>> places = new HashMap<>();
    private int tables;

    /**
     * A stretch of a line, and where it stands in a table.
     *
     * @param place {@code table,row,column}; empty outside of tables
     */
    record Cell(Segment segment, String place) {}

    private SpacedTables(List<RawLine> lines) {
        this.lines = lines;
    }

    /**
     * The cells.
     *
     * @return for the lines of tables, by their place in the list: all that stands in them
     */
    static Map<Integer, List<Cell>> in(List<RawLine> lines) {
        SpacedTables tables = new SpacedTables(lines);
        tables.find();
        return tables.places;
    }

    private void find() {
        List<Integer> block = new ArrayList<>();
        List<List<Segment>> rows = new ArrayList<>();
        int blanks = 0;
        boolean overPage = false;
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            overPage |= line.afterFormFeed();
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            if (!rows.isEmpty() && RUNNING.matcher(line.text()).matches()) {
                overPage = true;
                continue;
            }
            List<Segment> segments = parted(line, Segment.of(line), rows);
            if (segments.size() == 1 || (overPage ? !goesOn(block, rows, i, segments) : blanks > 1)) {
                close(block, rows);
            }
            if (segments.size() > 1) {
                block.add(i);
                rows.add(segments);
            }
            blanks = 0;
            overPage = false;
        }
        close(block, rows);
    }

    /** The widest cell of a column can stand two spaces from the next, which the row above it tells. */
    private static List<Segment> parted(RawLine line, List<Segment> row, List<List<Segment>> rows) {
        return rows.isEmpty() ? row : parted(line, row, rows.get(rows.size() - 1), row.size());
    }

    private static List<Segment> parted(RawLine line, List<Segment> row, List<Segment> other, int fewest) {
        if (other.size() <= fewest || other.size() > MOST_COLUMNS) {
            return row;
        }
        return row.stream()
                .flatMap(segment -> segment.parted(line, other).stream())
                .toList();
    }

    /**
     * Whether a row stands under a block as its own rows do, where a page ends between them and prints no head again. A head
     * can have no cell over the first column.
     */
    private boolean goesOn(List<Integer> block, List<List<Segment>> rows, int i, List<Segment> row) {
        if (rows.isEmpty()
                || lines.get(block.get(0))
                        .text()
                        .strip()
                        .equals(lines.get(i).text().strip())) {
            return false;
        }
        List<Segment> last = rows.get(rows.size() - 1);
        return row.size() == last.size()
                        && (lines.get(i).tabbed()
                                || startAlike(
                                        row,
                                        last,
                                        lines.get(i).leading() - last.get(0).start()))
                || last.size() > 1 && last.size() == row.size() - 1 && startAlike(row.subList(1, row.size()), last, 0);
    }

    /** Whether the cells of two rows start under each other, where all of one can stand a column further in. */
    private static boolean startAlike(List<Segment> row, List<Segment> other, int further) {
        return Math.abs(further) <= 1
                && row.size() == other.size()
                && IntStream.range(0, row.size())
                        .allMatch(c -> row.get(c).start() - other.get(c).start() == further);
    }

    private void close(List<Integer> block, List<List<Segment>> rows) {
        for (int r = rows.size() - 2; r >= 0; r--) {
            rows.set(
                    r,
                    parted(
                            lines.get(block.get(r)),
                            rows.get(r),
                            rows.get(r + 1),
                            rows.get(r).size()));
        }
        if (rows.size() >= FEWEST_ROWS && isTable(block, rows)) {
            List<Segment> columns = columns(rows);
            boolean regular = isRegular(rows);
            for (int r = 0; r < rows.size(); r++) {
                List<Cell> cells = new ArrayList<>();
                for (int c = 0; c < rows.get(r).size(); c++) {
                    Segment segment = rows.get(r).get(c);
                    int column = regular ? c : columnOf(segment, columns);
                    cells.add(new Cell(segment, tables + "," + r + "," + column));
                }
                places.put(block.get(r), cells);
            }
            tables++;
        }
        block.clear();
        rows.clear();
    }

    private static boolean isRegular(List<List<Segment>> rows) {
        return rows.stream().allMatch(row -> row.size() == rows.get(0).size());
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
                || rows.size() >= FEWEST_OF_WORDS
                        && isRegular(rows)
                        && areAligned(block, rows)
                        && (wide == rows.size() || areNamed(block, rows));
    }

    /** Whether the cells of all rows start under each other, or behind tabs: so do words only in a table. */
    private boolean areAligned(List<Integer> block, List<List<Segment>> rows) {
        return IntStream.range(0, rows.size())
                .allMatch(r -> lines.get(block.get(r)).tabbed()
                        || startAlike(
                                rows.get(r),
                                rows.get(0),
                                rows.get(r).get(0).start() - rows.get(0).get(0).start()));
    }

    /**
     * Whether each row is a name and a word or two on it: "Verzamelwet   In voorbereiding". Two columns of text, or what stands
     * behind numbers, are none.
     */
    private boolean areNamed(List<Integer> block, List<List<Segment>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            RawLine line = lines.get(block.get(r));
            boolean below = r == 0 || block.get(r) == block.get(r - 1) + 1 || line.afterFormFeed();
            for (Segment cell : rows.get(r)) {
                if (!below || !NAME.matcher(cell.in(line)).matches()) {
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
