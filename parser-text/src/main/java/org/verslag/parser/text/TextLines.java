package org.verslag.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.verslag.layout.Certainty;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.layout.LineEnd;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.FrontMatter;
import org.verslag.model.Location;
import org.verslag.model.PageInfo;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.model.Region;
import org.verslag.model.Severity;
import org.verslag.spi.ParseContext;

/** Turns the lines of one text into lines with evidence: page, indent, gap and fill. */
final class TextLines {
    /** Wider lines than this are no lines of a page: the text has one paragraph, or all of itself, on a line. */
    private static final int WIDEST_COLUMN = 200;

    /** Fewer lines than this say nothing of how they were made. */
    private static final int FEWEST_LINES = 12;

    private static final int MOST_LINES_FOR_ONE_SMALL = 25;

    /** How many columns of text make an em: letters are about half as wide as they are high. */
    private static final double COLUMNS_AN_EM = 2;

    private static final int LINES_A_TIME_CHECK = 5000;

    private final String sourceName;
    private final DecodedText decoded;
    private final ParseContext context;
    private final List<RawLine> raw;
    private final boolean leadingSpaceStartsPage;
    private final int width;
    private final boolean wrapped;

    /** At least one of the lines is not blank. */
    TextLines(String sourceName, DecodedText decoded, List<RawLine> lines, ParseContext context) {
        this.sourceName = sourceName;
        this.decoded = decoded;
        this.context = context;
        raw = lines;
        leadingSpaceStartsPage = leadingSpaceStartsPage(raw);
        int[] lengths = raw.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        width = Math.max(1, lengths[(int) (0.95 * (lengths.length - 1))]);
        wrapped = width <= WIDEST_COLUMN && goesOn(raw);
    }

    /** Whether lines go on from each other: of those of a page many start with a small letter, of paragraphs hardly any. */
    private static boolean goesOn(List<RawLine> raw) {
        int lines = 0;
        int small = 0;
        for (RawLine line : raw) {
            if (!line.isBlank()) {
                String text = line.text().strip();
                lines++;
                boolean item = text.length() > 1 && ").".indexOf(text.charAt(1)) >= 0;
                small += Character.isLowerCase(text.codePointAt(0)) && !item ? 1 : 0;
            }
        }
        return lines < FEWEST_LINES || small * MOST_LINES_FOR_ONE_SMALL >= lines;
    }

    /**
     * Some tools write a space for the form feed: then few lines start with a space, each with just one, and they stand
     * about as far apart as pages are long.
     */
    private static boolean leadingSpaceStartsPage(List<RawLine> raw) {
        int[] leading = raw.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(RawLine::leading)
                .toArray();
        long one = Arrays.stream(leading).filter(n -> n == 1).count();
        long more = Arrays.stream(leading).filter(n -> n > 1).count();
        boolean formFeeds = raw.stream().anyMatch(RawLine::afterFormFeed);
        // The first page may have its space too, and parts nothing
        long breaks = leading.length > 0 && leading[0] == 1 ? one - 1 : one;
        return !formFeeds && one > 0 && more <= leading.length / 50 && breaks * 15 <= Math.max(15, leading.length);
    }

    Layout layout() throws ReadException {
        List<Line> lines = new ArrayList<>();
        int page = 1;
        int blanks = 0;
        boolean first = true;
        boolean paged = false;
        Map<Integer, List<SpacedTables.Cell>> cells = SpacedTables.in(raw);
        for (int i = 0; i < raw.size(); i++) {
            RawLine line = raw.get(i);
            boolean newPage = line.afterFormFeed() || leadingSpaceStartsPage && line.leading() == 1 && !line.isBlank();
            if (newPage && !(first && lines.isEmpty())) {
                page++;
                first = true;
                paged = true;
            }
            if (page > context.limits().maxPages()) {
                throw new ReadException(
                        Reason.LIMIT_REACHED,
                        sourceName,
                        sourceName + ": line " + line.number() + ": has more than the "
                                + context.limits().maxPages() + " pages that are allowed; raise the limit to read it");
            }
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            List<SpacedTables.Cell> found = cells.get(i);
            int blanksBefore = first ? -1 : blanks;
            for (SpacedTables.Cell cell : found == null ? columns(line) : found) {
                lines.add(line(cell.segment(), line, cell.place(), page, blanksBefore));
            }
            blanks = 0;
            first = false;
            if (line.number() % LINES_A_TIME_CHECK == 0) {
                context.checkTime();
            }
        }
        List<PageInfo> pages = new ArrayList<>();
        if (paged) {
            for (int i = 1; i <= page; i++) {
                pages.add(new PageInfo(i, Optional.empty(), Optional.empty()));
            }
        } else {
            lines.replaceAll(TextLines::withoutPage);
        }
        return new Layout(lines, pages, FrontMatter.empty(), diagnostics());
    }

    /** A line whose columns are kept by spaces becomes one line for each column. */
    private static List<SpacedTables.Cell> columns(RawLine line) {
        return Segment.of(line).stream()
                .map(segment -> new SpacedTables.Cell(segment, ""))
                .toList();
    }

    private Line line(Segment segment, RawLine raw, String cell, int page, int blanksBefore) {
        String text = segment.in(raw);
        int column = segment.start();
        String single = text.replaceAll(" {2,}", " ");
        Line.Builder line = Line.builder(single).page(page).number(raw.number());
        if (!cell.isEmpty()) {
            line.addCertainty(new Certainty(Certainty.TABLE_CELL, cell, 0, single.length()));
        }
        int margin = leadingSpaceStartsPage && column == 1 ? 0 : column;
        line.indent(margin / COLUMNS_AN_EM);
        if (wrapped) {
            line.fill((margin + text.length()) / (double) width);
        }
        if (blanksBefore >= 0) {
            line.gapBefore(1 + blanksBefore);
        }
        return line.end(wrapped ? LineEnd.SOFT : LineEnd.HARD).build();
    }

    private static Line withoutPage(Line line) {
        Line.Builder copy = Line.builder(line.text()).end(line.end());
        line.number().ifPresent(copy::number);
        line.indent().ifPresent(copy::indent);
        line.fill().ifPresent(copy::fill);
        line.gapBefore().ifPresent(copy::gapBefore);
        line.certainties().forEach(copy::addCertainty);
        return copy.build();
    }

    private List<Diagnostic> diagnostics() {
        if (decoded.malformed() == 0) {
            return List.of();
        }
        int offset = decoded.firstMalformed().orElse(0);
        int number = 1;
        for (RawLine line : raw) {
            if (line.offset() > offset) {
                break;
            }
            number = line.number();
        }
        return List.of(Diagnostic.of(
                DiagnosticCode.MALFORMED_BYTES,
                Severity.WARNING,
                decoded.malformed() + " place(s) hold no character that is text in " + decoded.charset()
                        + ", and stand as U+FFFD; the first is on line " + number,
                Location.of(Region.ofLines(OptionalInt.empty(), number, number))));
    }
}
