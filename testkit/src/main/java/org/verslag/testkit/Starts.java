package org.verslag.testkit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Where stretches of a text start that begin alike. What is used up is forgotten once, so that many alike cost no more. */
final class Starts {
    private static final int NONE = -1;

    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final int[] next;

    /** For places below a number. */
    Starts(int places) {
        next = new int[places];
        Arrays.fill(next, NONE);
    }

    /** Adds a place behind those that begin alike. */
    void add(String key, int at) {
        Integer before = last.put(key, at);
        if (before == null) {
            first.put(key, at);
        } else {
            next[before] = at;
        }
    }

    /**
     * Gives the places under a key in their order, up to one that is enough.
     *
     * @param used which places are not given, now and later
     * @param enough takes a place and tells whether no other is wanted
     */
    void walk(String key, IntPredicate used, IntPredicate enough) {
        @Nullable Integer start = first.get(key);
        int before = NONE;
        int at = start == null ? NONE : start;
        while (at != NONE) {
            if (used.test(at)) {
                if (before == NONE) {
                    first.put(key, next[at]);
                } else {
                    next[before] = next[at];
                }
            } else if (enough.test(at)) {
                return;
            } else {
                before = at;
            }
            at = next[at];
        }
    }
}
