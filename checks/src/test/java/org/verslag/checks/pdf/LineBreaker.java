package org.verslag.checks.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.verslag.checks.pdf.PdfFonts.Style;

/** Breaks paragraphs into lines by the width of their type; words are parted as Dutch spelling has it. */
final class LineBreaker {
    /** What share of the width a last line may take to be seen as one. */
    static final float SHORT = 0.6f;

    /** Narrower than this, full lines would look like short ones. */
    private static final float NARROWEST = 0.97f;

    private static final float STEP = 0.005f;
    private static final int MIN_HYPHENATED = 8;
    private static final int MIN_HALF = 3;

    private final PdfFonts fonts;
    private final SplittableRandom random;
    private final int hyphenation;

    /** Breaks the next word in so many of a hundred lines. */
    LineBreaker(PdfFonts fonts, SplittableRandom random, int hyphenation) {
        this.fonts = fonts;
        this.random = random;
        this.hyphenation = hyphenation;
    }

    /** Lines of at most this width whose last one is clearly shorter, if some narrower width gives that. */
    List<String> wrapToShortEnd(String text, Style style, float size, float width) {
        for (float narrower = width; narrower > NARROWEST * width; narrower -= STEP * width) {
            List<String> lines = wrap(text, style, size, narrower);
            if (fonts.width(lines.get(lines.size() - 1), style, size) <= width * SHORT) {
                return lines;
            }
        }
        return wrap(text, style, size, width);
    }

    /** Lines of at most this width, but for single words that are longer. */
    List<String> wrap(String text, Style style, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            while (!fits(line, rest, style, size, width)) {
                int cut = cut(line, rest, style, size, width);
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

    private boolean fits(CharSequence line, String word, Style style, float size, float width) {
        String all = line.length() == 0 ? word : line + " " + word;
        return fonts.width(all, style, size) <= width;
    }

    private static void append(StringBuilder line, String word) {
        if (line.length() > 0) {
            line.append(' ');
        }
        line.append(word);
    }

    /** Where a word can be cut so that its start fits on the line; 0 where it is not. */
    private int cut(CharSequence line, String word, Style style, float size, float width) {
        for (int i = word.length() - 1; i > 1; i--) {
            if (isDrawnCut(word, i) && fits(line, word.substring(0, i), style, size, width)) {
                return i;
            }
        }
        if (random.nextInt(100) >= hyphenation) {
            return 0;
        }
        for (int i = word.length() - 1; i >= MIN_HALF; i--) {
            if (isSyllableCut(word, i) && fits(line, word.substring(0, i) + "-", style, size, width)) {
                return i;
            }
        }
        return 0;
    }

    /** A cut after a hyphen or slash that the word has, where joining it again is beyond doubt. */
    private static boolean isDrawnCut(String word, int i) {
        boolean address = word.startsWith("http");
        char before = word.charAt(i - 2);
        char mark = word.charAt(i - 1);
        char after = word.charAt(i);
        boolean clear = Character.isLetter(after)
                && (Character.isUpperCase(before) || Character.isDigit(before) || Character.isUpperCase(after));
        boolean parts = Character.isLetter(before) && Character.isLetter(after);
        return mark == '-' && (clear || address && parts) || mark == '/' && parts;
    }

    /** A cut between syllables of a plain word: ahead of a consonant that a vowel follows. */
    private static boolean isSyllableCut(String word, int i) {
        int letters = 0;
        while (letters < word.length() && word.charAt(letters) >= 'a' && word.charAt(letters) <= 'z') {
            letters++;
        }
        return letters >= MIN_HYPHENATED
                && i <= letters - MIN_HALF
                && word.substring(letters).chars().noneMatch(Character::isLetterOrDigit)
                && !isVowel(word.charAt(i))
                && isVowel(word.charAt(i + 1))
                && !isOneSound(word.charAt(i - 1), word.charAt(i));
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
