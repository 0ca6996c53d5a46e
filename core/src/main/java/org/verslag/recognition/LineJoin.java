package org.verslag.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the end of a line and the start of the next one belong together. A hyphen at a line's end may come from the wrapping
 * or belong to the word; rules of Dutch spelling tell, and the report's own words where those do not.
 */
final class LineJoin {
    private static final Set<String> AFTER_SUSPENDED_HYPHEN = Set.of(
            "en", "of", "dan", "danwel", "als", "alsook", "noch", "t/m", "tot", "en/of", "maar", "respectievelijk");

    /** Words that end in one of those. */
    private static final Set<String> NOT_SUSPENDED = Set.of("zoals", "evenals", "alsof");

    /** Vowels that would be read as one sound if nothing stood between them. */
    private static final Set<String> COLLIDING =
            Set.of("aa", "ee", "oo", "uu", "ae", "ai", "au", "ei", "eu", "oe", "oi", "ou", "ui", "ij", "ie", "ue");

    /** "geëvalu-eerd", "individu-eel", "situ-eren": a word's ending, where no other word starts. */
    private static final Set<String> ENDINGS = Set.of(
            "eel", "eels", "ele", "er", "eer", "eert", "eerd", "eerde", "eerden", "eren", "erend", "erende", "ering",
            "eringen");

    private static final Phrase ADDRESS = Phrase.of("(?i)(?:https?:(?://\\S*)?|www\\.\\S*)$");

    private final Vocabulary vocabulary;

    LineJoin(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What becomes of a line's end. */
    enum Kind {
        /** A space stands between. */
        SPACE,
        /** Nothing stands between. */
        NOTHING,
        /** The hyphen goes, and nothing stands between. */
        HYPHEN_GOES
    }

    /**
     * A decision.
     *
     * @param kind what to do
     * @param sure whether a rule or the report's own words decided, and not just what is usual
     */
    record Decision(Kind kind, boolean sure) {}

    /** Adds a line of a title, for which the report's words are counted only where a hyphen asks for them. */
    static void append(StringBuilder text, String next, List<Row> report) {
        int last = text.length() - 1;
        boolean broken = last > 0 && text.charAt(last) == '-';
        Kind kind =
                broken ? new LineJoin(Vocabulary.of(report)).decide(text, next).kind() : Kind.SPACE;
        if (kind == Kind.HYPHEN_GOES) {
            text.setLength(last);
        } else if (kind == Kind.SPACE && last >= 0) {
            text.append(' ');
        }
        text.append(next);
    }

    /** Decides for text that ends a line, and for the line that follows. */
    Decision decide(CharSequence before, String after) {
        int length = before.length();
        if (length == 0 || after.isEmpty()) {
            return new Decision(Kind.NOTHING, true);
        }
        char last = before.charAt(length - 1);
        int start = lastToken(before);
        if (isAddress(before, start) || continuesBrokenAddress(before, start)) {
            return new Decision(continuesAddress(last, after) ? Kind.NOTHING : Kind.SPACE, true);
        }
        if (".,;:?!)".indexOf(after.charAt(0)) >= 0 && (after.length() == 1 || after.charAt(1) == ' ')) {
            return new Decision(Kind.NOTHING, true);
        }
        if (last == '/') {
            return new Decision(length > 1 && before.charAt(length - 2) != ' ' ? Kind.NOTHING : Kind.SPACE, true);
        }
        if (last != '-' && last != '\u2010' || length < 2 || !Character.isLetterOrDigit(before.charAt(length - 2))) {
            return new Decision(Kind.SPACE, true);
        }
        return hyphen(before.subSequence(start, length - 1).toString(), after);
    }

    private Decision hyphen(String left, String after) {
        String right = head(after);
        String firstWord = after.substring(0, endOfToken(after));
        if (firstWord.indexOf('@') > 0) {
            // "…@…" is an address, and keeps all that it has
            return new Decision(Kind.NOTHING, true);
        }
        if (AFTER_SUSPENDED_HYPHEN.contains(stripPunctuation(firstWord))) {
            boolean whole = NOT_SUSPENDED.contains((left + right).toLowerCase(Locale.ROOT));
            return new Decision(whole ? Kind.HYPHEN_GOES : Kind.SPACE, true);
        }
        if (right.isEmpty()) {
            return new Decision(Kind.NOTHING, true);
        }
        char first = right.charAt(0);
        String component = left.substring(left.lastIndexOf('-') + 1);
        char end = component.isEmpty() ? '-' : component.charAt(component.length() - 1);
        boolean capital = Character.isUpperCase(first);
        if (Character.isDigit(first)
                || Character.isUpperCase(end)
                || Character.isDigit(end)
                || capital && !Character.isLowerCase(end)) {
            return new Decision(isOneName(left, right) ? Kind.HYPHEN_GOES : Kind.NOTHING, true);
        }
        int evidence = evidence(left, right);
        if (evidence != 0) {
            return new Decision(evidence > 0 ? Kind.HYPHEN_GOES : Kind.NOTHING, true);
        }
        if (capital || OwnHyphen.isBetween(left, component, right)) {
            return new Decision(Kind.NOTHING, true);
        }
        String pair = ("" + Character.toLowerCase(end) + Character.toLowerCase(first));
        if (COLLIDING.contains(pair) && !(pair.equals("ue") && (isDiphthong(component) || ENDINGS.contains(right)))) {
            return new Decision(pair.equals("ie") || pair.equals("eu") ? Kind.HYPHEN_GOES : Kind.NOTHING, false);
        }
        return new Decision(Kind.HYPHEN_GOES, true);
    }

    /** "milieu-|effect": two vowels that are one sound already take no third. */
    private static boolean isDiphthong(String component) {
        return component.length() > 1 && "eoa".indexOf(component.charAt(component.length() - 2)) >= 0;
    }

    /**
     * "ChristenU-|nie-fractie", "OPMER-|KINGEN": behind a capital only what the report writes whole, and never so, was broken by
     * wrapping. An abbreviation can look like the start of another word.
     */
    private boolean isOneName(String left, String right) {
        boolean capitals = right.equals(right.toUpperCase(Locale.ROOT));
        return !Character.isDigit(right.charAt(0))
                && (capitals || left.chars().anyMatch(Character::isLowerCase))
                && vocabulary.count(left + "-" + right) == 0
                && evidence(left, right) > 0;
    }

    /** How much oftener the report writes the word without the hyphen than with it; of a longer compound its start tells too. */
    private int evidence(String left, String right) {
        int evidence = vocabulary.count(left + right) - vocabulary.count(left + "-" + right);
        int end = right.indexOf('-');
        if (evidence != 0 || end < 0) {
            return evidence;
        }
        String start = right.substring(0, end);
        return vocabulary.count(left + start) - vocabulary.count(left + "-" + start);
    }

    private static boolean isAddress(CharSequence text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '.') {
                return ADDRESS.isIn(text.subSequence(start, text.length()).toString());
            }
        }
        return false;
    }

    /** Whether a token goes on with an address that was broken at a hyphen before: "…/een- twee-|drie". */
    private static boolean continuesBrokenAddress(CharSequence text, int start) {
        if (start < 2 || text.charAt(start - 1) != ' ' || text.charAt(start - 2) != '-') {
            return false;
        }
        CharSequence earlier = text.subSequence(0, start - 1);
        return isAddress(earlier, lastToken(earlier))
                && BrokenAddress.goesOn(text.subSequence(start - 1, text.length()), 0) > 0;
    }

    /** Inside an address nothing is lost or added; it ends where a line ends with a bracket, a quote or a stop. */
    private static boolean continuesAddress(char last, String after) {
        if (")»>]".indexOf(last) >= 0 || ".,;".indexOf(last) >= 0) {
            return false;
        }
        if ("-/_=&?~%+#".indexOf(last) >= 0) {
            return true;
        }
        String token = after.substring(0, endOfToken(after));
        boolean looksLikeAddress = token.indexOf('/') >= 0
                || token.indexOf('_') >= 0
                || token.indexOf('=') >= 0
                || token.indexOf('-') >= 0
                || token.indexOf('.') >= 0 && token.indexOf('.') < token.length() - 1;
        char first = token.charAt(0);
        return looksLikeAddress && (Character.isLowerCase(first) || Character.isDigit(first))
                || ".-/_?&%=~#+".indexOf(first) >= 0;
    }

    /** Where the token at the end starts: behind a space or bracket. */
    private static int lastToken(CharSequence text) {
        int i = text.length();
        int floor = Math.max(0, text.length() - 500);
        while (i > floor && !Character.isWhitespace(text.charAt(i - 1)) && "(«\"“‘".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private static String head(String text) {
        int i = 0;
        while (i < text.length() && Vocabulary.isWordPart(text.charAt(i))) {
            i++;
        }
        while (i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(0, i);
    }

    private static int endOfToken(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    private static String stripPunctuation(String word) {
        int end = word.length();
        while (end > 0 && ",.;:)".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
