package org.verslag.testkit;

import java.util.Objects;
import java.util.Optional;

/**
 * A footnote of a draft.
 *
 * @param number its number, from 1
 * @param text its text; absent where the source lacks it, though a mark points to it
 */
public record DraftNote(int number, Optional<String> text) {
    /** Checks for nulls. */
    public DraftNote {
        Objects.requireNonNull(text, "text");
    }
}
