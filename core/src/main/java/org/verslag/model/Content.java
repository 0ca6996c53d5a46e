package org.verslag.model;

/** The text of a block: a {@link Paragraph} or a {@link Table}. */
public sealed interface Content permits Paragraph, Table {

    /** Identifies this element in its report; exchanges, diagnostics and JSON refer to it by this id. */
    String id();

    /** The words, without footnote marks; a table gives its cells in reading order, one a line. */
    String text();

    /** Where it stands in the source. */
    Location location();
}
