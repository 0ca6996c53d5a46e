package org.verslag.recognition;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Law and documents of the European Union, and judgments, that a text names. */
final class EuropeanReferences {
    /** Since then the year stands first in regulations too, so that they need no "(EU)" to be known. */
    private static final int YEAR_FIRST = 2015;

    private static final String BODY = "\\((?:EU|EG|EEG|Euratom|EU, Euratom|GBVB)\\)";

    private static final String LAW_NUMBER =
            "(?<nr>[nN]r\\.? ?)?(?<first>\\d{1,4})/(?<second>\\d{1,4})(?:/(?<body>EU|EG|EEG|Euratom|JBZ|GBVB))?(?![\\d])";

    private static final Phrase EUROPEAN_LAW = Phrase.of(
            "\\b(?<kind>[\\p{L}-]{0,60}(?:[Rr]ichtlijn|[Vv]erordening|[Bb]esluit|[Bb]eschikking))(?<several>en)?(?: "
                    + BODY + ")? ?" + LAW_NUMBER);

    /** The next of several: "Richtlijnen 2014/24/EU, 2014/25/EU en (EU) 2016/680". */
    private static final Pattern NEXT_LAW = Pattern.compile("(?:, | en | of |, en )(?:" + BODY + " )?" + LAW_NUMBER);

    private static final Phrase EUROPEAN_DOCUMENT = Phrase.of(
            "\\b(?<kind>COM|JOIN|SWD|SEC|C) ?\\((?<year>\\d{4})\\) ?(?:nr\\.? ?)?(?<number>\\d{1,4})(?!\\d)|\\bEUCO \\d{1,3}/\\d{1,2}(?!\\d)");

    private static final Phrase CASE_LAW = Phrase.of(
            "\\bECLI:[A-Z]{2}:[A-Z0-9]+:\\d{4}:[A-Z0-9]+(?:\\.[A-Z0-9]+){0,9}|(?<![\\p{L}\\d-])[CT]-\\d{1,4}/\\d{2}(?: P)?(?!\\d)");

    private EuropeanReferences() {}

    static void in(String text, int from, FoundReferences found) {
        if (mayNameLaw(text)) {
            europeanLaw(text, from, found);
        }
        if (text.indexOf('(') >= 0 || text.contains("EUCO")) {
            europeanDocuments(text, from, found);
        }
        if (text.contains("ECLI") || text.contains("C-") || text.contains("T-")) {
            found.each(CASE_LAW, "case-law", text, from);
        }
    }

    private static boolean mayNameLaw(String text) {
        return text.indexOf('/') >= 0
                && (text.contains("ichtlijn")
                        || text.contains("erordening")
                        || text.contains("esluit")
                        || text.contains("eschikking"));
    }

    private static void europeanLaw(String text, int from, FoundReferences found) {
        Matcher matcher = EUROPEAN_LAW.matcher(text);
        for (int at = from; EUROPEAN_LAW.find(matcher, text, at); at = matcher.end()) {
            String word = matcher.group("kind").toLowerCase(Locale.ROOT);
            char kind = word.endsWith("richtlijn") ? 'L' : word.endsWith("verordening") ? 'R' : 'D';
            boolean several = matcher.group("several") != null;
            if (!law(matcher, kind, several, matcher.start(), found)) {
                continue;
            }
            Matcher next = NEXT_LAW.matcher(text);
            for (int end = matcher.end(); next.region(end, text.length()).lookingAt(); end = next.end()) {
                law(
                        next,
                        kind,
                        several,
                        next.start()
                                + next.group().lastIndexOf(' ', next.group().indexOf('/'))
                                + 1,
                        found);
            }
        }
    }

    /** CELEX: 3, the year, L for directives, R for regulations, D for decisions, the number in four figures. */
    private static boolean law(Matcher matcher, char kind, boolean several, int start, FoundReferences found) {
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        boolean yearLast = matcher.group("nr") != null ? isYear(fullYear(second)) : !isYear(first) && isYear(second);
        boolean numberFirst = kind != 'L' && yearLast;
        int year = fullYear(numberFirst ? second : first);
        int number = numberFirst ? first : second;
        boolean european = matcher.group("body") != null
                || matcher.group().contains("(")
                || several && kind != 'D'
                || kind == 'L'
                || kind == 'R' && (numberFirst || year >= YEAR_FIRST);
        if (!isYear(year) || !european) {
            return false;
        }
        found.add("eu", start, matcher.end(), String.format(Locale.ROOT, "3%04d%s%04d", year, kind, number), false);
        return true;
    }

    private static int fullYear(int year) {
        return year >= 50 && year < 100 ? 1900 + year : year;
    }

    private static boolean isYear(int year) {
        return year >= 1950 && year < 2100;
    }

    private static void europeanDocuments(String text, int from, FoundReferences found) {
        Matcher matcher = EUROPEAN_DOCUMENT.matcher(text);
        for (int at = from; EUROPEAN_DOCUMENT.find(matcher, text, at); at = matcher.end()) {
            String id = matcher.group("kind") == null
                    ? matcher.group()
                    : matcher.group("kind") + "(" + matcher.group("year") + ")" + matcher.group("number");
            found.add("eu", matcher.start(), matcher.end(), id, false);
        }
    }
}
