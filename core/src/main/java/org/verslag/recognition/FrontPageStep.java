package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verslag.model.Chamber;
import org.verslag.model.Dossier;
import org.verslag.model.FrontMatter;
import org.verslag.model.Furniture;
import org.verslag.model.Location;

/** Reads the head of the first page: chamber, year, dossiers, number, type of document, date. */
final class FrontPageStep {
    private static final Pattern CHAMBER =
            Pattern.compile("^(?<chamber>Tweede|Eerste) Kamer der Staten-Generaal(?: ?\\|?)?(?: ?[12])?(?: ?\\|)?$");
    private static final Pattern CHAMBER_FIGURE = Pattern.compile("^[12]$");
    private static final Pattern YEAR = Pattern.compile(
            "^(?:Zitting|Vergaderjaar) (?<year>\\d{4} ?[–-] ?\\d{4})(?<rest>\\s+Aanhangsel van de Handelingen)?(?: ?\\|)?$");
    /** Broken at its dash: "Vergaderjaar 2031-", and on the next row "2032". */
    private static final Pattern YEAR_START = Pattern.compile("^(?:Zitting|Vergaderjaar) \\d{4} ?[–-]$");

    private static final Pattern YEAR_END = Pattern.compile("^\\d{4}$");

    private static final Pattern APPENDIX = Pattern.compile("^Aanhangsel (?:van de Handelingen|Handelingen)$");
    private static final Pattern APPENDIX_TITLE = Pattern.compile("^Vragen gesteld door de leden der Kamer\\b.*$");
    private static final Pattern APPENDIX_TITLE_END =
            Pattern.compile("^(?:.*\\bantwoorden|(?:ant)?woorden|(?:antwoor)?den)$");
    private static final Pattern APPENDIX_NUMBER = Pattern.compile("^(?:Nr\\. )?(?<number>\\d{1,5})$");
    static final Pattern DOSSIER = Pattern.compile(
            "^(?<number>\\d{2} ?\\d{3}(?:[ -](?:[IVXLC]+[A-Z]?|[A-Z]|\\d{1,3}|\\(R ?\\d+\\)))?)(?:\\s+(?<title>\\p{L}.*))?$");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:[Nn][Rr]\\.(?: ?(?<number>\\d{1,5}[a-z]?)| ?(?:[.…]+|[Xx]{2,}))?|(?<letters>[A-Z]{1,3})(?:\\d{1,2}(?= ))?)(?:\\s+(?<title>\\p{Lu}.*))?$");
    static final Pattern TITLE = Pattern.compile("^[\\p{Lu}\\d ()/,.–’'«»-]{4,}$");
    private static final Pattern DATE_LINE = Pattern.compile(
            "^(?:Vastgesteld|Ontvangen|Voorgesteld|Ingezonden|Vastgesteld en ontvangen|vastgesteld|ontvangen)(?:[ :,]|d\\.d\\.)*(?<date>\\d{1,2} \\p{L}+ \\d{4})?.{0,40}$");

    private static final Pattern WHOLE = Pattern.compile(
            "^(?<dossier>\\d{2} ?\\d{3}(?:[ -][IVXLC]{2,})?) (?<rest>(?:[Nn]r\\. ?\\d{1,5}|(?![IVXLC]{2})[A-Z]{1,3}) \\p{Lu}.*)$");

    /** A draft that stands under no dossier yet: "2031D06019 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG". */
    private static final Pattern DRAFT = Pattern.compile("^\\d{4}D\\d{5}(?:\\s+(?<title>\\p{Lu}.*))?$");

    private static final Pattern BARS = Pattern.compile("^\\| | \\|$");
    private static final int LONGEST = 60;
    private static final int MOST_TITLE_ROWS = 3;

    /** Says that the paper is printed anew, and is no part of its title. */
    private static final String HERDRUK = "(?:GEWIJZIGDE )?HERDRUK";

    private static final Pattern REPRINT = Pattern.compile(HERDRUK + " ?\\d{0,2}");
    private static final Pattern REPRINTED = Pattern.compile("^" + HERDRUK + "(?: |$)| " + HERDRUK + "$");

    private final List<Row> rows;
    private final FrontMatter.Builder facts = FrontMatter.builder();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private boolean appendix;

    /** The last row of an appendix's title. */
    private int titleEnd = -1;

    private FrontPageStep(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * What was found.
     *
     * @param body the rows that are left
     * @param facts what the head says
     * @param furniture the head's rows
     */
    record Result(List<Row> body, FrontMatter facts, List<Furniture> furniture) {}

    static Result run(List<Row> rows) {
        return new FrontPageStep(rows).run();
    }

    private Result run() {
        int start = firstOf(CHAMBER, YEAR);
        int masthead = start == 0 || isPartysOwn() ? -1 : MastheadStart.in(rows);
        if (start < 0 || masthead >= 0 && masthead < start && isWhole(text(rows.get(masthead)))) {
            start = masthead;
        }
        if (start < 0) {
            return new Result(rows, FrontMatter.empty(), List.of());
        }
        body.addAll(rows.subList(0, start));
        int i = start;
        boolean numbered = false;
        // Right under the title of a list "1" is no figure of the chamber
        while (i < rows.size() && i - start < LONGEST && !(title.length() > 0 && BareNumber.opensQuestion(rows, i))) {
            String text = text(rows.get(i));
            if (chamber(text) || (i - start < 6 && CHAMBER_FIGURE.matcher(text).matches()) || appendix(i)) {
                take(i++);
            } else if (isBrokenYear(i)) {
                chamber(text + text(rows.get(i + 1)));
                take(i++);
                take(i++);
            } else if (appendix && !numbered && APPENDIX_NUMBER.matcher(text).matches()) {
                facts.number(text.replaceFirst("^Nr\\. ", ""));
                take(i++);
                break;
            } else if (REPRINT.matcher(text).matches()) {
                take(i++);
            } else if (!numbered && isWhole(text)) {
                numbered = true;
                whole(text);
                take(i++);
            } else if (!numbered && DOSSIER.matcher(text).matches()) {
                i = dossier(i);
            } else if (NUMBER.matcher(text).matches() || DRAFT.matcher(text).matches()) {
                numbered = true;
                number(text);
                take(i++);
            } else if ((numbered || i == start || Kinds.ofTitle(text).isPresent())
                    && TITLE.matcher(text).matches()
                    && !Wording.LETTER.matches(text)) {
                addTitle(text);
                take(i++);
            } else if (DATE_LINE.matcher(text).matches()) {
                date(text);
                take(i++);
                break;
            } else {
                break;
            }
        }
        body.addAll(rows.subList(i, rows.size()));
        if (title.length() > 0) {
            facts.title(title.toString());
        } else if (appendix) {
            facts.title("Aanhangsel van de Handelingen");
        }
        if (!body.isEmpty() && i > start && i < rows.size()) {
            rows.get(i).gap = Double.NaN;
        }
        return new Result(List.copyOf(body), facts.build(), furniture);
    }

    /** "INBRENG SCHRIFTELIJK OVERLEG VEREN", with no number or date below it: the head of a page that a party group wrote. */
    private boolean isPartysOwn() {
        return rows.size() > 1
                && ContributionHead.matches(text(rows.get(0)))
                && Stream.of(NUMBER, DRAFT, DATE_LINE, TITLE)
                        .noneMatch(head -> head.matcher(text(rows.get(1))).matches());
    }

    private int firstOf(Pattern... patterns) {
        for (int i = 0; i < Math.min(rows.size(), LONGEST); i++) {
            for (Pattern pattern : patterns) {
                if (pattern.matcher(text(rows.get(i))).matches()) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Pages on the web show the head as a table, which text keeps by bars. */
    private static String text(Row row) {
        return row.text.startsWith("| ") ? BARS.matcher(row.text).replaceAll("").replace(" | ", " ") : row.text;
    }

    private boolean chamber(String text) {
        Matcher chamber = CHAMBER.matcher(text);
        if (chamber.matches()) {
            facts.chamber(
                    chamber.group("chamber").equals("Eerste") ? Chamber.SENATE : Chamber.HOUSE_OF_REPRESENTATIVES);
            return true;
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            facts.parliamentaryYear(dashed(year.group("year")));
            appendix |= year.group("rest") != null;
            return true;
        }
        return false;
    }

    private boolean isBrokenYear(int at) {
        return YEAR_START.matcher(text(rows.get(at))).matches()
                && at + 1 < rows.size()
                && YEAR_END.matcher(text(rows.get(at + 1))).matches();
    }

    private static String dashed(String year) {
        return year.replace(" ", "").replace('-', '–');
    }

    private boolean appendix(int at) {
        String text = text(rows.get(at));
        if (APPENDIX.matcher(text).matches()) {
            appendix = true;
            return true;
        }
        if (APPENDIX_TITLE.matcher(text).matches()) {
            appendix = true;
            titleEnd = endOfTitle(at);
        }
        return at <= titleEnd;
    }

    /** Where an appendix's title ends: on its own row, unless the words that close it stand on one of the next. */
    private int endOfTitle(int at) {
        for (int i = at; i < Math.min(rows.size(), at + MOST_TITLE_ROWS); i++) {
            if (APPENDIX_TITLE_END.matcher(text(rows.get(i))).matches()) {
                return i;
            }
        }
        return at;
    }

    /** A dossier's number and title; the title goes on until the number in the dossier, or the next dossier. */
    private int dossier(int at) {
        Matcher dossier = DOSSIER.matcher(rows.get(at).text);
        if (!dossier.matches()) {
            return at + 1;
        }
        StringBuilder name = new StringBuilder(dossier.group("title") == null ? "" : dossier.group("title"));
        take(at);
        int i = at + 1;
        while (i < rows.size()
                && i - at < 12
                && !NUMBER.matcher(rows.get(i).text).matches()
                && !DOSSIER.matcher(rows.get(i).text).matches()
                && !DATE_LINE.matcher(rows.get(i).text).matches()
                && !REPRINT.matcher(rows.get(i).text).matches()
                && !(name.length() > 0 ? isType(i) : isNamedType(i))) {
            LineJoin.append(name, rows.get(i).text, rows);
            take(i++);
        }
        String title = MastheadMarks.MARK.matcher(name).replaceFirst("");
        facts.addDossier(new Dossier(dossier.group("number"), title.isEmpty() ? Optional.empty() : Optional.of(title)));
        return i;
    }

    /** The type of document in capitals, and not the end of a dossier's title: "2031", or "(VIII)" ahead of "Nr. 9". */
    private boolean isType(int at) {
        String text = rows.get(at).text;
        return TITLE.matcher(text).matches()
                && text.chars().anyMatch(Character::isLetter)
                && !(at + 1 < rows.size() && rows.get(at + 1).text.matches("[Nn]r\\. ?\\d.*"));
    }

    /** A type of document right below a dossier's number, on pages that leave the title out. */
    private boolean isNamedType(int at) {
        return isType(at) && Kinds.ofTitle(rows.get(at).text).isPresent();
    }

    /** "34902 N VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG": dossier, number and type of document on one row. */
    private static boolean isWhole(String text) {
        Matcher whole = WHOLE.matcher(text);
        return whole.matches()
                && Kinds.ofTitle(withoutNumber(whole.group("rest"))).isPresent();
    }

    private void whole(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            facts.addDossier(new Dossier(whole.group("dossier"), Optional.empty()));
            number(whole.group("rest"));
        }
    }

    private void number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            // A draft has "Nr." without a number
            Optional.ofNullable(number.group("number"))
                    .or(() -> Optional.ofNullable(number.group("letters")))
                    .ifPresent(facts::number);
            if (number.group("title") != null) {
                addTitle(number.group("title"));
            }
        } else if (!withoutNumber(text).equals(text)) {
            addTitle(withoutNumber(text));
        }
    }

    /** What stands behind the number on the same row. */
    static String withoutNumber(String text) {
        for (Pattern pattern : List.of(NUMBER, DRAFT)) {
            Matcher number = pattern.matcher(text);
            if (number.matches() && number.group("title") != null) {
                return number.group("title");
            }
        }
        return text;
    }

    private void addTitle(String text) {
        String plain = MastheadMarks.MARK.matcher(text).replaceAll("");
        String titled = REPRINTED.matcher(plain).replaceAll("");
        title.append(title.length() > 0 && !titled.isEmpty() ? " " : "").append(titled);
    }

    private void date(String text) {
        Matcher date = DATE_LINE.matcher(text);
        if (date.matches() && date.group("date") != null) {
            DutchDates.parse(date.group("date").toLowerCase(Locale.ROOT)).ifPresent(facts::adoptedOn);
        }
    }

    private void take(int i) {
        Row row = rows.get(i);
        row.furniture = Furniture.Kind.MASTHEAD;
        furniture.add(new Furniture(
                Furniture.Kind.MASTHEAD,
                row.text,
                row.line.region().map(Location::of).orElse(Location.unknown())));
    }
}
