package org.verslag.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Choices taken from a list of numbers; when they are used up, the smallest choice is taken each time. */
final class Choices {
    private static final List<String> PIECES = List.of(
            "a",
            "Kan de Minister",
            " ",
            "",
            "\"",
            "\\",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0085",
            "é",
            "\u2028",
            "\uFEFF",
            "\uFFFF",
            "😀",
            "\ud83d",
            "\ude00",
            "=",
            "{}",
            "null",
            "</script>",
            "7");

    private final List<Integer> numbers;
    private int next;

    Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** From 0 to this, inclusive. */
    int upTo(int most) {
        return next < numbers.size() ? numbers.get(next++) % (most + 1) : 0;
    }

    boolean yes() {
        return upTo(1) == 1;
    }

    <T> Optional<T> maybe(Supplier<T> maker) {
        return yes() ? Optional.of(maker.get()) : Optional.empty();
    }

    <T> List<T> several(int most, Supplier<T> maker) {
        List<T> all = new ArrayList<>();
        for (int n = upTo(most); n > 0; n--) {
            all.add(maker.get());
        }
        return all;
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return type.getEnumConstants()[upTo(type.getEnumConstants().length - 1)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(upTo(values.size() - 1));
    }

    String text() {
        return String.join("", several(4, () -> oneOf(PIECES)));
    }
}
