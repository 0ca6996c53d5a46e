package org.verslag.testkit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text reduced to its letters and digits, composed ones taken apart, with a way back to the text as it reads. So words that
 * were broken or joined, and accents that were printed apart, compare equal.
 */
final class Letters {
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder readable = new StringBuilder();
    private final BitSet wordStarts = new BitSet();
    private final BitSet lineStarts = new BitSet();
    private int[] places = new int[64];
    private int[] lines = new int[64];

    private Letters() {}

    static Letters of(String text) {
        Letters result = new Letters();
        int line = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                result.addLine(text.substring(start, i), line++);
                start = i + 1;
            }
        }
        return result;
    }

    private void addLine(String text, int number) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        boolean lineStart = true;
        boolean wordStart = true;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            readable.append(Character.isWhitespace(c) ? ' ' : c);
            boolean whole = Character.isSurrogate(c)
                    ? Character.isLetterOrDigit(apart.codePointAt(c >= '\uDC00' && i > 0 ? i - 1 : i))
                    : Character.isLetterOrDigit(c);
            if (whole) {
                lineStarts.set(letters.length(), lineStart);
                wordStarts.set(letters.length(), wordStart);
                lineStart = false;
                wordStart = false;
                remember(readable.length() - 1, number);
                letters.append(c);
            } else if (Character.isWhitespace(c)) {
                wordStart = true;
            }
        }
        readable.append(' ');
    }

    private void remember(int place, int line) {
        if (letters.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        places[letters.length()] = place;
        lines[letters.length()] = line;
    }

    int length() {
        return letters.length();
    }

    char at(int index) {
        return letters.charAt(index);
    }

    String range(int from, int to) {
        return letters.substring(from, to);
    }

    boolean startsWord(int index) {
        return wordStarts.get(index);
    }

    /** The first word start after an index, or the end. */
    int nextWord(int index) {
        int next = wordStarts.nextSetBit(index + 1);
        return next < 0 ? length() : next;
    }

    /** The last word start up to an index, or 0. */
    int wordUpTo(int index) {
        return Math.max(0, wordStarts.previousSetBit(index));
    }

    boolean startsLine(int index) {
        return lineStarts.get(index);
    }

    /** The end of the line that an index is in. */
    int lineEnd(int index) {
        int next = lineStarts.nextSetBit(index + 1);
        return next < 0 ? length() : next;
    }

    /** The line of a letter, from 1. */
    int line(int index) {
        return lines[index];
    }

    /** The text as it reads between two letters. */
    String read(int from, int to) {
        return from >= to ? "" : readable.substring(places[from], places[to - 1] + 1);
    }
}
