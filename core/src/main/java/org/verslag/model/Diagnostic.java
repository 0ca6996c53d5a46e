package org.verslag.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a parser or the recogniser was unsure of, or found missing. Content never makes reading fail: it makes diagnostics.
 *
 * @param code stable and machine readable, in kebab case; those of this library are constants of {@link DiagnosticCode}
 * @param severity how much it matters
 * @param message one English sentence for people
 * @param location where in the source
 * @param element the {@link Content#id() id} of the paragraph or table that it is about, if there is one
 */
public record Diagnostic(String code, Severity severity, String message, Location location, Optional<String> element) {

    /** Checks for nulls. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(element, "element");
    }

    /** A diagnostic about a place. */
    public static Diagnostic of(String code, Severity severity, String message, Location location) {
        return new Diagnostic(code, severity, message, location, Optional.empty());
    }

    /** The same diagnostic, about the element with this id. */
    public Diagnostic about(String elementId) {
        return new Diagnostic(code, severity, message, location, Optional.of(elementId));
    }
}
