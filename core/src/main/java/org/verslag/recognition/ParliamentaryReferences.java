package org.verslag.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents of parliament and their dossiers: "Kamerstuk 21 501-02, nr. 2784", "het wetsvoorstel (36 450)". */
final class ParliamentaryReferences {
    private static final String PREFIX =
            "(?<prefix>(?<named>[Kk]amerstuk(?:ken|nummers?|dossiers?)?|Kamerst\\.|[Kk]st\\.?(?= )|KST|[Dd]ossier(?:s|nummers?)?|TK|EK|(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?|[Ww]etsvoorstel(?:len)?)(?:(?: |, ?|-)(?:II|I|ll|l|1|2|TK|EK)(?=[, ]))?(?:,? (?:vergaderjaar )?\\d{4} ?[–/-] ?\\d{2,4})?[,:]? ?(?:nr\\.? ?|met (?:(?:kamerstuk|dossier)?nummer|nr\\.) )?(?<bracket>\\()?)?";

    private static final String DOSSIER =
            "(?<![\\d.,/-])(?<dossier>\\d{2}(?:[ .\u00a0]?|-(?=\\d{3}(?:-\\d|,? nr)))\\d{3})(?<shared>(?: ?/ ?\\d{2} ?\\d{3}(?!\\d)){0,5})"
                    + "(?:(?:(?: |-|\\.|/|,? (?:hoofdstuk|hfdst\\.) |(?=[IVXLC]))(?<roman>[IVXLC]{1,6}[A-Z]?|[A-J](?=[,;.)]|$))|, (?<chapter>[IVXLC]{1,6}[A-Z]?)(?=,? nrs?\\b)| \\((?<bracketed>[IVXLC]{1,6}[A-Z]?)\\)(?=,? nrs?\\b))(?![\\p{L}\\d])"
                    + "|(?:[-–]| (?=\\d{2},? nrs?\\b))(?<part>\\d{1,4})(?!\\d))?(?:-(?<item>\\d{1,5})(?![\\d-]))?(?<realm> ?\\(R ?\\d{3,4}\\))?"
                    + "(?: ?/ ?\\d{2} ?\\d{3}(?: [IVXLC]{1,6})?(?=,? nrs?\\b))?";

    private static final String SINGLE = DocumentNumbers.SINGLE;

    private static final String NEXT = DocumentNumbers.NEXT;

    /** "nr. 12 en nr. 14", "nr. 3, 4 en 5", "nr. 8 t/m 10". */
    private static final String MORE =
            "(?<more>(?:(?:,? en|[,;]| respectievelijk|,? alsmede| en/of| of| /) nr\\.? ?" + SINGLE + "(?: en " + SINGLE
                    + ")?){0,100}" + "(?:(?:, " + NEXT + "){0,50},? en " + NEXT + DocumentNumbers.CLOSED + ")?)";

    /** A number without "nr.": "Kamerstukken II 2022/23, 36 200 VI, 47". Four figures can be a year. */
    private static final String BARE_NUMBER = "(?!(?:19|20)\\d{2}(?!\\d))\\d{1,4}[a-z]?(?!\\d)";

    /** The next of "31 293, 12 en 31 765, 45". */
    private static final String NEXT_FOLLOWS = "(?=(?:,? en|,) \\d{2} ?\\d{3},? (?:nrs?\\.? ?)?\\d{1,4}(?!\\d| ?\\d))";

    /**
     * Between the dossier and "nr.", as careless as it is printed: "36 200 , nr. 3", "36 200 (nr. 3)", "36 200, onder nr. 3".
     * "36 200 (nr. 3 van de lijst)" counts something else.
     */
    private static final String TO_NUMBER =
            " ?[,:–-]? ?(?:\\((?!\\P{N}{2,9}\\d{1,5} (?:van|uit|op|in)\\b)|de |onder )?";

    private static final Phrase PARLIAMENTARY = Phrase.of(PREFIX + DOSSIER
            + "(?:" + TO_NUMBER + "(?:nrs ?[.:]{0,2} ?|nummers )(?<numbers>" + DocumentNumbers.SEVERAL
            + ")|" + TO_NUMBER + "(?:nr ?[.:]{0,2} ?|Nr\\.? ?|nummer |no\\.? ?)(?:(?<range>" + SINGLE
            + "(?: ?t/m ?| tot en met |–(?=\\d))"
            + NEXT
            + "(?:(?:, " + NEXT + "){0,50},? en " + NEXT + DocumentNumbers.CLOSED + ")?)|(?<number>" + SINGLE + ")"
            + MORE + ")"
            + "|(?:, (?:nrs?\\.? ?|letters? )?| (?:nrs?\\.? ?|nummer |letters? ))(?<letters>" + FurtherNumbers.LETTERS
            + ")"
            + "|, (?<bare>" + BARE_NUMBER + "(?:(?:, |,? en | & )" + BARE_NUMBER + "){0,20}(?:" + DocumentNumbers.CLOSED
            + "|" + NEXT_FOLLOWS + ")"
            + "))?(?!\\d)");

    private static final Pattern OTHER_DOSSIER = Pattern.compile("\\d{2} ?\\d{3}");

    /** The next of "Kamerstukken 35 925 en 35 830"; one with a number is found by itself. */
    private static final Pattern NEXT_DOSSIER = Pattern.compile(
            "(?:, |,? en )(?<dossier>\\d{2}[ \u00a0]?\\d{3})(?: (?<roman>[IVXLC]{1,6}|[A-J](?=[,;.)]|$)))?+(?![\\p{L}\\d/–-]|[.,]\\d|,? (?:nrs?|nummer|no)\\b|, (?:\\d{1,4}(?! ?\\d)|[A-Z])| (?:euro|miljoen|miljard)\\b)");

    /** "Kamerstuk 36 471-64 en 36 471-65". */
    private static final Set<String> ANOTHER = Set.of(", ", " en ", "; ");

    private static final Pattern OPENING = Pattern.compile("[(\\[](?:[Zz]ie (?:ook )?|[Mm]otie )?$");

    /** "motie 36 200-12" needs no bracket. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?:[Mm]otie|[Aa]mendement) $");

    private static final Pattern BILL =
            Pattern.compile("(?:[Ww]etsvoorstel|[Vv]oorstel van wet|\\bWet )[^.;?!()€]*\\($");

    /** The bracket's end, or the next of several: "(36 200-12 en 36 201-3)". */
    private static final Pattern CLOSING =
            Pattern.compile("[)\\]]|(?:[,;]| en) \\d{2} ?\\d{3}-\\d{1,4}(?:[)\\],;]| en )");

    /** Lower numbers are of before 1980; what looks like one is an amount: "12 000, nr. 3". */
    private static final String FIRST_UNNAMED = "15000";

    private static final Pattern SEVERAL_NAMED = Pattern.compile(
            "[Kk]amerstukken|[Kk]amerstuknummers|[Kk]amerstukdossiers|[Dd]ossiers|[Dd]ossiernummers|[Ww]etsvoorstellen");

    /** Dossiers whose parts are numbered with a hyphen: meetings of the Council and what belongs to them. */
    private static final Set<String> DOSSIERS_WITH_PARTS = Set.of("21501");

    private final Set<String> ownDossiers;

    ParliamentaryReferences(Set<String> ownDossiers) {
        this.ownDossiers = ownDossiers;
    }

    void in(String text, int from, FoundReferences found) {
        if (!mayNameDossier(text)) {
            return;
        }
        Matcher matcher = PARLIAMENTARY.matcher(text);
        int lastEnd = -1;
        boolean counted = false;
        for (int at = from; PARLIAMENTARY.find(matcher, text, at); at = matcher.end()) {
            boolean named = matcher.group("prefix") != null;
            boolean numbered = matcher.group("number") != null
                    || matcher.group("numbers") != null
                    || matcher.group("range") != null;
            boolean bill = named && matcher.group("named").regionMatches(true, 0, "wetsvoorstel", 0, 12);
            String base = matcher.group("dossier").replaceAll("\\D", "");
            String chapter = chapter(matcher);
            String part = matcher.group("part");
            String item = matcher.group("item");
            boolean whole = item != null && (chapter != null || part != null && hasParts(base));
            if (!named && text.startsWith("€ ", matcher.start() - 2)) {
                continue;
            }
            boolean bracketed = opens(text, matcher.start());
            boolean follows = lastEnd > 0
                    && matcher.start() - lastEnd < 5
                    && ANOTHER.contains(text.substring(lastEnd, matcher.start()));
            // "Kst. 31 293, 12 en 31 765, 45": the name stands for both
            counted = named && !bill || counted && follows;
            boolean bare = isBare(matcher, counted);
            boolean another = follows && (part != null || counted && matcher.group("letters") != null);
            if (!named
                    && !numbered
                    && !whole
                    && !bare
                    && !another
                    && !(part != null && isAnnounced(text, matcher.start()))
                    && !(bracketed && closes(text, matcher.end()) && (part != null || isBill(text, matcher.start())))) {
                continue;
            }
            if (!named && !looksLikeDossier(matcher.group("dossier"), base)) {
                continue;
            }
            lastEnd = matcher.end();
            String dossier = base;
            if (chapter != null) {
                dossier += "-" + chapter;
            }
            if (part != null
                    && (numbered || bare || item != null || matcher.group("letters") != null || hasParts(base))) {
                dossier += "-" + part;
                part = null;
            }
            reference(matcher, text, found, dossier, part != null ? part : item, counted);
        }
    }

    /** What no word announces has to be printed as most dossiers are: "21-501-20" only where such parts are known. */
    private boolean looksLikeDossier(String printed, String base) {
        return printed.indexOf('.') < 0
                && (printed.indexOf('-') < 0 || hasParts(base))
                && base.compareTo(FIRST_UNNAMED) >= 0;
    }

    private static @Nullable String chapter(Matcher matcher) {
        return Stream.of("roman", "chapter", "bracketed")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAnnounced(String text, int at) {
        return ANNOUNCED.matcher(text).region(Math.max(0, at - 11), at).find();
    }

    /** A number without "nr." counts behind the name of a document or behind a chapter: "(36 200 VI, 47)". */
    private boolean isBare(Matcher matcher, boolean named) {
        if (matcher.group("bare") == null) {
            return false;
        }
        boolean parted = matcher.group("part") != null;
        return matcher.group("roman") != null
                || named && (!parted || hasParts(matcher.group("dossier").replaceAll("\\D", "")));
    }

    private void reference(
            Matcher matcher,
            String text,
            FoundReferences found,
            String dossier,
            @Nullable String last,
            boolean lettersCount) {
        String prefix = "kst-" + dossier + "-";
        DocumentNumbers numbers = new DocumentNumbers(text, found, "kamerstuk");
        FurtherNumbers further = new FurtherNumbers(text, found, numbers, prefix);
        if (matcher.group("number") != null) {
            int end = matcher.end("number");
            numbers.add(matcher.start(), matcher.start("number"), end, prefix);
            numbers.add(numbers.nextStart(end, matcher.end()), end, matcher.end("more"), prefix);
            further.behindNumbers(matcher.end());
            return;
        }
        for (String group : List.of("numbers", "range", "bare")) {
            if (matcher.group(group) != null && (!group.equals("bare") || isBare(matcher, lettersCount))) {
                numbers.add(matcher.start(), matcher.start(group), matcher.end(group), prefix);
                further.behindNumbers(matcher.end());
                return;
            }
        }
        if (matcher.group("letters") != null && lettersCount) {
            further.letters(matcher.start(), matcher.start("letters"), matcher.end("letters"));
            further.behindLetters(matcher.end());
        } else if (last != null) {
            int end = matcher.end(matcher.group("item") != null ? "item" : "part");
            found.add("kamerstuk", matcher.start(), end, prefix + last, true);
        } else {
            dossiers(matcher, text, found, dossier);
        }
    }

    /** A document of several dossiers ("31 031/29 949, nr. 19") has the number of the first; without one, each is named. */
    private static void dossiers(Matcher matcher, String text, FoundReferences found, String dossier) {
        int end = matcher.end();
        for (String group : List.of("letters", "bare")) {
            if (matcher.group(group) != null) {
                end = text.lastIndexOf(',', matcher.start(group));
            }
        }
        if (matcher.group("shared").isEmpty()) {
            found.add("dossier", matcher.start(), end, dossier, false);
            if (SEVERAL_NAMED.matcher(String.valueOf(matcher.group("named"))).matches()) {
                nextDossiers(end, text, found);
            }
            return;
        }
        found.add("dossier", matcher.start(), matcher.end("dossier"), dossier, false);
        Matcher other = OTHER_DOSSIER.matcher(text).region(matcher.start("shared"), matcher.end("shared"));
        while (other.find()) {
            found.add("dossier", other.start(), other.end(), other.group().replace(" ", ""), false);
        }
    }

    private static void nextDossiers(int from, String text, FoundReferences found) {
        Matcher next = NEXT_DOSSIER.matcher(text);
        for (int end = from; next.region(end, text.length()).lookingAt(); end = next.end()) {
            String roman = next.group("roman") == null ? "" : "-" + next.group("roman");
            String base = next.group("dossier").replaceAll("\\D", "");
            found.add("dossier", next.start("dossier"), next.end(), base + roman, false);
        }
    }

    private boolean hasParts(String base) {
        return DOSSIERS_WITH_PARTS.contains(base)
                || ownDossiers.stream()
                        .anyMatch(
                                own -> own.startsWith(base + "-") && Character.isDigit(own.charAt(base.length() + 1)));
    }

    /** "(36 200-12)", "(zie 36 200-12)", "(motie 36 200-12)". */
    private static boolean opens(String text, int at) {
        return OPENING.matcher(text)
                .region(Math.max(0, at - 10), at)
                .useAnchoringBounds(true)
                .find();
    }

    /** "het wetsvoorstel Regels voor veren (36 450)": what the bill is called stands between. */
    private static boolean isBill(String text, int at) {
        return text.charAt(at - 1) == '('
                && BILL.matcher(text).region(Math.max(0, at - 150), at).find();
    }

    private static boolean closes(String text, int at) {
        return CLOSING.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether five figures stand together, or two and three with one character between: what a dossier's number has. */
    private static boolean mayNameDossier(String text) {
        int figures = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                figures++;
                if (figures >= 5 || figures >= 3 && before >= 2) {
                    return true;
                }
            } else {
                before = figures;
                figures = 0;
            }
        }
        return false;
    }
}
