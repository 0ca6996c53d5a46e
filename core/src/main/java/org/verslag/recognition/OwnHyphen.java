package org.verslag.recognition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words whose hyphen is their own by the rules of Dutch spelling, wherever a line ends: "e-mail", "niet-ingezetene",
 * "een-op-een", "btw-tarief", "juridisch-technisch".
 */
final class OwnHyphen {
    /** What has a hyphen behind it whenever it opens another word: "niet-ingezetene", "non-profit". */
    private static final Set<String> ALWAYS_AHEAD = Set.of("niet", "non", "adjunct", "sociaal");

    /** Words that open so and are written whole: "sociaaldemocratisch", "niettemin", "nonchalant", "nonsens". */
    private static final Pattern WHOLE = Pattern.compile(
            "sociaal(?:democra|geogra|pedagog|psycholog|rechtelijk|wetenschap).*|niet(?:temin|tegenstaande)\\b.*|non(?:chalan|sens|nen).*");

    /** What has one ahead of it whenever it closes another word: "start-up", "trade-offs". */
    private static final Set<String> ALWAYS_BEHIND = Set.of("up", "ups", "off", "offs");

    /** Functions: "secretaris-generaal", "minister-president"; not "brigadegeneraal". */
    private static final String GENERAL = "generaal";

    private static final String BRIGADE = "brigade";

    private static final String MINISTER = "minister";
    private static final String PRESIDENT = "president";

    /** Two adjectives side by side, the first of them not inflected: "juridisch-technisch"; wrapping leaves "juridi-sche". */
    private static final String ADJECTIVE = "isch";

    /** No syllables that a longer word is likely to be broken at: "staakt-het-vuren", "end-of-life". */
    private static final Set<String> BETWEEN_HYPHENS = Set.of("het", "den", "der", "of");

    private static final Pattern PARTY = Pattern.compile(PartyNames.KNOWN);

    /** "ChristenUnie-fractie", "GroenLinks-leden". */
    private static final Pattern OF_PARTY = Pattern.compile("(?:fractie|leden|lid\\b).*");

    private static final String VOWELS = "aeiouyæœøı";

    private static final int LONGEST_ABBREVIATION = 5;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** The pairs of consonants that words open with, names and loan words included. */
    private static final Set<String> OPENINGS = Set.of(
            ("bl br ch cl cr cz dj dm dn dr dw dz fj fl fr ft gh gl gn gr kh kl kn kr kw ll lj lv ml mn nj nl ph pj pl pn pr ps pt"
                            + " rh sc sf sh sj sk sl sm sn sp sq sr st sv sw sz th tj tr ts tw tz vl vr wh wr zh zl zw")
                    .split(" "));

    /** Those that only names open with: "Bhutan", "Tbilisi", "Cnossen"; in lower case an abbreviation can ("pfas"). */
    private static final Set<String> OPENINGS_OF_NAMES =
            Set.of("bh bj cn dh dv gd gj hj hl hm hr kj lh nd nk pf tb tk zs".split(" "));

    private OwnHyphen() {}

    /**
     * Whether the hyphen between two parts of a word is the word's own.
     *
     * @param left all of the word ahead of the line's end, without the hyphen there
     * @param component the last of its own parts
     * @param right all of the word behind the line's end
     */
    static boolean isBetween(String left, String component, String right) {
        String ahead = left.toLowerCase(Locale.ROOT);
        // Wrapping leaves no letter alone
        if (component.length() == 1
                || right.length() == 1
                || ALWAYS_AHEAD.contains(ahead) && !WHOLE.matcher(ahead + right).matches()
                || ALWAYS_BEHIND.contains(right)
                || right.startsWith(GENERAL) && !ahead.equals(BRIGADE)
                || ahead.equals(MINISTER) && right.startsWith(PRESIDENT)
                || ahead.endsWith(ADJECTIVE)
                || isAbbreviation(component)
                || OF_PARTY.matcher(right).matches() && PARTY.matcher(left).matches()) {
            return true;
        }
        String[] before = left.split("-", -1);
        String[] behind = right.split("-", -1);
        if (before.length > 1) {
            return BETWEEN_HYPHENS.contains(component) || before[before.length - 2].equals(behind[0]);
        }
        return behind.length > 1 && (BETWEEN_HYPHENS.contains(behind[0]) || component.equals(behind[1]));
    }

    /** What no word opens as, or what has no vowel, is read letter by letter: "btw", "hbo", "Wmo". */
    private static boolean isAbbreviation(String component) {
        String word = ACCENTS.matcher(Normalizer.normalize(component, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (word.length() > LONGEST_ABBREVIATION || !word.chars().allMatch(Character::isLetter)) {
            return false;
        }
        return word.chars().allMatch(OwnHyphen::isConsonant)
                || isConsonant(word.charAt(0))
                        && isConsonant(word.charAt(1))
                        && !opensWord(word.substring(0, 2), Character.isUpperCase(component.charAt(0)));
    }

    private static boolean opensWord(String pair, boolean capital) {
        return OPENINGS.contains(pair) || capital && OPENINGS_OF_NAMES.contains(pair);
    }

    private static boolean isConsonant(int letter) {
        return VOWELS.indexOf(letter) < 0;
    }
}
