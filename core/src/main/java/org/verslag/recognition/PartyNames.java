package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of party groups (<i>fracties</i>) in headings and sentences. */
final class PartyNames {
    /** A name: what stands before "-fractie", after "fractie" or after "Groep". */
    private static final String WORD =
            "(?:(?!(?:Inbreng|Vragen|Opmerkingen|Bijdrage|Reactie|Antwoord|Antwoorden|Beantwoording|Leden|VRAGEN|INBRENG|De|DE|Het|Deze|Ook|En|EN|Zowel|Minister|Staatssecretaris|Kamer|Regering)\\b)[\\p{Lu}\\d][\\p{L}\\d+&.’'/]*|’t)";

    private static final String NEXT_WORD = "[- ](?:" + WORD + "|voor|de|den|der|van|het|’t|en(?= de Dieren))";

    private static final String NAME = WORD + "(?:" + NEXT_WORD + ")*?";

    /** A name that nothing closes: it takes all the words that it can. */
    static final String OPEN_NAME =
            WORD + "(?:" + NEXT_WORD + "(?!\\p{L}))*(?<!\\b[Vv]an|\\b[Dd]e|\\bder|\\bden|\\bhet|\\bvoor)";

    /** A known party without "fractie", and several of them. */
    static final String KNOWN = PersonsAndMotions.PARTIES + "(?!-)";

    static final String KNOWN_ONES = KNOWN + "(?:(?:, | en )(?:de |het )?" + KNOWN + "){0,8}";

    private static final String AND = "(?:,? en |, )(?:van )?(?:de |het )?";

    /** Names that share the word behind them: "VVD-, CDA- en D66-". */
    private static final String SHARING = NAME + "-?(?:" + AND + NAME + "-?){1,8}";

    /** Names that share the word ahead of them: "van de VVD, het CDA en D66". */
    private static final String SHARED_AHEAD =
            "(?:van )?(?:de |het )?" + OPEN_NAME + "(?:" + AND + OPEN_NAME + "(?![\\p{L}-])){1,12}";

    /** One party group, however it is written. */
    static final String GROUP = "(?:(?<![\\p{L}-])(?:" + NAME + ")[- ]?(?:[Ff]ractie|FRACTIE)(?![\\p{L}])"
            + "|(?<![\\p{L}-])" + SHARING + "[- ]?[Ff]racties?(?![\\p{L}])"
            + "|[Ff]ractie(?:s|leden(?= van)) " + SHARED_AHEAD + "(?: gezamenlijk)?"
            + "|[Ff]ractie(?:leden(?= van))?[- ](?:van )?(?:de |het )?" + OPEN_NAME + "(?![\\p{L}-])"
            + "|[Gg]roep[- ]" + OPEN_NAME + "(?![\\p{L}-])"
            + "|(?:[Hh]et )?[Ll]id (?!van)" + OPEN_NAME + "(?![\\p{L}-]))";

    private static final Pattern ONE = Pattern.compile("(?<![\\p{L}-])(?<sharing>" + SHARING
            + ")[- ]?[Ff]racties?(?![\\p{L}])|[Ff]ractie(?:s|leden(?= van)) (?<shared>" + SHARED_AHEAD + ")|(?<before>"
            + NAME
            + ")[- ]?(?:[Ff]ractie|FRACTIE)(?![\\p{L}])|[Ff]ractie(?:leden(?= van))?[- ](?:van )?(?:de |het )?(?<after>"
            + OPEN_NAME
            + ")(?![\\p{L}-])|(?<group>[Gg]roep[- ]" + OPEN_NAME
            + ")(?![\\p{L}-])|(?:[Hh]et )?(?<member>[Ll]id (?!van)" + OPEN_NAME + ")(?![\\p{L}-])");

    private static final Pattern SEPARATOR = Pattern.compile("-?(?:,? en |, )(?:van )?(?:de |het )?");
    private static final Pattern LEAD = Pattern.compile("^(?:van )?(?:de |het )?");

    private static final String LINK = "(?:,? en |, |/| alsmede |,? mede namens )";

    /** Several party groups, with what stands between them. */
    static final String GROUPS =
            GROUP + "(?:" + LINK + "(?:(?:van )?(?:de leden van )?(?:het lid van )?(?:de )?)" + GROUP + ")*";

    private PartyNames() {}

    /** The bare names in a text that holds nothing but names of party groups and what links them. */
    static List<String> parse(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = ONE.matcher(text);
        while (matcher.find()) {
            String several = matcher.group("sharing") != null ? matcher.group("sharing") : matcher.group("shared");
            if (several != null) {
                for (String name : SEPARATOR.split(LEAD.matcher(several).replaceFirst(""), -1)) {
                    add(name, names);
                }
                continue;
            }
            String name = matcher.group("before");
            for (String other : List.of("after", "group", "member")) {
                if (name == null) {
                    name = matcher.group(other);
                }
            }
            add(name, names);
        }
        return names;
    }

    private static void add(String name, List<String> names) {
        String bare = bare(name);
        if (!bare.isEmpty() && !names.contains(bare)) {
            names.add(bare);
        }
    }

    private static String bare(String name) {
        String bare = name.strip();
        // The stop of "…, vraagt de fractie van de SGP." is the sentence's
        while (bare.endsWith("-") || bare.endsWith(".")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.endsWith("Senaats")) {
            // "Onafhankelijke Senaatsfractie" is the name itself
            return bare + "fractie";
        }
        return Character.isLowerCase(bare.charAt(0)) && bare.length() > 1
                ? Character.toUpperCase(bare.charAt(0)) + bare.substring(1)
                : bare;
    }
}
