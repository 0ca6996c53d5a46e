package org.verslag.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A person that the text names with a function or party ("het lid Erkens (VVD)").
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last
 * @param person who
 */
public record PersonMention(int start, int end, Person person) implements Mention {
    /** The kind of these mentions. */
    public static final String KIND = "person";

    /** Checks for nulls. */
    public PersonMention {
        Objects.requireNonNull(person, "person");
    }

    static Map<String, Object> fields(Person person) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", person.name());
        person.party().ifPresent(party -> fields.put("party", party));
        return fields;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> fields() {
        return fields(person);
    }
}
