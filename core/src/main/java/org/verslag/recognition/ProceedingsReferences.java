package org.verslag.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The proceedings (<i>Handelingen</i>) and what is published with them: questions of members and their answers. */
final class ProceedingsReferences {
    private static final String YEARS = "(?:\\(?vergaderjaar )?(?<from>\\d{4}) ?[–/-] ?(?<to>\\d{4}|\\d{2})(?!\\d)\\)?";

    private static final String CHAMBER =
            "(?:,? (?:van de )?(?<chamber>II|I|TK|EK|Tweede Kamer|Eerste Kamer)(?![\\p{L}\\d]))?";

    private static final String NUMBERS = ",? ?(?:nrs?\\.? ?|nummers? )?(?<numbers>" + DocumentNumbers.SEVERAL + ")";

    private static final String PROCEEDINGS = "(?:van de |bij de |der |, )?Handelingen";

    private static final Phrase APPENDIX = Phrase.of("(?:[Aa]anh(?:angsel|\\.) ?" + PROCEEDINGS
            + "|Aanhangsel(?= (?:II|TK),? )|Kamervragen \\(Aanhangsel\\)),?" + CHAMBER + ",? " + YEARS + NUMBERS);

    /** "Handelingen II, vergaderjaar 2020–2021, Aanhangsel 2212", "Kamervragen II 2020/21, Aanhangsel nr. 2212". */
    private static final Phrase APPENDIX_LAST =
            Phrase.of("(?:Hand(?:elingen|\\.)|Kamervragen|(?=(?:Tweede|Eerste) Kamer,))"
                    + "(?:,? ?(?<chamber>II|I|TK|EK|Tweede Kamer|Eerste Kamer)(?![\\p{L}\\d]))?,? " + YEARS
                    + ",? \\(?[Aa]anhangsel(?: van de Handelingen)?\\)?" + NUMBERS);

    /** "Aanhangsel Handelingen nr. 740, vergaderjaar 2005–2006": so until 2010. */
    private static final Phrase APPENDIX_BY_NUMBER = Phrase.of("Aanhangsel " + PROCEEDINGS + CHAMBER
            + ",? nrs?\\.? ?(?<numbers>" + DocumentNumbers.SEVERAL + "),? " + YEARS);

    private static final Phrase MEETING = Phrase.of("Hand(?:elingen|\\.)" + CHAMBER + ",? " + YEARS
            + ",? ?(?:nr\\.? ?)?(?<number>\\d{1,3})(?!\\d)"
            + "(?:,? items (?<items>\\d{1,3}(?:(?:, |,? en )\\d{1,3}(?!\\d)){1,20})"
            + "|(?:,? item ?|-)(?<item>\\d{1,3})(?!\\d)(?:-\\d{1,4})?)?");

    private static final Pattern ITEM = Pattern.compile("\\d+");

    private ProceedingsReferences() {}

    static void in(String text, int from, FoundReferences found) {
        if (text.contains("anhangsel") || text.contains("Aanh.")) {
            for (Phrase phrase : List.of(APPENDIX, APPENDIX_LAST, APPENDIX_BY_NUMBER)) {
                appendices(phrase, text, from, found);
            }
        }
        if (text.contains("Hand")) {
            meetings(text, from, found);
        }
    }

    private static void appendices(Phrase phrase, String text, int from, FoundReferences found) {
        DocumentNumbers numbers = new DocumentNumbers(text, found, "aanhangsel");
        Matcher matcher = phrase.matcher(text);
        for (int at = from; phrase.find(matcher, text, at); at = matcher.end()) {
            String prefix = "ah-" + chamber(matcher.group("chamber")) + "-" + years(matcher) + "-";
            numbers.add(matcher.start(), matcher.start("numbers"), matcher.end("numbers"), prefix);
        }
    }

    private static void meetings(String text, int from, FoundReferences found) {
        Matcher matcher = MEETING.matcher(text);
        for (int at = from; MEETING.find(matcher, text, at); at = matcher.end()) {
            String meeting =
                    "h-" + chamber(matcher.group("chamber")) + "-" + years(matcher) + "-" + matcher.group("number");
            if (matcher.group("items") == null) {
                String item = matcher.group("item") == null ? "" : "-" + matcher.group("item");
                found.add("handelingen", matcher.start(), matcher.end(), meeting + item, true);
                continue;
            }
            Matcher item = ITEM.matcher(text).region(matcher.start("items"), matcher.end("items"));
            int start = matcher.start();
            while (item.find()) {
                found.add(
                        "handelingen",
                        start < 0 ? item.start() : start,
                        item.end(),
                        meeting + "-" + item.group(),
                        true);
                start = -1;
            }
        }
    }

    private static String chamber(@Nullable String printed) {
        return "I".equals(printed) || "EK".equals(printed) || "Eerste Kamer".equals(printed) ? "ek" : "tk";
    }

    private static String years(Matcher matcher) {
        String first = matcher.group("from");
        return first + (Integer.parseInt(first) + 1);
    }
}
