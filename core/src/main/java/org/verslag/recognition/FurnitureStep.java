package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.layout.Certainty;
import org.verslag.model.Box;
import org.verslag.model.Furniture;
import org.verslag.model.Furniture.Kind;
import org.verslag.model.Location;

/** Takes out what belongs to the pages: footers, page numbers, the publication block, contents pages. */
final class FurnitureStep {
    private static final Phrase FOOTER = Phrase.of(
            "^(?:[’'‘]s[- ]Gravenhage,? \\d{4}\\s*)?(?:Tweede|Eerste|Verenigde) Kamer(?: der Staten-Generaal)?, vergaderjaar \\d{4}\\s?[–-]\\s?\\d{4},"
                    + " ?(?:Aanhangsel(?: van de Handelingen)?(?:, \\d+)?|(?!Aanhangsel).{0,120}?(?:nrs?\\.? ?\\d+[A-Za-z]*|, [A-Z]{1,3}|\\d))(?:\\s(?<page>\\d{1,4}))?$");
    private static final Phrase PAGE_NUMBER = Phrase.of(
            "^(?:[-–—] ?(?=.*[-–—]$))?(?:[Pp]agina |[Bb]lz\\. ?|[Bb]lad )?(?<page>\\d{1,4})(?: (?:van|/) \\d{1,4})?(?: ?[-–—])?$");

    /** At the end of a running line that says more. */
    private static final Phrase NAMED_PAGE =
            Phrase.of("^.*\\b(?:[Pp]agina|[Bb]lad) (?<page>\\d{1,4})(?: (?:van|/) \\d{1,4})?$");

    private static final Phrase PAGE_OF =
            Phrase.of("^(?:Pagina|Blad|Page) (?<page>\\d{1,4}) ?(?:van|of|/) ?(?<all>\\d{1,4})$");
    /** Each alternative ends at one place or a few: three on one row would else be tried in every combination. */
    private static final String PUBLISHED =
            "(?:(?:kst|ah|blg|nds|kv|h)-(?=[\\p{Alnum}-]*\\d)(?:(?!ISSN )[\\p{Alnum}-])++|KST\\d{3,}+|ISSN \\d{4} ?- ?\\d{3}[\\dXx]|[’'‘]s[- ]Gravenhage,? \\d{4}|Sdu [Uu]itgevers.*|KVR ?\\d{3,}+|\\d{4}[te]k(?:kst|kvr|ah)\\S{0,40}\\d)";

    private static final Phrase PUBLICATION = Phrase.of("^" + PUBLISHED + "(?: ?" + PUBLISHED + "){0,2}$");
    /** The end of a page on the web. */
    private static final Phrase TO_TOP = Phrase.of("^(?:Terug )?[Nn]aar boven$");

    private static final Phrase CONTENTS = Phrase.of("(?i)^(?:inhoudsopgave|inhoud)(?:\\s+(?:blz|pagina)\\.?)?:?$");
    private static final Pattern CONTENTS_LINE =
            Pattern.compile("^(.*?)[ .…·]*(?:(?:\\s(?:blz\\. ?)?|(?<=\\p{Ll}))\\d{1,3})?$");
    private static final Pattern PRINTER = Pattern.compile("^[’'‘]s[- ]Gravenhage,? \\d{4}\\s*");
    private static final Pattern NUMERAL = Pattern.compile("^[IVX]+(?:\\.|(?=[ A-Z][\\p{L}]))");

    /** Contents in columns: "I", and what it numbers on the next row. */
    private static final Phrase NUMERAL_ALONE = Phrase.of("^[IVX]{1,4}\\.?$");

    private static final int SHORTEST_ENTRY = 5;
    private static final int MOST_HEADING_ROWS = 4;
    private static final int LONGEST_CONTENTS = 400;
    private static final int LONG_ENTRY = 20;
    private static final int LONGEST_SLIP = 3;

    private final List<Row> rows;
    private final Set<Row> taken = new HashSet<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final Map<Integer, String> printedNumbers = new HashMap<>();

    private FurnitureStep(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * What was found.
     *
     * @param body the rows that are left
     * @param furniture what was taken out
     * @param printedNumbers the number printed on each page, by the page's index
     */
    record Result(List<Row> body, List<Furniture> furniture, Map<Integer, String> printedNumbers) {}

    static boolean isFooter(Row row) {
        return FOOTER.matches(row.text) || PAGE_OF.matches(row.text);
    }

    static boolean isFooterWithoutPage(Row row) {
        Matcher footer = FOOTER.match(row.text);
        return footer != null && footer.group("page") == null;
    }

    static boolean isPublication(Row row) {
        return PUBLICATION.matches(row.text);
    }

    static Result run(List<Row> rows) {
        FurnitureStep step = new FurnitureStep(rows);
        step.footers();
        step.numberedPages();
        step.contents();
        new RepeatedTableHeads(rows, step.taken::contains)
                .find()
                .forEach(row -> step.take(row, Kind.REPEATED_TABLE_HEAD));
        List<Row> body = new ArrayList<>();
        List<Row> between = new ArrayList<>();
        for (Row row : rows) {
            if (step.taken.contains(row)) {
                between.add(row);
            } else {
                if (body.isEmpty()
                        || between.stream().anyMatch(taken -> !isBeside(taken, row) && !isOver(taken, row, body))) {
                    row.gap = Double.NaN;
                }
                between.clear();
                body.add(row);
            }
        }
        return new Result(body, step.furniture, step.printedNumbers);
    }

    /** The publication block stands beside the text and takes no room between its lines. */
    private static boolean isBeside(Row taken, Row row) {
        Box left = taken.line.box().orElse(null);
        Box right = row.line.box().orElse(null);
        return left != null && right != null && taken.page == row.page && left.right() <= right.x();
    }

    /** What is printed over the text or stands beside it was known for that, and left out when the distances were measured. */
    private static boolean isOver(Row taken, Row row, List<Row> body) {
        return taken.page == row.page
                && body.get(body.size() - 1).page == row.page
                && taken.line.box().isPresent()
                && taken.line.certainty(Certainty.FURNITURE).isPresent();
    }

    private void footers() {
        String usual = usualFooter();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Matcher footer = FOOTER.match(row.text);
            if (footer != null && withoutPage(footer).equals(usual)) {
                take(row, Kind.FOOTER);
                if (footer.group("page") != null) {
                    printedNumbers.put(row.page, footer.group("page"));
                } else if (!pageNumber(i + 1, row.page)) {
                    pageNumber(i - 1, row.page);
                }
            } else if (PUBLICATION.matches(row.text)) {
                take(row, Kind.PUBLICATION_BLOCK);
            } else if (TO_TOP.matches(row.text)) {
                take(row, Kind.FOOTER);
            } else if (row.line.certainty(Certainty.FURNITURE).isPresent() && !isHeadingOrLabel(row.text)) {
                Matcher number = PAGE_NUMBER.match(row.text);
                take(row, number != null ? Kind.PAGE_NUMBER : Kind.FOOTER);
                Matcher named = number != null ? number : NAMED_PAGE.match(row.text);
                if (named != null) {
                    printedNumbers.putIfAbsent(row.page, named.group("page"));
                }
            }
        }
    }

    /**
     * By its place alone "3. Antwoord" at the top of the third page would be taken for a running head with its page number, and
     * a party group's heading at the top of the two pages where it asks and is answered.
     */
    private static boolean isHeadingOrLabel(String text) {
        return DocumentReferences.hasFigure(text)
                        && (Wording.ANSWER_LABEL.matches(text) || Wording.NAMED_QUESTION_LABEL.matches(text))
                || Wording.opensHeading(text)
                || Wording.GROUP_HEADING.matches(text);
    }

    /** "Pagina 3 van 12" wherever it stands, if others with the same end stand around it and count. */
    private void numberedPages() {
        Map<String, List<Row>> counting = new HashMap<>();
        for (Row row : rows) {
            Matcher number = PAGE_OF.match(row.text);
            if (number != null) {
                counting.computeIfAbsent(number.group("all"), all -> new ArrayList<>())
                        .add(row);
            }
        }
        for (List<Row> pages : counting.values()) {
            long numbers = pages.stream().map(row -> row.text).distinct().count();
            if (pages.size() > 1 && numbers == pages.size()) {
                pages.forEach(row -> take(row, Kind.PAGE_NUMBER));
            }
        }
    }

    /** Footnotes can name documents in the words of a footer: the footer is what stands most often, and last. */
    private String usualFooter() {
        Map<String, Integer> counts = new HashMap<>();
        String usual = "";
        for (Row row : rows) {
            Matcher footer = FOOTER.match(row.text);
            if (footer != null) {
                String key = withoutPage(footer);
                int count = counts.merge(key, 1, Integer::sum);
                if (count >= counts.getOrDefault(usual, 0)) {
                    usual = key;
                }
            }
        }
        return usual;
    }

    private static String withoutPage(Matcher footer) {
        String text = footer.group();
        String key = footer.group("page") == null ? text : text.substring(0, footer.start("page"));
        return PRINTER.matcher(key).replaceFirst("").strip();
    }

    /** Beside a footer, a number alone is the page's. */
    private boolean pageNumber(int i, int page) {
        if (i < 0 || i >= rows.size() || taken.contains(rows.get(i)) || rows.get(i).page != page) {
            return false;
        }
        Matcher number = PAGE_NUMBER.match(rows.get(i).text);
        if (number != null) {
            take(rows.get(i), Kind.PAGE_NUMBER);
            // The figure of the chamber on the front page stands further up, and is none
            printedNumbers.put(page, number.group("page"));
            return true;
        }
        return false;
    }

    /** A contents page repeats the headings: it ends where its first entry stands again as a heading. */
    private void contents() {
        for (int i = 0; i < rows.size(); i++) {
            if (!taken.contains(rows.get(i)) && CONTENTS.matches(rows.get(i).text)) {
                int end = contentsEnd(i);
                for (int k = i; k < end; k++) {
                    take(rows.get(k), Kind.CONTENTS);
                }
                return;
            }
        }
    }

    private int contentsEnd(int start) {
        int first = start + 1;
        while (first < rows.size()
                && (taken.contains(rows.get(first))
                        || isPageWord(rows.get(first).text)
                        || NUMERAL_ALONE.matches(rows.get(first).text))) {
            first++;
        }
        if (first >= rows.size()) {
            return start + 1;
        }
        String entry = entry(rows.get(first).text);
        String whole = squash(entry.length() > SHORTEST_ENTRY ? entry : following(first, entry.length() + 1));
        // "VANUIT DE FRACTIE" can stand over what the contents call "vanuit de fracties"
        String wanted = whole.substring(0, whole.length() - (whole.length() > LONG_ENTRY ? 2 : 0));
        int end = repeated(first, start + LONGEST_CONTENTS, wanted.length(), text -> text.startsWith(wanted));
        if (end < 0 && wanted.length() > LONG_ENTRY) {
            end = repeated(first, start + LONGEST_CONTENTS, wanted.length(), text -> startsWithSlip(text, wanted));
        }
        return end < 0 ? start + 1 : end;
    }

    private int repeated(int first, int last, int letters, Predicate<String> isEntry) {
        for (int i = first + 1; i < Math.min(rows.size(), last); i++) {
            if (isEntry.test(squash(following(i, letters)))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a text starts with a heading in which some letters are missing, too many or wrong at one place. */
    private static boolean startsWithSlip(String text, String heading) {
        int same = 0;
        while (same < Math.min(text.length(), heading.length()) && text.charAt(same) == heading.charAt(same)) {
            same++;
        }
        for (int missing = 0; missing <= LONGEST_SLIP && same + missing <= heading.length(); missing++) {
            for (int more = 0; more <= LONGEST_SLIP; more++) {
                if (text.startsWith(heading.substring(same + missing), same + more)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The text of rows from one on, without page numbers, until it has so many letters: headings wrap as they please. */
    private String following(int from, int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < Math.min(rows.size(), from + MOST_HEADING_ROWS) && text.length() < 2 * letters; i++) {
            text.append(entry(rows.get(i).text));
        }
        return text.toString();
    }

    private static String squash(String text) {
        // The body can have in capitals what the contents have not
        return NUMERAL.matcher(text).replaceFirst("").replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isPageWord(String text) {
        return text.equalsIgnoreCase("blz.") || text.equalsIgnoreCase("blz") || text.equalsIgnoreCase("pagina");
    }

    private static String entry(String text) {
        Matcher line = CONTENTS_LINE.matcher(text);
        String entry = line.matches() ? line.group(1) : text;
        return entry.replaceFirst("^[–•-]\\s*", "").strip();
    }

    private void take(Row row, Kind kind) {
        if (taken.add(row)) {
            row.furniture = kind;
            furniture.add(new Furniture(
                    kind, row.text, row.line.region().map(Location::of).orElse(Location.unknown())));
        }
    }
}
