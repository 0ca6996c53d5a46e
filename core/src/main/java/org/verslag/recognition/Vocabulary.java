package org.verslag.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that a report writes whole on one line: evidence for how it would write a word that is broken at a line's end. */
final class Vocabulary {
    /** Shorter words are not broken at a line's end. */
    private static final int SHORTEST = 4;

    private final Map<String, int[]> words = new HashMap<>();

    static Vocabulary of(List<Row> rows) {
        Vocabulary vocabulary = new Vocabulary();
        for (Row row : rows) {
            vocabulary.add(row.text);
        }
        return vocabulary;
    }

    private void add(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isWordPart(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                // The first and last words of a line may be halves of words.
                if (start > 0 && i < text.length() && i - start >= SHORTEST) {
                    words.computeIfAbsent(key(text.substring(start, i)), key -> new int[1])[0]++;
                }
                start = -1;
            }
        }
    }

    /** How often the word stands whole on a line, in any case. */
    int count(String word) {
        int[] count = words.get(key(word));
        return count == null ? 0 : count[0];
    }

    static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'';
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
