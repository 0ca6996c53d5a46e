package org.verslag.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that a report writes whole on one line: evidence for how it would write a word that is broken at a line's end. */
final class Vocabulary {
    private final Map<String, Integer> words = new HashMap<>();

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
                if (start > 0 && i < text.length()) {
                    words.merge(key(text.substring(start, i)), 1, Integer::sum);
                }
                start = -1;
            }
        }
    }

    /** How often the word stands whole on a line, in any case. */
    int count(String word) {
        return words.getOrDefault(key(word), 0);
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'';
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
