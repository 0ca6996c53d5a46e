package org.verslag.recognition;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that a report writes whole on one line: evidence for how it would write a word that is broken at a line's end.
 * Only words that start as a broken one does are counted, since nobody asks for others.
 */
final class Vocabulary {
    /** Letters are told apart by their last five bits, which do not tell their case. */
    private static final int LETTERS = 32;

    private static final int LATIN = 256;

    private static final int ASCII = 128;

    private static final int FEW = 3;

    private static final int MANY = 5;

    /** The first three letters of broken words whose first half is too short to know more of. */
    private final BitSet fewLetters = new BitSet(LETTERS * LETTERS * LETTERS);

    /** The first five letters of the others, by a hash. */
    private final BitSet manyLetters = new BitSet(LETTERS * LETTERS * LETTERS);

    private final Map<String, int[]> words = new HashMap<>();

    static Vocabulary of(List<Row> rows) {
        Vocabulary vocabulary = new Vocabulary();
        for (Row row : rows) {
            vocabulary.addStart(row.plain());
        }
        if (!vocabulary.fewLetters.isEmpty() || !vocabulary.manyLetters.isEmpty()) {
            for (Row row : rows) {
                vocabulary.add(row.text);
            }
        }
        return vocabulary;
    }

    private void addStart(String line) {
        int end = line.length() - 1;
        if (end < 1 || line.charAt(end) != '-' && line.charAt(end) != '\u2010') {
            return;
        }
        int start = end;
        while (start > 0 && isWordPart(line.charAt(start - 1))) {
            start--;
        }
        int known = end - start;
        if (known >= MANY) {
            manyLetters.set(hash(line, start, first(line, start, FEW)));
        } else if (known > 0) {
            // What a shorter half goes on with is unknown
            int open = known >= FEW ? 1 : known == 2 ? LETTERS : LETTERS * LETTERS;
            int first = first(line, start, Math.min(known, FEW));
            fewLetters.set(first, first + open);
        }
    }

    private static int first(String text, int at, int known) {
        int first = 0;
        for (int i = 0; i < FEW; i++) {
            first = first * LETTERS + (i < known ? letter(text.charAt(at + i)) : 0);
        }
        return first;
    }

    private static int hash(String text, int at, int first) {
        int more = letter(text.charAt(at + FEW)) * LETTERS + letter(text.charAt(at + FEW + 1));
        return first ^ more * 31;
    }

    private static int letter(char c) {
        return c < LATIN ? c % LETTERS : 0;
    }

    private boolean isWanted(String text, int start) {
        if (start + FEW > text.length()) {
            return false;
        }
        int first = first(text, start, FEW);
        return fewLetters.get(first) || start + MANY <= text.length() && manyLetters.get(hash(text, start, first));
    }

    /** Counts the words between the first and the last of a line, which may be halves of words. */
    private void add(String text) {
        int space = text.indexOf(' ');
        while (space >= 0) {
            int start = space + 1;
            while (start < text.length() && !isWordPart(text.charAt(start)) && text.charAt(start) != ' ') {
                start++;
            }
            if (isWanted(text, start)) {
                count(text, start);
            }
            space = text.indexOf(' ', start);
        }
    }

    private void count(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        if (end - start >= FEW && end < text.length()) {
            String word = key(text.substring(start, end));
            words.computeIfAbsent(word, key -> new int[1])[0]++;
            int hyphen = word.indexOf('-');
            if (hyphen >= FEW) {
                // "ChristenUnie-fractie" tells how "ChristenUnie" is written
                words.computeIfAbsent(word.substring(0, hyphen), key -> new int[1])[0]++;
            }
        }
    }

    /** How often the word stands whole on a line, in any case. */
    int count(String word) {
        int[] count = words.get(key(word));
        return count == null ? 0 : count[0];
    }

    static boolean isWordPart(char c) {
        if (c < ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '\'';
        }
        return Character.isLetterOrDigit(c) || c == '’';
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
