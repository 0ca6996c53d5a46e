package org.verslag.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A motion that the text names (<i>motie van het lid X</i>, <i>motie-X/Y</i>).
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last
 * @param movers those who moved it, in order
 * @param amended whether it is called <i>gewijzigd</i>
 */
public record MotionMention(int start, int end, List<Person> movers, boolean amended) implements Mention {
    /** The kind of these mentions. */
    public static final String KIND = "motion";

    /** Copies the list. */
    public MotionMention {
        movers = List.copyOf(movers);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("movers", movers.stream().map(PersonMention::fields).toList());
        fields.put("amended", amended);
        return fields;
    }
}
