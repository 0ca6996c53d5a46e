package org.verslag.layout;

/** How a line ends. */
public enum LineEnd {
    /** Wrapped to fit the column: the text goes on, and a hyphen at its end may belong to the wrapping. */
    SOFT,
    /** Ended on purpose: what follows is a new paragraph. */
    HARD,
    /** The format does not tell. */
    UNKNOWN
}
