package org.verslag.recognition;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Staatsblad, the Staatscourant and the Tractatenblad: "Stb. 2021, 44 en 45", "Trb. 1951, 154 en 1967, 76". */
final class GazetteReferences {
    private static final String YEAR = "(?<year>(?:18|19|20)\\d{2})";

    private static final String KIND = "(?<kind>Stcrt|Stct|Stcr|Stb|STB|Trb|Staatscourant|Staatsblad|Tractatenblad)";

    private static final String NUMBER = "\\d{1,6}(?!\\d)";

    /** Another of the same year; a year behind it opens the next pair. */
    private static final String ANOTHER =
            "(?!(?:19|20)\\d{2}, ?\\d)" + NUMBER + "(?! (?:" + DutchDates.ANY_MONTH + ")\\b)";

    private static final String NUMBERS = "(?<first>" + NUMBER + ")(?! (?:" + DutchDates.ANY_MONTH
            + ")\\b)(?<more>(?:(?:, |,? en )" + ANOTHER + "){1,50}"
            + "(?=(?: en |; |, )(?:19|20)\\d{2}, ?\\d)|(?:(?:, |,? en )" + ANOTHER + "){1,50}" + DocumentNumbers.CLOSED
            + ")?";

    private static final Phrase GAZETTE =
            Phrase.of("\\b" + KIND + "\\.?,? ?\\(?(?:jaargang |van \\d{1,2} \\p{L}{3,9} )?" + YEAR
                    + "(?:[,/-]? ?| \\(?)(?:n[or]\\.? ?|nrs\\.? ?)?" + NUMBERS);

    /** "Staatscourant nr. 12345, 2021", "Stcrt. nr. 123 van 3 mei 2021". */
    private static final Phrase NUMBER_FIRST = Phrase.of(
            "\\b" + KIND + "\\.?,? ?(?:nr\\.? ?|nummer )(?<first>\\d{1,6}),? (?:van )?(?:\\d{1,2} \\p{L}{3,9} )?" + YEAR
                    + "(?!\\d)");

    private static final Pattern NEXT_YEAR = Pattern.compile("(?:; | en |, )(?=\\d)" + YEAR + ", (?:nr\\.? ?)?"
            + NUMBERS + "(?:" + DocumentNumbers.CLOSED + "|(?=(?: en |; )(?:19|20)\\d{2}, ?\\d))");

    private static final Pattern ONE = Pattern.compile("\\d+");

    private GazetteReferences() {}

    static void in(String text, int from, FoundReferences found) {
        Matcher matcher = GAZETTE.matcher(text);
        for (int at = from; GAZETTE.find(matcher, text, at); at = matcher.end()) {
            String kind = kind(matcher.group("kind"));
            add(matcher, matcher.start(), kind, text, found);
            Matcher next = NEXT_YEAR.matcher(text);
            for (int end = matcher.end(); next.region(end, text.length()).lookingAt(); end = next.end()) {
                add(next, next.start("year"), kind, text, found);
            }
        }
        matcher = NUMBER_FIRST.matcher(text);
        for (int at = from; NUMBER_FIRST.find(matcher, text, at); at = matcher.end()) {
            String id = kind(matcher.group("kind")) + "-" + matcher.group("year") + "-" + matcher.group("first");
            found.add("gazette", matcher.start(), matcher.end(), id, true);
        }
    }

    private static String kind(String printed) {
        return switch (printed) {
            case "Staatsblad" -> "stb";
            case "Tractatenblad" -> "trb";
            case "Staatscourant", "Stct", "Stcr" -> "stcrt";
            default -> printed.toLowerCase(Locale.ROOT);
        };
    }

    private static void add(Matcher matcher, int start, String kind, String text, FoundReferences found) {
        String prefix = kind + "-" + matcher.group("year") + "-";
        found.add("gazette", start, matcher.end("first"), prefix + matcher.group("first"), true);
        if (matcher.group("more") != null) {
            Matcher one = ONE.matcher(text).region(matcher.start("more"), matcher.end("more"));
            while (one.find()) {
                found.add("gazette", one.start(), one.end(), prefix + one.group(), true);
            }
        }
    }
}
