package org.verslag.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A dossier (<i>dossier</i>) that a report stands under; several dossiers may share one report.
 *
 * @param number as printed, for instance {@code 21 501-02} or {@code 36 410 XIII}
 * @param title as printed, lines joined
 */
public record Dossier(String number, Optional<String> title) {
    /** Checks for nulls. */
    public Dossier {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
    }
}
