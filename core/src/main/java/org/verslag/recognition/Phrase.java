package org.verslag.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where its first character can stand: most places of a text are passed by with one
 * look, where {@link Pattern} would try every alternative at each. Finds what the pattern finds.
 *
 * <p>The first characters are asked of the pattern itself: one that fails on a single character without having wanted more
 * cannot start with it. So there is no second list to keep in step. Positive lookbehind is refused, since what it wants
 * ahead of a character cannot be tried out.
 */
final class Phrase {
    private static final int ASCII = 128;

    /** It can start with the character, but not within a word. */
    private static final byte AHEAD_OF_WORD = 1;

    private static final byte ANYWHERE = 2;

    private final Pattern pattern;

    /** Where it can start with each character; 0 for nowhere. */
    private final byte[] places = new byte[ASCII];

    private Phrase(String regex) {
        if (regex.contains("(?<=")) {
            throw new IllegalArgumentException("a phrase cannot look back for " + regex);
        }
        pattern = Pattern.compile(regex);
        for (char c = ' '; c < ASCII; c++) {
            if (canStart("", c) || canStart(" ", c)) {
                boolean within = !isWordPart(c) || canStart("a", c) || canStart("A", c) || canStart("0", c);
                places[c] = within ? ANYWHERE : AHEAD_OF_WORD;
            }
        }
    }

    static Phrase of(String regex) {
        return new Phrase(regex);
    }

    private boolean canStart(String before, char c) {
        Matcher matcher = matcher(before + c);
        matcher.region(before.length(), before.length() + 1);
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
        if (text.isEmpty() || !mayStart(text, 0)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    private boolean mayStart(String text, int i) {
        char c = text.charAt(i);
        if (c >= ASCII) {
            return true;
        }
        byte place = places[c];
        return place == ANYWHERE || place == AHEAD_OF_WORD && (i == 0 || !isWordPart(text.charAt(i - 1)));
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
