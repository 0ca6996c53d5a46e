package org.verslag.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where its first two characters can stand: most places of a text are passed by with
 * one look, where {@link Pattern} would try every alternative at each. Finds what the pattern finds.
 *
 * <p>The first characters are asked of the pattern itself, when a text has them: one that fails on them without having wanted
 * more cannot start with them. So there is no second list to keep in step. Positive lookbehind is refused, since what it
 * wants ahead of a character cannot be tried out.
 */
final class Phrase {
    private static final int ASCII = 128;

    private static final byte NOWHERE = 1;

    /** It can start with the characters, but not within a word. */
    private static final byte AHEAD_OF_WORD = 2;

    private static final byte ANYWHERE = 3;

    private final Pattern pattern;

    /**
     * Where it can start with each character, and with each two; 0 where nobody has asked yet. Threads that ask at once find
     * the same, so nothing guards it. The first table settles most, and there are few characters that need a second one.
     */
    private final byte[] places = new byte[ASCII];

    private final byte[][] placesOfTwo = new byte[ASCII][];

    private Phrase(String regex) {
        if (regex.contains("(?<=")) {
            throw new IllegalArgumentException("a phrase cannot look back for " + regex);
        }
        pattern = Pattern.compile(regex);
    }

    static Phrase of(String regex) {
        return new Phrase(regex);
    }

    private byte place(char first) {
        byte place = places[first];
        if (place == 0) {
            place = findPlace(String.valueOf(first));
            places[first] = place;
        }
        return place;
    }

    private byte place(char first, char second) {
        byte[] seconds = placesOfTwo[first];
        if (seconds == null) {
            seconds = new byte[ASCII];
            placesOfTwo[first] = seconds;
        }
        byte place = seconds[second];
        if (place == 0) {
            place = findPlace("" + first + second);
            seconds[second] = place;
        }
        return place;
    }

    private byte findPlace(String start) {
        if (!canStart("", start) && !canStart(" ", start)) {
            return NOWHERE;
        }
        boolean within =
                !isWordPart(start.charAt(0)) || canStart("a", start) || canStart("A", start) || canStart("0", start);
        return within ? ANYWHERE : AHEAD_OF_WORD;
    }

    private boolean canStart(String before, String start) {
        Matcher matcher = matcher(before + start);
        matcher.region(before.length(), before.length() + start.length());
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** A matcher for {@link #find}; it sees all of the text, whatever its region. */
    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Finds the next match from a place on. */
    boolean find(Matcher matcher, String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            if (mayStart(text, i)) {
                matcher.region(i, length);
                if (matcher.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the text holds it. */
    boolean isIn(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (mayStart(text, i)) {
                return find(matcher(text), text, i);
            }
        }
        return false;
    }

    /** Whether the text starts with it. */
    boolean opens(String text) {
        return !text.isEmpty() && mayStart(text, 0) && pattern.matcher(text).lookingAt();
    }

    /** Whether it is the whole text. */
    boolean matches(String text) {
        return match(text) != null;
    }

    /** The match, if it is the whole text. */
    @Nullable
    Matcher match(String text) {
        Matcher matcher = tryWhole(text);
        return matcher != null && matcher.matches() ? matcher : null;
    }

    /** A matcher of the whole text, still to be run; null where the text's start shows that there is no match. */
    @Nullable
    Matcher tryWhole(String text) {
        return text.isEmpty() || !mayStart(text, 0) ? null : pattern.matcher(text);
    }

    private boolean mayStart(String text, int i) {
        char first = text.charAt(i);
        if (first >= ASCII) {
            return true;
        }
        byte place = place(first);
        if (place == NOWHERE || place == AHEAD_OF_WORD && i > 0 && isWordPart(text.charAt(i - 1))) {
            return false;
        }
        if (i + 1 < text.length() && text.charAt(i + 1) < ASCII) {
            place = place(first, text.charAt(i + 1));
        }
        return place == ANYWHERE || place == AHEAD_OF_WORD && (i == 0 || !isWordPart(text.charAt(i - 1)));
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
