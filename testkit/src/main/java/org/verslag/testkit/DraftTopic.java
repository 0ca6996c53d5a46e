package org.verslag.testkit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a party group says under one heading.
 *
 * @param heading the heading; absent for what stands ahead of the first one
 * @param items exchanges, then perhaps a remark
 */
public record DraftTopic(Optional<String> heading, List<DraftItem> items) {
    /** Copies the list. */
    public DraftTopic {
        Objects.requireNonNull(heading, "heading");
        items = List.copyOf(items);
    }
}
