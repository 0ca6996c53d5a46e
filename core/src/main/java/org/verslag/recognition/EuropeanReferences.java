package org.verslag.recognition;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Law and documents of the European Union, and judgments, that a text names. */
final class EuropeanReferences {
    /** Since then the year stands first in regulations too, so that they need no "(EU)" to be known. */
    private static final int YEAR_FIRST = 2015;

    private static final String BODY =
            "(?:\\((?:(?:EU|EG|EEG)(?:[,/] ?(?:Euratom|EGKS|EG))?|Euratom|GBVB)\\),?|(?:EU|EG|EEG)(?= (?:[nN][or]\\.? ?)?\\d))";

    private static final String LAW_NUMBER =
            "(?<nr>[nN][or]\\.? ?)?(?<first>\\d{1,4})/(?<second>\\d{1,4})(?:/(?<body>EU|EG|EEG|Euratom|JBZ|GBVB))?(?![\\d])";

    private static final Pattern BODY_NAMED = Pattern.compile("\\(| E(?:U|G|EG) ");

    /** What the law is about, ahead of its number: "Kaderrichtlijn Water (2000/60/EG)". */
    private static final String TITLE =
            "(?: (?![\\p{L}-]*(?:[Rr]ichtlijn|[Vv]erordening|[Bb]esluit|[Bb]eschikking))[\\p{L}-]{1,40}){0,6}";

    private static final Phrase EUROPEAN_LAW = Phrase.of(
            "\\b(?<kind>[\\p{L}-]{0,60}(?:[Rr]ichtlijn|[Vv]erordening|[Bb]esluit|[Bb]eschikking))(?<several>en)?(?:(?: "
                    + BODY + ")? ?|" + TITLE + "(?: " + BODY + " |,? \\((?:[\\p{L}-]{2,20}, )?(?=\\d{2,4}/\\d{1,4}/E)))"
                    + LAW_NUMBER);

    /** The next of several: "Richtlijnen 2014/24/EU, 2014/25/EU en (EU) 2016/680". */
    private static final Pattern NEXT_LAW = Pattern.compile("(?:, | en | of |, en )(?:" + BODY + " )?" + LAW_NUMBER);

    /** "COM (2022) 454 en 455". */
    private static final String MORE = "(?:(?:(?:, |,? en )\\d{1,4}(?!\\d)){1,20}" + DocumentNumbers.CLOSED + ")?";

    private static final Phrase EUROPEAN_DOCUMENT = Phrase.of(
            "\\b(?<kind>COM|JOIN|SWD|SEC|C) ?\\((?<year>\\d{4}|9\\d)\\),? ?(?:nr\\.? ?)?(?<number>\\d{1,4})(?!\\d)(?<more>"
                    + MORE
                    + ")|\\b(?<sign>COM|JOIN|SWD|SEC)[/ ]?\\(?(?<signYear>(?:19|20)\\d{2})\\)?(?:/|,? (?:nr\\.? ?)?)(?<signNumber>\\d{1,4})(?![\\d/]| (?:"
                    + DutchDates.ANY_MONTH + ")\\b)|\\bEUCO \\d{1,3}(?:/\\d{1,2})?/\\d{2}(?!\\d)");

    /** What is printed as it is filed: a CELEX number, or a procedure as in "2021/0106 (COD)". */
    private static final Phrase FILED = Phrase.of(
            "(?<![\\p{L}\\d])3(?:19|20)\\d{2}[LRD]\\d{4}(?![\\p{L}\\d])|(?<![\\d/.,-])(?:19|20)\\d{2}/\\d{3,4}(?: ?\\(|/)(?:COD|CNS|NLE|APP|COS|AVC|SYN)(?![\\p{L}\\d])\\)?");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Phrase CASE_LAW = Phrase.of(
            "\\bECLI: ?[A-Z]{2}: ?[A-Z0-9]+: ?\\d{4}: ?[A-Z0-9]+(?:\\.[A-Z0-9]+){0,9}|(?<![\\p{L}\\d-])[CT][-–\u2011]\\d{1,4}/\\d{2}(?: P)?(?!\\d)|\\bLJN:? ?[A-Z]{2} ?\\d{4}(?!\\d)");

    /** One that no line breaks at, and a dash that stands for one. */
    private static final Pattern HYPHEN = Pattern.compile("[\u2011–]");

    private EuropeanReferences() {}

    static void in(String text, int from, FoundReferences found) {
        if (mayNameLaw(text)) {
            europeanLaw(text, from, found);
        }
        if (text.indexOf('(') >= 0 || text.indexOf('/') >= 0 || text.contains("COM ")) {
            europeanDocuments(text, from, found);
        }
        Matcher filed = FILED.matcher(text);
        for (int at = from; FILED.find(filed, text, at); at = filed.end()) {
            String id = filed.group().replace(" ", "").replaceFirst("/(\\p{Lu}{3})$", "($1)");
            found.add("eu", filed.start(), filed.end(), id, false);
        }
        if (text.contains("ECLI")
                || text.contains("LJN")
                || text.contains("C-")
                || text.contains("T-")
                || HYPHEN.matcher(text).find()) {
            caseLaw(text, from, found);
        }
    }

    private static void caseLaw(String text, int from, FoundReferences found) {
        Matcher matcher = CASE_LAW.matcher(text);
        for (int at = from; CASE_LAW.find(matcher, text, at); at = matcher.end()) {
            String printed = HYPHEN.matcher(matcher.group()).replaceAll("-").replace(": ", ":");
            String id =
                    printed.startsWith("LJN") ? "LJN " + printed.substring(3).replaceAll("[: ]", "") : printed;
            found.add("case-law", matcher.start(), matcher.end(), id, false);
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
            char kind = kind(word);
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
        boolean yearLast = matcher.group("nr") != null
                ? isYear(fullYear(second))
                : !isYear(fullYear(first)) && isYear(fullYear(second));
        boolean numberFirst = kind != 'L' && yearLast;
        int year = fullYear(numberFirst ? second : first);
        int number = numberFirst ? first : second;
        boolean european = matcher.group("body") != null
                || matcher.group().startsWith("EU-")
                || BODY_NAMED.matcher(matcher.group()).find()
                || several && (kind == 'L' || kind == 'R')
                || kind == 'L'
                || kind == 'R' && (numberFirst || year >= YEAR_FIRST);
        // "de NVAO-richtlijn 2031/2032" is of a school year
        boolean twoYears = second == first + 1 && isYear(first) && matcher.group("body") == null;
        if (!isYear(year) || !european || twoYears) {
            return false;
        }
        found.add("eu", start, matcher.end(), String.format(Locale.ROOT, "3%04d%s%04d", year, kind, number), false);
        return true;
    }

    /** Framework decisions of before 2009 have a letter of their own. */
    private static char kind(String word) {
        if (word.endsWith("richtlijn")) {
            return 'L';
        }
        if (word.endsWith("verordening")) {
            return 'R';
        }
        return word.endsWith("kaderbesluit") ? 'F' : 'D';
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
            if (matcher.group("sign") != null) {
                String id = id(matcher.group("sign"), matcher.group("signYear"), matcher.group("signNumber"));
                found.add("eu", matcher.start(), matcher.end(), id, false);
            } else if (matcher.group("kind") == null) {
                found.add("eu", matcher.start(), matcher.end(), matcher.group(), false);
            } else {
                String kind = matcher.group("kind");
                String year = matcher.group("year");
                found.add("eu", matcher.start(), matcher.end("number"), id(kind, year, matcher.group("number")), false);
                Matcher more = NUMBER.matcher(text).region(matcher.start("more"), matcher.end("more"));
                while (more.find()) {
                    found.add("eu", more.start(), more.end(), id(kind, year, more.group()), false);
                }
            }
        }
    }

    /** Until 1998 the year was printed in two figures; the number can have zeros ahead: "COM(2032)0084". */
    private static String id(String kind, String year, String number) {
        return kind + "(" + (year.length() == 2 ? "19" + year : year) + ")" + number.replaceFirst("^0+(?=\\d)", "");
    }
}
