package org.verslag.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A document or address that the text names (<i>verwijzing</i>).
 *
 * @param kind one of {@link #KINDS}
 * @param start the first UTF-16 unit
 * @param end the unit after the last
 * @param id the canonical id, for instance {@code kst-21501-02-2784}
 * @param url the address of the document, where one exists
 */
public record DocumentReference(String kind, int start, int end, String id, Optional<String> url) implements Mention {
    /** The kinds of document that are recognised. */
    public static final Set<String> KINDS =
            Set.of("kamerstuk", "dossier", "aanhangsel", "handelingen", "case", "gazette", "eu", "case-law", "url");

    /** Checks for nulls. */
    public DocumentReference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        url.ifPresent(address -> fields.put("url", address));
        return fields;
    }
}
