package org.verslag.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.DocumentReference;

/** Documents and addresses that a text names, each with its canonical id. */
final class DocumentReferences {
    private static final String YEARS = "(?<from>\\d{4}) ?[–/-] ?(?<to>\\d{4}|\\d{2})";
    private static final String SINGLE = "\\d{1,5}[a-z]?(?![\\d])";
    private static final String SEVERAL = SINGLE + "(?:(?:, | en |, en | t/m |–)(?:nr\\.? ?)?" + SINGLE + "){0,200}";

    private static final Phrase ADDRESS = Phrase.of("(?i)(?:https?://|(?<![\\w./@])www\\.)[^\\s«»<>\"“”]+");

    private static final Phrase APPENDIX = Phrase.of(
            "(?:Aanhangsel (?:van de )?Handelingen|Kamervragen \\(Aanhangsel\\)),?(?: (?<chamber>II|I|TK|EK),?)?,?(?: vergaderjaar)? "
                    + YEARS + ",? ?(?:nrs?\\.? ?)?(?<numbers>" + SEVERAL + ")");

    /** "Aanhangsel Handelingen nr. 740, vergaderjaar 2005–2006": so until 2010. */
    private static final Phrase APPENDIX_BY_NUMBER = Phrase.of(
            "Aanhangsel (?:van de )?Handelingen,? nrs?\\.? ?(?<numbers>" + SEVERAL + "),? (?:vergaderjaar )?" + YEARS);

    private static final Phrase PROCEEDINGS =
            Phrase.of("Hand(?:elingen|\\.)(?: (?<chamber>II|I|TK|EK))?,?(?: vergaderjaar)? " + YEARS
                    + ",? ?(?:nr\\.? ?)?(?<number>\\d{1,3})(?:(?:,? item ?|-)(?<item>\\d{1,3})(?:-\\d{1,4})?)?");

    private static final Phrase PARLIAMENTARY = Phrase.of(
            "(?<prefix>(?:Kamerstuk(?:ken|nummers?)?|kamerstuk(?:ken|nummers?)?|Kamerst\\.|[Dd]ossier(?:nummer)?|TK|EK|(?:Tweede|Eerste) Kamer|[Ww]etsvoorstel)(?:(?: |, ?)(?:II|I|ll|l|1|2|TK|EK)(?=[, ]))?(?:,? (?:vergaderjaar )?\\d{4} ?[–/-] ?\\d{2,4})?,? ?(?:nr\\.? ?)?(?<bracket>\\()?)?"
                    + "(?<![\\d.,/-])(?<dossier>\\d{2}[ .\u00a0]?\\d{3})(?<shared>(?: ?/ ?\\d{2} ?\\d{3}(?!\\d)){0,5})"
                    + "(?:(?:(?: |-|,? hoofdstuk )(?<roman>[IVXLC]{1,6}[A-Z]?|[A-J](?=[,;.)]|$))|, (?<chapter>[IVXLC]{1,6}[A-Z]?)(?=,? nrs?\\b))(?![\\p{L}\\d])"
                    + "|[-–](?<part>\\d{1,4})(?!\\d))?(?:-(?<item>\\d{1,5})(?![\\d-]))?(?<realm> ?\\(R ?\\d{3,4}\\))?"
                    + "(?:(?:,? ?| )(?<several>nrs\\.? ?|nummers )(?<numbers>" + SEVERAL
                    + ")|(?:,? ?| )(?:nr\\.? ?|Nr\\.? ?|nummer |no\\.? ?)(?<number>" + SINGLE
                    + ")(?<more>(?:(?: en|, en|,) nr\\.? ?" + SINGLE + "(?: en " + SINGLE + ")?"
                    + "){0,100}(?: en " + SINGLE
                    + "(?=[),;:]|\\.(?!\\d)|$))?)|, (?:nr\\.? ?)?(?<letters>[A-Z]{1,3})(?![\\p{L}\\d]))?(?![\\d])");

    private static final Phrase CASE = Phrase.of("(?<![\\p{L}\\d])20\\d{2}[ZDP]\\d{5}(?!\\d)");

    private static final Phrase GAZETTE = Phrase.of(
            "\\b(?<kind>Stcrt|Stb|Trb|Staatscourant|Staatsblad|Tractatenblad)\\.?,? ?(?<year>(?:19|20)\\d{2})[,-]? ?(?:nr\\.? ?)?(?<number>\\d{1,6})(?!\\d)");

    private static final Pattern OTHER_DOSSIER = Pattern.compile("\\d{2} ?\\d{3}");

    private static final Pattern NUMBER = Pattern.compile(SINGLE);

    /** Dossiers whose parts are numbered with a hyphen: meetings of the Council and what belongs to them. */
    private static final Set<String> DOSSIERS_WITH_PARTS = Set.of("21501");

    private final Set<String> ownDossiers;

    DocumentReferences(Set<String> ownDossiers) {
        this.ownDossiers = ownDossiers;
    }

    List<DocumentReference> in(String text, int from) {
        FoundReferences found = new FoundReferences();
        if (text.contains("http") || text.contains("www.") || text.contains("HTTP") || text.contains("WWW.")) {
            addresses(text, from, found);
        }
        if (!hasFigure(text)) {
            return found.inOrder();
        }
        if (text.contains("andelingen") || text.contains("Hand.")) {
            appendices(text, from, found);
            proceedings(text, from, found);
        }
        if (mayNameDossier(text)) {
            parliamentary(text, from, found);
        }
        if (text.contains("20")) {
            found.each(CASE, "case", text, from);
        }
        if (text.contains("St") || text.contains("Tr")) {
            gazettes(text, from, found);
        }
        EuropeanReferences.in(text, from, found);
        return found.inOrder();
    }

    static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
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

    /** An address ends before the sentence's stop, and before a bracket that was opened ahead of it. */
    private static void addresses(String text, int from, FoundReferences found) {
        Matcher matcher = ADDRESS.matcher(text);
        int end;
        for (int at = from; ADDRESS.find(matcher, text, at); at = Math.max(matcher.end(), end)) {
            end = endOfAddress(text, matcher.end());
            int bracket = matcher.group().indexOf('(');
            while (end > matcher.start()) {
                char last = text.charAt(end - 1);
                boolean closesOwn = last == ')' && bracket >= 0 && matcher.start() + bracket < end;
                if (".,;:!?’'”]".indexOf(last) < 0 && (last != ')' || closesOwn)) {
                    break;
                }
                end--;
            }
            String address = text.substring(matcher.start(), end).replace(" ", "");
            if (address.length() > 8) {
                String url = address.regionMatches(true, 0, "www.", 0, 4) ? "https://" + address : address;
                found.add("url", matcher.start(), end, address, Optional.of(url));
            }
        }
    }

    /** A hyphen ends no address. */
    private static int endOfAddress(String text, int end) {
        int last = end;
        while (text.charAt(last - 1) == '-') {
            int further = BrokenAddress.goesOn(text, last);
            if (further < 0) {
                break;
            }
            last = further;
        }
        return last;
    }

    private static void appendices(String text, int from, FoundReferences found) {
        Matcher matcher = APPENDIX.matcher(text);
        for (int at = from; APPENDIX.find(matcher, text, at); at = matcher.end()) {
            String prefix = "ah-" + chamber(matcher.group("chamber")) + "-" + years(matcher) + "-";
            each(matcher, "numbers", text, found, "aanhangsel", prefix);
        }
        matcher = APPENDIX_BY_NUMBER.matcher(text);
        for (int at = from; APPENDIX_BY_NUMBER.find(matcher, text, at); at = matcher.end()) {
            each(matcher, "numbers", text, found, "aanhangsel", "ah-tk-" + years(matcher) + "-");
        }
    }

    private static void proceedings(String text, int from, FoundReferences found) {
        Matcher matcher = PROCEEDINGS.matcher(text);
        for (int at = from; PROCEEDINGS.find(matcher, text, at); at = matcher.end()) {
            String item = matcher.group("item") == null ? "" : "-" + matcher.group("item");
            String id = "h-" + chamber(matcher.group("chamber")) + "-" + years(matcher) + "-" + matcher.group("number")
                    + item;
            found.add("handelingen", matcher.start(), matcher.end(), id, true);
        }
    }

    private static String chamber(@org.jspecify.annotations.Nullable String printed) {
        return "I".equals(printed) || "EK".equals(printed) ? "ek" : "tk";
    }

    private static String years(Matcher matcher) {
        String first = matcher.group("from");
        return first + (Integer.parseInt(first) + 1);
    }

    private static void each(
            Matcher matcher, String group, String text, FoundReferences found, String kind, String prefix) {
        Matcher number = NUMBER.matcher(text);
        number.region(matcher.start(group), matcher.end(group));
        int start = group.equals("more") ? numberStart(text, matcher.start(group)) : matcher.start();
        while (number.find()) {
            found.add(kind, start, number.end(), prefix + number.group(), true);
            start = numberStart(text, number.end());
        }
    }

    /** Where the next number starts, with its "nr." if it has one. */
    private static int numberStart(String text, int from) {
        int start = from;
        while (start < text.length() && !Character.isDigit(text.charAt(start)) && !text.startsWith("nr", start)) {
            start++;
        }
        return start;
    }

    private void parliamentary(String text, int from, FoundReferences found) {
        Matcher matcher = PARLIAMENTARY.matcher(text);
        for (int at = from; PARLIAMENTARY.find(matcher, text, at); at = matcher.end()) {
            boolean named = matcher.group("prefix") != null;
            boolean numbered = matcher.group("number") != null || matcher.group("numbers") != null;
            boolean bill = named
                    && matcher.group("prefix")
                            .toLowerCase(java.util.Locale.ROOT)
                            .startsWith("wetsvoorstel");
            String base = matcher.group("dossier").replaceAll("\\D", "");
            String chapter = matcher.group(matcher.group("roman") != null ? "roman" : "chapter");
            String part = matcher.group("part");
            String item = matcher.group("item");
            boolean whole = item != null && (chapter != null || part != null && hasParts(base));
            boolean bracketed = matcher.start() > 0
                    && text.charAt(matcher.start()) != '('
                    && text.charAt(matcher.start() - 1) == '(';
            if (!named && !numbered && !whole && !(bracketed && part != null && closes(text, matcher.end()))) {
                continue;
            }
            if (matcher.group("dossier").indexOf('.') > 0 && !named) {
                continue;
            }
            String dossier = base;
            if (chapter != null) {
                dossier += "-" + chapter;
            }
            if (part != null && (numbered || item != null || matcher.group("letters") != null || hasParts(base))) {
                dossier += "-" + part;
                part = null;
            }
            reference(matcher, text, found, dossier, part != null ? part : item, named && !bill);
        }
    }

    private void reference(
            Matcher matcher,
            String text,
            FoundReferences found,
            String dossier,
            @org.jspecify.annotations.Nullable String last,
            boolean lettersCount) {
        String prefix = "kst-" + dossier + "-";
        if (matcher.group("numbers") != null) {
            each(matcher, "numbers", text, found, "kamerstuk", prefix);
        } else if (matcher.group("number") != null) {
            found.add("kamerstuk", matcher.start(), matcher.end("number"), prefix + matcher.group("number"), true);
            if (!matcher.group("more").isEmpty()) {
                each(matcher, "more", text, found, "kamerstuk", prefix);
            }
        } else if (matcher.group("letters") != null && lettersCount) {
            found.add("kamerstuk", matcher.start(), matcher.end("letters"), prefix + matcher.group("letters"), true);
        } else if (last != null) {
            int end = matcher.end(matcher.group("item") != null ? "item" : "part");
            found.add("kamerstuk", matcher.start(), end, prefix + last, true);
        } else {
            dossiers(matcher, text, found, dossier);
        }
    }

    /** A document of several dossiers ("31 031/29 949, nr. 19") has the number of the first; without one, each is named. */
    private static void dossiers(Matcher matcher, String text, FoundReferences found, String dossier) {
        int end = matcher.group("letters") != null ? matcher.start("letters") - 2 : matcher.end();
        if (matcher.group("shared").isEmpty()) {
            found.add("dossier", matcher.start(), end, dossier, false);
            return;
        }
        found.add("dossier", matcher.start(), matcher.end("dossier"), dossier, false);
        Matcher other = OTHER_DOSSIER.matcher(text).region(matcher.start("shared"), matcher.end("shared"));
        while (other.find()) {
            found.add("dossier", other.start(), other.end(), other.group().replace(" ", ""), false);
        }
    }

    private boolean hasParts(String base) {
        return DOSSIERS_WITH_PARTS.contains(base)
                || ownDossiers.stream()
                        .anyMatch(
                                own -> own.startsWith(base + "-") && Character.isDigit(own.charAt(base.length() + 1)));
    }

    private static boolean closes(String text, int at) {
        return at < text.length() && text.charAt(at) == ')';
    }

    private static void gazettes(String text, int from, FoundReferences found) {
        Matcher matcher = GAZETTE.matcher(text);
        for (int at = from; GAZETTE.find(matcher, text, at); at = matcher.end()) {
            String kind = switch (matcher.group("kind")) {
                case "Stb", "Staatsblad" -> "stb";
                case "Trb", "Tractatenblad" -> "trb";
                default -> "stcrt";
            };
            found.add(
                    "gazette",
                    matcher.start(),
                    matcher.end(),
                    kind + "-" + matcher.group("year") + "-" + matcher.group("number"),
                    true);
        }
    }
}
