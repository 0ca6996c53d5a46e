package org.verslag.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many words two texts have in common, in order: the longest stretch that stands in both, then the same left and right of it
 * (Ratcliff and Obershelp). Of stretches that are equally long the first one counts.
 */
final class CommonWords {
    private final List<String> left;
    private final List<String> right;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private record Stretch(int leftFrom, int leftTo, int rightFrom, int rightTo) {}

    private CommonWords(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
        for (int i = 0; i < right.size(); i++) {
            places.computeIfAbsent(right.get(i), word -> new ArrayList<>()).add(i);
        }
    }

    static int count(List<String> left, List<String> right) {
        return new CommonWords(left, right).count();
    }

    private int count() {
        int count = 0;
        Deque<Stretch> open = new ArrayDeque<>();
        open.push(new Stretch(0, left.size(), 0, right.size()));
        while (!open.isEmpty()) {
            Stretch in = open.pop();
            Stretch same = longest(in);
            int length = same.leftTo() - same.leftFrom();
            if (length > 0) {
                count += length;
                open.push(new Stretch(in.leftFrom(), same.leftFrom(), in.rightFrom(), same.rightFrom()));
                open.push(new Stretch(same.leftTo(), in.leftTo(), same.rightTo(), in.rightTo()));
            }
        }
        return count;
    }

    private Stretch longest(Stretch in) {
        int length = 0;
        int leftEnd = in.leftFrom();
        int rightEnd = in.rightFrom();
        // For each word on the right, how long a common stretch ends there and at the current word on the left
        Map<Integer, Integer> before = Map.of();
        for (int i = in.leftFrom(); i < in.leftTo(); i++) {
            Map<Integer, Integer> lengths = new HashMap<>();
            for (int j : places.getOrDefault(left.get(i), List.of())) {
                if (j < in.rightFrom() || j >= in.rightTo()) {
                    continue;
                }
                int here = before.getOrDefault(j - 1, 0) + 1;
                lengths.put(j, here);
                if (here > length) {
                    length = here;
                    leftEnd = i + 1;
                    rightEnd = j + 1;
                }
            }
            before = lengths;
        }
        return new Stretch(leftEnd - length, leftEnd, rightEnd - length, rightEnd);
    }
}
