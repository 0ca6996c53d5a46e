package org.verslag.model;

import java.util.Objects;

/**
 * Text that belongs to the page and not to the report: footers, page numbers, the publication block, contents pages.
 *
 * @param kind what it is
 * @param text as printed, lines joined by a space
 * @param location where it stands
 */
public record Furniture(Kind kind, String text, Location location) {

    /** What a piece of furniture is. */
    public enum Kind {
        /** The line at the foot of each page. */
        FOOTER,
        /** A line at the head of each page. */
        HEADER,
        /** A page number on a line of its own. */
        PAGE_NUMBER,
        /** Publication id, ISSN, place and year at the foot of the first page. */
        PUBLICATION_BLOCK,
        /** A line of a contents page (<i>inhoudsopgave</i>). */
        CONTENTS,
        /** Chamber, parliamentary year, dossier, number and type at the head of the first page. */
        MASTHEAD,
        /** The head of a table, printed again on a following page. */
        REPEATED_TABLE_HEAD
    }

    /** Checks for nulls. */
    public Furniture {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
    }
}
