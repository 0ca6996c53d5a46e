package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of party groups (<i>fracties</i>) in headings and sentences. */
final class PartyNames {
    /** A name: what stands before "-fractie", after "fractie" or after "Groep". */
    private static final String WORD =
            "(?:(?!(?:Inbreng|Vragen|Opmerkingen|Bijdrage|Reactie|De|Het|Deze|Ook|En|Zowel)\\b)[\\p{Lu}\\d][\\p{L}\\d+&.’'/]*|’t)";

    private static final String NEXT_WORD = "[- ](?:" + WORD + "|voor|de|den|der|van|het|’t|en(?= de Dieren))";

    private static final String NAME = WORD + "(?:" + NEXT_WORD + ")*?";

    /** A name that nothing closes: it takes all the words that it can. */
    private static final String OPEN_NAME =
            WORD + "(?:" + NEXT_WORD + "(?![\\p{L}-]))*(?<!\\b[Vv]an|\\b[Dd]e|\\bder|\\bden)";

    /** One party group, however it is written. */
    static final String GROUP = "(?:(?<![\\p{L}-])(?:" + NAME + ")[- ]?[Ff]ractie(?![\\p{L}])"
            + "|[Ff]ractie[- ](?:van )?(?:de |het )?" + OPEN_NAME + "(?![\\p{L}-])"
            + "|[Gg]roep[- ]" + OPEN_NAME + "(?![\\p{L}-])"
            + "|(?:[Hh]et )?[Ll]id (?!van)" + OPEN_NAME + "(?![\\p{L}-]))";

    private static final Pattern ONE = Pattern.compile("(?<before>" + NAME
            + ")[- ]?[Ff]ractie(?![\\p{L}])|[Ff]ractie[- ](?:van )?(?:de |het )?(?<after>" + OPEN_NAME
            + ")(?![\\p{L}-])|(?<group>[Gg]roep[- ]" + OPEN_NAME
            + ")(?![\\p{L}-])|(?:[Hh]et )?(?<member>[Ll]id (?!van)" + OPEN_NAME + ")(?![\\p{L}-])");

    private static final String LINK = "(?:,? en |, |/| alsmede )";

    /** Several party groups, with what stands between them. */
    static final String GROUPS =
            GROUP + "(?:" + LINK + "(?:(?:van )?(?:de leden van )?(?:het lid van )?(?:de )?)" + GROUP + ")*";

    private static final Pattern SHARED =
            Pattern.compile("^(" + NAME + "(?:(?:, | en |,? en (?:de )?)" + NAME + ")+)[- ]fracties$");

    private PartyNames() {}

    /** The bare names in a text that holds nothing but names of party groups and what links them. */
    static List<String> parse(String text) {
        Matcher shared = SHARED.matcher(text);
        if (shared.find()) {
            return List.of(shared.group(1).split("-?, | en (?:de )?|-? en "));
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = ONE.matcher(text);
        while (matcher.find()) {
            String name = matcher.group("before");
            for (String other : List.of("after", "group", "member")) {
                if (name == null) {
                    name = matcher.group(other);
                }
            }
            String bare = bare(name);
            if (!bare.isEmpty() && !names.contains(bare)) {
                names.add(bare);
            }
        }
        return names;
    }

    private static String bare(String name) {
        String bare = name.strip();
        while (bare.endsWith("-")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return Character.isLowerCase(bare.charAt(0)) && bare.length() > 1
                ? Character.toUpperCase(bare.charAt(0)) + bare.substring(1)
                : bare;
    }
}
