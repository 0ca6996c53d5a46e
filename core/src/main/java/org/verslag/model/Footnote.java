package org.verslag.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A footnote (<i>noot</i>). Printed numbers can repeat, so marks point to its id.
 *
 * @param id unique in its report
 * @param number as printed, without brackets
 * @param paragraphs its text
 * @param location where it stands
 */
public record Footnote(String id, String number, List<Paragraph> paragraphs, Location location) {
    /** Copies the list. */
    public Footnote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(location, "location");
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text of its paragraphs, parted by newlines. */
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
