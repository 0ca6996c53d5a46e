package org.verslag.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Finds pieces in a text, each letter of which is claimed once. Takes time linear in the text and the pieces: of the
 * stretches of the text that start alike only some are tried.
 */
final class Claims {
    /** Stretches of at least so many letters are looked up by their first ones; shorter ones have to follow in order. */
    static final int KEY = 16;

    /** How many stretches that start alike are tried. */
    private static final int MAX_TRIES = 64;

    /** So many letters seldom stand twice in a report. */
    static final int WHOLE_KEY = 24;

    private static final int MAX_WHOLE_TRIES = 512;

    /** Over so many lines a piece of a few letters can stand: a note of figures alone. */
    private static final int MOST_LINES = 3;

    private final Letters text;
    private final int[] letters;
    private final BitSet claimed = new BitSet();
    private final Starts starts;
    private final Starts wholeStarts;
    private final Starts wholeLineStarts;
    private int cursor;

    /**
     * Looks only at some letters of the text, as if the others were not there.
     *
     * @param visible those letters
     * @param canStart where a piece that is not next in order may start
     */
    Claims(Letters text, IntPredicate visible, IntPredicate canStart) {
        this.text = text;
        int[] kept = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (visible.test(i)) {
                kept[count++] = i;
            }
        }
        letters = Arrays.copyOf(kept, count);
        starts = new Starts(count);
        wholeStarts = new Starts(count);
        wholeLineStarts = new Starts(count);
        for (int i = 0; i + KEY <= count; i++) {
            if (canStart.test(letters[i])) {
                starts.add(key(i, KEY), i);
            }
            if (i + WHOLE_KEY <= count && text.startsWord(letters[i])) {
                String key = key(i, WHOLE_KEY);
                wholeStarts.add(key, i);
                if (text.startsLine(letters[i])) {
                    wholeLineStarts.add(key, i);
                }
            }
        }
    }

    private String key(int from, int length) {
        char[] key = new char[length];
        for (int i = 0; i < length; i++) {
            key[i] = text.at(letters[from + i]);
        }
        return new String(key);
    }

    /**
     * Claims a long piece where it stands uninterrupted.
     *
     * @param wholeLines whether it has to start where a line starts, and end where one ends
     * @return where it ends, or -1 if it stands nowhere as a whole
     */
    int claimUninterrupted(Letters piece, boolean wholeLines) {
        int[] found = {-1, 0};
        Starts places = wholeLines ? wholeLineStarts : wholeStarts;
        places.walk(piece.range(0, WHOLE_KEY), claimed::get, start -> {
            int end = start + piece.length();
            if (common(piece, 0, start) == piece.length()
                    && (!wholeLines || end == letters.length || endsWithLine(end))) {
                claimed.set(start, end);
                found[0] = end;
                return true;
            }
            return ++found[1] == MAX_WHOLE_TRIES;
        });
        return found[0];
    }

    /** What is claimed next most likely stands here. */
    void goOn(int at) {
        cursor = at;
    }

    /** Claims what can be found of a piece; gives the stretches of it that cannot. */
    List<Letters> claim(Letters piece) {
        List<Letters> missing = new ArrayList<>();
        int from = 0;
        int missingFrom = -1;
        while (from < piece.length()) {
            int found = claimFrom(piece, from);
            if (found > 0) {
                if (missingFrom >= 0) {
                    missing.add(Letters.of(piece.read(missingFrom, from)));
                    missingFrom = -1;
                }
                from += found;
            } else {
                missingFrom = missingFrom < 0 ? from : missingFrom;
                from = piece.nextWord(from);
            }
        }
        if (missingFrom >= 0) {
            missing.add(Letters.of(piece.read(missingFrom, piece.length())));
        }
        return missing;
    }

    /** Claims the start of a piece's rest and gives its length, or 0. */
    private int claimFrom(Letters piece, int from) {
        int rest = piece.length() - from;
        cursor = claimed.nextClearBit(cursor);
        int bestStart = cursor;
        int best = common(piece, from, cursor);
        if (best > 0 && best < rest && isInterrupted(cursor + best) && !isInNumber(piece, from + best)) {
            claimed.set(cursor, cursor + best);
            cursor += best;
            return best;
        }
        if (best < rest && rest >= KEY) {
            int[] longest = {best, bestStart, 0};
            starts.walk(piece.range(from, from + KEY), claimed::get, start -> {
                int length = common(piece, from, start);
                if (length > longest[0]) {
                    longest[0] = length;
                    longest[1] = start;
                }
                return longest[0] == rest || ++longest[2] == MAX_TRIES;
            });
            best = longest[0];
            bestStart = longest[1];
        }
        if (best < rest && !endsWithLine(bestStart + best)) {
            // What follows is looked up by a word's start
            best = piece.wordUpTo(from + best) - from;
        }
        if (best <= 0 || best < KEY && (best < rest || !endsWithWord(bestStart + best))) {
            return 0;
        }
        claimed.set(bestStart, bestStart + best);
        cursor = bestStart + best;
        return best;
    }

    /** Whether something stands here in the text that is not looked at, or claimed: a piece goes on behind it. */
    private boolean isInterrupted(int end) {
        return end < letters.length && (letters[end] != letters[end - 1] + 1 || claimed.get(end));
    }

    private static boolean isInNumber(Letters piece, int at) {
        return Character.isDigit(piece.at(at - 1)) && Character.isDigit(piece.at(at));
    }

    /** Whether a line of the text ends ahead of this letter: a word may be broken there, and go on after something else. */
    private boolean endsWithLine(int end) {
        return end < letters.length && text.startsLine(letters[end]);
    }

    /** A numeral alone may be the start of another one. */
    private boolean endsWithWord(int end) {
        return end == letters.length || text.startsWord(letters[end]) || isInterrupted(end);
    }

    private int common(Letters piece, int from, int start) {
        int length = 0;
        int limit = Math.min(piece.length() - from, letters.length - start);
        while (length < limit
                && !claimed.get(start + length)
                && piece.at(from + length) == text.at(letters[start + length])) {
            length++;
        }
        return length;
    }

    /** Claims a short piece wherever it stands as a whole between what is claimed, and tells whether it did. */
    boolean claimWhole(Letters piece, Map<String, ArrayDeque<int[]>> gaps) {
        ArrayDeque<int[]> places = gaps.get(piece.range(0, piece.length()));
        if (places == null) {
            return false;
        }
        // One over several lines shares them with others
        places.removeIf(place -> !isFree(place[0], place[1]));
        if (places.isEmpty()) {
            return false;
        }
        // A page number stands on one line, beside a footer
        List<int[]> whole = places.stream().filter(p -> p[2] == 1).toList();
        List<int[]> likely = whole.isEmpty() ? List.copyOf(places) : whole;
        int[] place = likely.stream()
                .filter(p -> p[0] > 0 && claimed.get(p[0] - 1) || claimed.get(p[1]))
                .findFirst()
                .orElse(likely.get(0));
        places.remove(place);
        claimed.set(place[0], place[1]);
        return true;
    }

    private boolean isFree(int from, int to) {
        int next = claimed.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /** What nobody claimed, line by line and over a few lines, for {@link #claimWhole}. */
    Map<String, ArrayDeque<int[]>> gaps() {
        Map<String, ArrayDeque<int[]>> gaps = new HashMap<>();
        ArrayDeque<int[]> above = new ArrayDeque<>();
        forEachGap((from, to) -> {
            if (!above.isEmpty() && above.getLast()[1] < from) {
                above.clear();
            } else if (above.size() == MOST_LINES) {
                above.removeFirst();
            }
            above.add(new int[] {from, to});
            int lines = above.size();
            for (int[] first : above) {
                gaps.computeIfAbsent(stretch(first[0], to), unused -> new ArrayDeque<>())
                        .add(new int[] {first[0], to, lines--});
            }
        });
        return gaps;
    }

    private String stretch(int from, int to) {
        StringBuilder stretch = new StringBuilder();
        for (int i = from; i < to; i++) {
            stretch.append(text.at(letters[i]));
        }
        return stretch.toString();
    }

    /** Takes a stretch that nobody claimed. */
    interface Gap {
        void accept(int from, int to);
    }

    private void forEachGap(Gap action) {
        int from = claimed.nextClearBit(0);
        while (from < letters.length) {
            int end = claimed.nextSetBit(from);
            int to = end < 0 ? letters.length : end;
            for (int i = from + 1; i < to; i++) {
                if (text.startsLine(letters[i]) || letters[i] != letters[i - 1] + 1) {
                    to = i;
                }
            }
            action.accept(from, to);
            from = claimed.nextClearBit(to);
        }
    }

    /** The letters of the text that nobody claimed. */
    BitSet unclaimed() {
        BitSet unclaimed = new BitSet();
        for (int i = claimed.nextClearBit(0); i < letters.length; i = claimed.nextClearBit(i + 1)) {
            unclaimed.set(letters[i]);
        }
        return unclaimed;
    }
}
