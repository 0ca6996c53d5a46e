package org.verslag.recognition;

import java.util.Map;
import java.util.TreeMap;

/** Stretches of a text of which no two overlap. */
final class Stretches {
    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    boolean overlap(int start, int end) {
        Map.Entry<Integer, Integer> last = endByStart.lowerEntry(end);
        return last != null && last.getValue() > start;
    }

    /** Takes a stretch, unless it overlaps one that was taken before. */
    boolean take(int start, int end) {
        if (overlap(start, end)) {
            return false;
        }
        endByStart.put(start, end);
        return true;
    }
}
