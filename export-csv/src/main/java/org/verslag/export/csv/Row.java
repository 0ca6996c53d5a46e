package org.verslag.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Cells put down one after another; what is absent is an empty cell. */
final class Row {
    private final List<String> cells = new ArrayList<>();

    /** A row that starts with its key. */
    Row(String report, OptionalInt exchange) {
        text(report).number(exchange);
    }

    Row text(String text) {
        cells.add(text);
        return this;
    }

    Row text(Optional<String> text) {
        return text(text.orElse(""));
    }

    Row number(int number) {
        return text(Integer.toString(number));
    }

    Row number(OptionalInt number) {
        return text(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
    }

    Row list(List<String> values) {
        return text(String.join(Column.SEPARATOR, values));
    }

    List<String> cells() {
        return List.copyOf(cells);
    }
}
