package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Breaks a paragraph into lines. */
final class Wrapper {
    /** What share of the width a last line may take to be seen as one. */
    private static final double SHORT = 0.6;

    private static final int MIN_HYPHENATED = 8;
    private static final int MIN_HALF = 3;

    private final SplittableRandom random;
    private final int hyphenation;

    /** Breaks the next word in so many of a hundred lines. */
    Wrapper(SplittableRandom random, int hyphenation) {
        this.random = random;
        this.hyphenation = hyphenation;
    }

    /** Lines of at most this width whose last one is clearly shorter, if some narrower width gives that. */
    List<String> wrapToShortEnd(String text, int width) {
        List<String> best = wrap(text, width);
        for (int narrower = width; narrower > width - 16; narrower--) {
            List<String> lines = wrap(text, narrower);
            int last = lines.get(lines.size() - 1).length();
            if (last <= width * SHORT) {
                return lines;
            }
            if (last < best.get(best.size() - 1).length()) {
                best = lines;
            }
        }
        return best;
    }

    /** Lines of at most this width, but for single words that are longer. */
    List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            while (!fits(line, rest, width)) {
                int cut = cut(rest, width - line.length() - (line.length() == 0 ? 0 : 1));
                if (cut > 0) {
                    boolean drawn = rest.charAt(cut - 1) == '-' || rest.charAt(cut - 1) == '/';
                    append(line, rest.substring(0, cut) + (drawn ? "" : "-"));
                    rest = rest.substring(cut);
                } else if (line.length() == 0) {
                    break;
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            append(line, rest);
        }
        lines.add(line.toString());
        return withLettersAtEnd(lines);
    }

    /** A figure alone on the last line would look like a label or a page number: it takes the word before it along. */
    private static List<String> withLettersAtEnd(List<String> lines) {
        int last = lines.size() - 1;
        if (last > 0 && lines.get(last).chars().noneMatch(Character::isLetter)) {
            String before = lines.get(last - 1);
            int space = before.lastIndexOf(' ');
            if (space > 0) {
                lines.set(last - 1, before.substring(0, space));
                lines.set(last, before.substring(space + 1) + " " + lines.get(last));
            }
        }
        return lines;
    }

    private static boolean fits(StringBuilder line, String word, int width) {
        return line.length() + (line.length() == 0 ? 0 : 1) + printedLength(word) <= width;
    }

    /** Two figures at most for a mark. */
    private static int printedLength(String word) {
        return word.length() + (int) word.chars().filter(Marks::isMark).count();
    }

    private static void append(StringBuilder line, String word) {
        if (line.length() > 0) {
            line.append(' ');
        }
        line.append(word);
    }

    /** Where a word can be cut so that its start fits in the room; 0 where it is not. */
    private int cut(String word, int room) {
        int drawn = drawnCut(word, room);
        if (drawn > 0) {
            return drawn;
        }
        return random.nextInt(100) < hyphenation ? syllableCut(word, room - 1) : 0;
    }

    /** A cut after a hyphen or slash that the word has, where joining it again is beyond doubt. */
    private static int drawnCut(String word, int room) {
        boolean address = word.startsWith("http");
        for (int i = Math.min(room, word.length() - 1); i > 1; i--) {
            char before = word.charAt(i - 2);
            char mark = word.charAt(i - 1);
            char after = word.charAt(i);
            boolean clear = Character.isLetter(after)
                    && (Character.isUpperCase(before) || Character.isDigit(before) || Character.isUpperCase(after));
            boolean inAddress = address && Character.isLetter(before) && Character.isLetter(after);
            boolean slash = Character.isLetter(before) && Character.isLetter(after);
            if (mark == '-' && (clear || inAddress) || mark == '/' && slash) {
                return i;
            }
        }
        return 0;
    }

    /** A cut between syllables of a plain word: ahead of a consonant that a vowel follows. */
    private static int syllableCut(String word, int room) {
        int letters = 0;
        while (letters < word.length() && word.charAt(letters) >= 'a' && word.charAt(letters) <= 'z') {
            letters++;
        }
        if (letters < MIN_HYPHENATED || word.substring(letters).chars().anyMatch(Character::isLetterOrDigit)) {
            return 0;
        }
        for (int i = Math.min(room, letters - MIN_HALF); i >= MIN_HALF; i--) {
            if (!isVowel(word.charAt(i))
                    && isVowel(word.charAt(i + 1))
                    && !isOneSound(word.charAt(i - 1), word.charAt(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /** Pairs that are not parted: ch, sch, ph, th, ij, and what can start a syllable, such as dr and kl. */
    private static boolean isOneSound(char before, char c) {
        return c == 'h' && "csptg".indexOf(before) >= 0
                || c == 'j' && before == 'i'
                || (c == 'l' || c == 'r') && "bdfgkptv".indexOf(before) >= 0;
    }
}
