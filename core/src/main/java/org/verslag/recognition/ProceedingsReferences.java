package org.verslag.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The proceedings (<i>Handelingen</i>) and what is published with them: questions of members and their answers. */
final class ProceedingsReferences {
    private static final String YEARS = "(?:\\(?vergaderjaar )?(?<from>\\d{4}) ?[–/-] ?(?<to>\\d{4}|\\d{2})(?!\\d)\\)?";

    private static final String CHAMBER =
            "(?:,? (?:van de |der )?(?<chamber>II|I|TK|EK|Tweede Kamer|Eerste Kamer)(?![\\p{L}\\d]))?";

    private static final String NUMBERS = ",? ?(?:nrs?\\.? ?|nummers? )?(?<numbers>" + DocumentNumbers.SEVERAL + ")";

    private static final String PROCEEDINGS = "(?:van de |bij (?:de )?|der |, )?[Hh]andelingen";

    private static final Phrase APPENDIX = Phrase.of("(?:[Aa]anh(?:angsel|\\.) ?" + PROCEEDINGS
            + "|Aanhangsel(?= (?:II|TK),? |,? (?:vergaderjaar )?\\d{4} ?[–/-])|Kamervragen(?: \\(Aanhangsel\\)| met antwoord(?= )|(?=,? (?:vergaderjaar )?\\d{4} ?[–/-][^A]{3,9}nr))),?"
            + CHAMBER + ",? " + YEARS + NUMBERS);

    /** "Handelingen II, vergaderjaar 2020–2021, Aanhangsel 2212", "Kamervragen II 2020/21, Aanhangsel nr. 2212". */
    private static final Phrase APPENDIX_LAST =
            Phrase.of("(?:Hand(?:elingen|\\.)|Kamervragen|(?=(?:Tweede|Eerste) Kamer[, ]|TK[, ]))"
                    + "(?:,? ?(?:van de |der )?(?<chamber>II|I|TK|EK|Tweede Kamer|Eerste Kamer)(?![\\p{L}\\d]))?,? "
                    + YEARS
                    + ",? \\(?[Aa]anhangsel(?: (?:van de )?Handelingen)?\\)?" + NUMBERS);

    /** "Aanhangsel Handelingen nr. 740, vergaderjaar 2005–2006": so until 2010. */
    private static final Phrase APPENDIX_BY_NUMBER = Phrase.of("Aanhangsel(?: " + PROCEEDINGS + CHAMBER
            + ")?,? (?:nrs?\\.? ?|nummers? )?(?<numbers>" + DocumentNumbers.SEVERAL + "),? (?:van het )?" + YEARS);

    /** "… nr. 403 en vergaderjaar 2031–2032, nr. 12", "… nr. 403; 2031/32, nr. 12". */
    private static final Pattern NEXT_YEAR = Pattern.compile("(?:,? en |; |, )" + YEARS + NUMBERS);

    /** No dossier, which old proceedings name too: "Handelingen I, 1996–1997, 24 692, nr. 228b". */
    private static final String ONE_MEETING = "(?<number>\\d{1,3})(?!\\d| \\d{3}(?!\\d))"
            + "(?:,? (?:items |item (?=\\d{1,3}(?: en | ?t/m )))(?<items>\\d{1,3}(?:(?:, |,? en | ?t/m | tot en met | ?[–-] ?)\\d{1,3}(?!\\d)){1,20})"
            + "(?! \\p{L}{4})"
            + "|(?:,? item ?|-)(?<item>\\d{1,3})(?!\\d)(?:-\\d{1,4})?)?";

    private static final Phrase MEETING =
            Phrase.of("Hand(?:elingen|\\.)" + CHAMBER + ",? " + YEARS + ",? ?(?:nr\\.? ?)?" + ONE_MEETING);

    /** "Handelingen II 2031/32, nrs. 53 en 54". */
    private static final Phrase MEETINGS = Phrase.of("Hand(?:elingen|\\.)" + CHAMBER + ",? " + YEARS
            + ",? ?nrs\\.? ?(?<numbers>" + DocumentNumbers.SEVERAL + ")");

    private static final Pattern NEXT_MEETING = Pattern.compile("(?:,? en |, |; )nr\\.? ?" + ONE_MEETING);

    private ProceedingsReferences() {}

    static void in(String text, int from, FoundReferences found) {
        if (text.contains("anhangsel") || text.contains("Aanh.") || text.contains("Kamervragen")) {
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
            String prefix = "ah-" + chamber(matcher.group("chamber")) + "-";
            numbers.add(
                    matcher.start(), matcher.start("numbers"), matcher.end("numbers"), prefix + years(matcher) + "-");
            Matcher next = NEXT_YEAR.matcher(text);
            for (int end = matcher.end(); next.region(end, text.length()).lookingAt(); end = next.end()) {
                numbers.add(next.start("from"), next.start("numbers"), next.end("numbers"), prefix + years(next) + "-");
            }
        }
    }

    private static void meetings(String text, int from, FoundReferences found) {
        Matcher matcher = MEETINGS.matcher(text);
        for (int at = from; MEETINGS.find(matcher, text, at); at = matcher.end()) {
            new DocumentNumbers(text, found, "handelingen")
                    .add(matcher.start(), matcher.start("numbers"), matcher.end("numbers"), sitting(matcher));
        }
        matcher = MEETING.matcher(text);
        for (int at = from; MEETING.find(matcher, text, at); at = matcher.end()) {
            String sitting = sitting(matcher);
            meeting(matcher, matcher.start(), sitting, text, found);
            Matcher next = NEXT_MEETING.matcher(text);
            for (int end = matcher.end(); next.region(end, text.length()).lookingAt(); end = next.end()) {
                meeting(next, next.start("number"), sitting, text, found);
            }
        }
    }

    private static void meeting(Matcher matcher, int start, String sitting, String text, FoundReferences found) {
        String meeting = sitting + matcher.group("number");
        if (matcher.group("items") == null) {
            String item = matcher.group("item") == null ? "" : "-" + matcher.group("item");
            found.add("handelingen", start, matcher.end(), meeting + item, true);
        } else {
            new DocumentNumbers(text, found, "handelingen")
                    .add(start, matcher.start("items"), matcher.end("items"), meeting + "-");
        }
    }

    private static String sitting(Matcher matcher) {
        return "h-" + chamber(matcher.group("chamber")) + "-" + years(matcher) + "-";
    }

    private static String chamber(@Nullable String printed) {
        return "I".equals(printed) || "EK".equals(printed) || "Eerste Kamer".equals(printed) ? "ek" : "tk";
    }

    private static String years(Matcher matcher) {
        String first = matcher.group("from");
        return first + (Integer.parseInt(first) + 1);
    }
}
