package org.verslag.spi;

import java.util.List;
import java.util.Objects;

/**
 * An option of an exporter.
 *
 * @param name lower case letters and digits, with single hyphens between them
 * @param description one line, for people
 * @param values those that are allowed; empty where any text is
 * @param defaultValue what holds where it is not given
 */
public record ExportOption(String name, String description, List<String> values, String defaultValue) {
    /** Copies the list. */
    public ExportOption {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(defaultValue, "defaultValue");
        values = List.copyOf(values);
    }
}
