package org.verslag.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A mention of a kind that this version does not know, kept as it came.
 *
 * @param kind the kind
 * @param start the first UTF-16 unit
 * @param end the unit after the last
 * @param fields see {@link Mention#fields()}
 */
public record OtherMention(String kind, int start, int end, Map<String, Object> fields) implements Mention {
    /** Copies the fields. */
    public OtherMention {
        Objects.requireNonNull(kind, "kind");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
