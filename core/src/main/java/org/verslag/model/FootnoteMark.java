package org.verslag.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The place of a footnote mark, which is taken out of the text.
 *
 * @param start the UTF-16 unit of the text that it stood before
 * @param number as printed
 * @param footnote the id of the {@link Footnote}; absent where the source lacks its text
 */
public record FootnoteMark(int start, String number, Optional<String> footnote) implements Mention {
    /** The kind of these mentions. */
    public static final String KIND = "footnote-mark";

    /** Checks for nulls. */
    public FootnoteMark {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(footnote, "footnote");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int end() {
        return start;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", number);
        footnote.ifPresent(id -> fields.put("footnote", id));
        return fields;
    }
}
