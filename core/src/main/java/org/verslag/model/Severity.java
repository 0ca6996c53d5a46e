package org.verslag.model;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** Worth knowing; nothing is lost. */
    INFO,
    /** Something is missing in the source or was decided on thin evidence. */
    WARNING,
    /** Part of the source could not be given its place in the model. */
    ERROR
}
