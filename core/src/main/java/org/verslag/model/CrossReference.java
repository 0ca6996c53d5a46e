package org.verslag.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place that names other exchanges of the same report ("zie het antwoord op de vragen 21 en 22").
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last
 * @param numbers the question numbers as printed, in order
 * @param exchanges the {@linkplain Exchange#ordinal() ordinals} of those that were found, in order
 */
public record CrossReference(int start, int end, List<String> numbers, List<Integer> exchanges) implements Mention {
    /** The kind of these mentions. */
    public static final String KIND = "exchange";

    /** Copies the lists. */
    public CrossReference {
        numbers = List.copyOf(numbers);
        exchanges = List.copyOf(exchanges);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The numbers joined by a plus, for instance {@code 21+22}. */
    public String id() {
        return String.join("+", numbers);
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("numbers", numbers);
        fields.put("exchanges", exchanges.stream().map(Integer::longValue).toList());
        return fields;
    }
}
