package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.layout.Line;

/**
 * Footers that text runs on from: many tools write pages one behind the other without a line's end, and then the first words
 * of the next page stand right behind the number of the one before: "…, 99 501, nr. 12 3Antwoord". A document can be named in
 * the words of a footer; the footer stands on several rows, and its numbers count the pages.
 */
final class GluedFooters {
    private static final Pattern FOOTER = Pattern.compile(
            "(?:[’'‘]s[- ]Gravenhage,? \\d{4}\\s*)?(?<words>(?:Tweede|Eerste) Kamer, vergaderjaar \\d{4} ?[–-] ?\\d{4},"
                    + " ?(?:Aanhangsel|(?!Aanhangsel)[^,;:()]{5,60}, (?:nrs?\\. ?\\d{1,5}[a-z]?|[A-Z]{1,3}))) (?<figures>\\d{1,6})");

    private static final int FEWEST = 2;
    private static final int LONGEST_PAGE = 3;

    private final String usual;
    private final List<Row> parted = new ArrayList<>();

    /** The number of the page before; 0 ahead of the first. */
    private int last;

    private GluedFooters(String usual) {
        this.usual = usual;
    }

    /** The rows, with a footer on a row of its own wherever text is glued to it. */
    static List<Row> part(List<Row> rows) {
        Map<String, Integer> counts = new HashMap<>();
        String usual = "";
        for (Row row : rows) {
            Matcher footer = FOOTER.matcher(row.text);
            while (mayHave(row) && footer.find()) {
                int count = counts.merge(footer.group("words"), 1, Integer::sum);
                usual = count > counts.getOrDefault(usual, 0) ? footer.group("words") : usual;
            }
        }
        if (counts.getOrDefault(usual, 0) < FEWEST) {
            return rows;
        }
        GluedFooters footers = new GluedFooters(usual);
        rows.forEach(footers::add);
        return footers.parted;
    }

    /** A format that tells of places has told its footers apart. */
    private static boolean mayHave(Row row) {
        return row.line.box().isEmpty() && row.text.contains(" Kamer, vergaderjaar ");
    }

    private void add(Row row) {
        int start = 0;
        Matcher footer = FOOTER.matcher(row.text);
        while (mayHave(row) && footer.find()) {
            int page = footer.group("words").equals(usual) ? page(footer, row.text) : 0;
            if (page == 0) {
                continue;
            }
            last = page;
            int end = footer.start("figures") + Integer.toString(page).length();
            addPart(row, start, footer.start());
            addPart(row, footer.start(), end);
            start = end;
            // A page of few words can end on the same row
            footer.region(end, row.text.length());
        }
        if (start == 0) {
            parted.add(row.at(parted.size()));
        } else if (start < row.text.length()) {
            parted.add(nextPage(row, start));
        }
    }

    /** What stands behind the footer started a line of its own, and took up no more of it than its words do. */
    private Row nextPage(Row row, int start) {
        int length = row.text.length();
        Line.Builder line = row.part(start, length).end(row.line.end());
        row.line.fill().ifPresent(fill -> line.fill(fill * (length - start) / length));
        return new Row(line.build(), parted.size());
    }

    private void addPart(Row row, int from, int to) {
        if (!row.text.substring(from, to).isBlank()) {
            parted.add(new Row(row.part(from, to).build(), parted.size()));
        }
    }

    /** The number of the page, which the figures of what follows can be glued to; 0 if it counts no pages. */
    private int page(Matcher footer, String text) {
        String figures = footer.group("figures");
        String next = Integer.toString(last + 1);
        int behind = footer.end("figures");
        boolean ends = behind == text.length();
        if (figures.startsWith(next) && (figures.length() > next.length() || ends || goesOn(text, behind))) {
            return last + 1;
        }
        int page = figures.length() <= LONGEST_PAGE ? Integer.parseInt(figures) : 0;
        return page > last && (ends || goesOn(text, behind)) ? page : 0;
    }

    /** Behind what only names a document in the same words its sentence goes on, with a space or a stop. */
    private static boolean goesOn(String text, int at) {
        return Character.isLetter(text.charAt(at)) || "«“‘\"'(•–-".indexOf(text.charAt(at)) >= 0;
    }
}
