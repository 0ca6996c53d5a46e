package org.verslag.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A person that a report names.
 *
 * @param name as printed, without titles, for instance {@code Van Nispen}
 * @param party the bare name of the party group, for instance {@code SP}
 */
public record Person(String name, Optional<String> party) {
    /** Checks for nulls. */
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(party, "party");
    }
}
