package org.verslag.export.json;

import java.io.IOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verslag.model.Mention;

/**
 * Writes mentions from their kind and fields alone, so that kinds of plugins and of newer versions are written like ours.
 */
final class MentionEncoder {
    /** A field that holds those fields whose names are taken by {@link #OWN_NAMES}. */
    static final String NESTED = "fields";

    /** The names that a mention's own fields cannot have on the same level. */
    static final Set<String> OWN_NAMES = Set.of("kind", "start", "end", NESTED);

    private final JsonOutput out;

    MentionEncoder(JsonOutput out) {
        this.out = out;
    }

    void mention(Mention mention) throws IOException {
        Map<String, Object> nested = new LinkedHashMap<>();
        out.startObject();
        out.field("kind", mention.kind());
        out.field("start", mention.start());
        out.field("end", mention.end());
        for (Map.Entry<String, Object> field : mention.fields().entrySet()) {
            if (OWN_NAMES.contains(field.getKey())) {
                nested.put(field.getKey(), field.getValue());
            } else {
                out.name(field.getKey());
                value(mention, field.getValue());
            }
        }
        if (!nested.isEmpty()) {
            out.name(NESTED);
            value(mention, nested);
        }
        out.endObject();
    }

    private void value(Mention mention, @Nullable Object value) throws IOException {
        if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Boolean truth) {
            out.truth(truth);
        } else if (value instanceof Long || value instanceof Integer) {
            out.number(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            out.number(number);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            out.number(number.doubleValue());
        } else if (value instanceof List<?> list) {
            out.array(list, element -> value(mention, element));
        } else if (value instanceof Map<?, ?> map) {
            out.startObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.name(String.valueOf(entry.getKey()));
                value(mention, entry.getValue());
            }
            out.endObject();
        } else {
            throw new IOException("a mention of the kind '" + mention.kind() + "' has a field with "
                    + (value == null ? "null" : "a value of " + value.getClass().getName())
                    + "; fields are strings, whole numbers, booleans, and lists and maps of these");
        }
    }
}
