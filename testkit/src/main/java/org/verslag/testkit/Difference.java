package org.verslag.testkit;

import java.util.List;
import java.util.Optional;

/** Says in words how two values differ. */
final class Difference {
    private static final int AROUND = 40;

    private Difference() {}

    static Optional<String> first(String what, Object expected, Object actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(what + ": expected " + expected + " but was " + actual);
    }

    static <T> Optional<String> first(String what, List<T> expected, List<T> actual) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            T left = expected.get(i);
            T right = actual.get(i);
            if (!left.equals(right)) {
                return Optional.of(what + " " + (i + 1) + ": " + describe(left, right));
            }
        }
        if (expected.size() == actual.size()) {
            return Optional.empty();
        }
        boolean less = actual.size() < expected.size();
        Object extra = less ? expected.get(actual.size()) : actual.get(expected.size());
        return Optional.of("expected " + expected.size() + " of " + what + " but found " + actual.size()
                + "; the first " + (less ? "missing: " : "too many: ") + extra);
    }

    private static String describe(Object expected, Object actual) {
        if (expected instanceof ExpectedExchange left && actual instanceof ExpectedExchange right) {
            return first("numbers", (Object) left.numbers(), right.numbers())
                    .or(() -> first("parties", (Object) left.parties(), right.parties()))
                    .or(() -> first("topic", (Object) left.topic(), right.topic()))
                    .or(() -> first("question paragraph", left.question(), right.question()))
                    .or(() -> first("answer paragraph", left.answer(), right.answer()))
                    .orElse("");
        }
        if (expected instanceof ExpectedText left && actual instanceof ExpectedText right) {
            return first("parties", (Object) left.parties(), right.parties())
                    .or(() -> first("topic", (Object) left.topic(), right.topic()))
                    .or(() -> first("paragraph", left.paragraphs(), right.paragraphs()))
                    .orElse("");
        }
        return strings(expected.toString(), actual.toString());
    }

    /** The place where two texts part, with some words around it. */
    static String strings(String expected, String actual) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return "differs at character " + at + ":\n  expected " + around(expected, at) + "\n  but was  "
                + around(actual, at);
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, at) + "▸" + text.substring(at, to)
                + (to < text.length() ? "…" : "");
    }
}
