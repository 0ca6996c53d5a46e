package org.verslag.recognition;

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

    /** The one that is written whole: "sociaaldemocratisch". */
    private static final String WHOLE = "democra";

    /** What has one ahead of it whenever it closes another word: "start-up", "trade-offs". */
    private static final Set<String> ALWAYS_BEHIND = Set.of("up", "ups", "off", "offs");

    /** Functions: "secretaris-generaal", "minister-president". */
    private static final String GENERAL = "generaal";

    private static final String MINISTER = "minister";
    private static final String PRESIDENT = "president";

    /** Two adjectives side by side, the first of them not inflected: "juridisch-technisch"; wrapping leaves "juridi-sche". */
    private static final String ADJECTIVE = "isch";

    /** No syllables that a longer word is likely to be broken at: "staakt-het-vuren", "end-of-life". */
    private static final Set<String> BETWEEN_HYPHENS = Set.of("het", "den", "der", "of");

    private static final Pattern PARTY = Pattern.compile(PartyNames.KNOWN);

    /** "ChristenUnie-fractie", "GroenLinks-leden". */
    private static final Pattern OF_PARTY = Pattern.compile("(?:fractie|leden|lid\\b).*");

    private static final String VOWELS = "aeiouyáàäâéèëêíïîóòöôúùüû";

    private static final int LONGEST_ABBREVIATION = 5;

    /** The pairs of consonants that words open with, names and loan words included. */
    private static final Set<String> OPENINGS = Set.of(
            ("bl br ch cl cr cz dj dm dn dr dw dz fj fl fr gh gl gn gr kh kl kn kr kw ll lj lv ml mn nj nl ph pj pl pn pr ps pt"
                            + " rh sc sf sh sj sk sl sm sn sp sq sr st sv sw sz th tj tr ts tw tz vl vr wh wr zh zl zw")
                    .split(" "));

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
                || ALWAYS_AHEAD.contains(ahead) && !right.startsWith(WHOLE)
                || ALWAYS_BEHIND.contains(right)
                || right.startsWith(GENERAL)
                || ahead.equals(MINISTER) && right.startsWith(PRESIDENT)
                || ahead.endsWith(ADJECTIVE)
                || isAbbreviation(component.toLowerCase(Locale.ROOT))
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
    private static boolean isAbbreviation(String word) {
        if (word.length() > LONGEST_ABBREVIATION || !word.chars().allMatch(Character::isLetter)) {
            return false;
        }
        return word.chars().allMatch(OwnHyphen::isConsonant)
                || isConsonant(word.charAt(0))
                        && isConsonant(word.charAt(1))
                        && !OPENINGS.contains(word.substring(0, 2));
    }

    private static boolean isConsonant(int letter) {
        return VOWELS.indexOf(letter) < 0;
    }
}
