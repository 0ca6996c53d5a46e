package org.verslag.testkit;

import java.util.Objects;

/**
 * A paragraph of a party group that nobody answers.
 *
 * @param paragraph what it says
 */
public record DraftRemark(DraftParagraph paragraph) implements DraftItem {
    /** Checks for null. */
    public DraftRemark {
        Objects.requireNonNull(paragraph, "paragraph");
    }
}
