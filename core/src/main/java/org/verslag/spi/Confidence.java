package org.verslag.spi;

/** How sure a parser is that a source is of its format. */
public enum Confidence {
    /** It is not, or there is no sign that it is. */
    NONE,
    /** It may be: the bytes allow it, and the parser is a fallback for whatever looks like that. */
    POSSIBLE,
    /** Its name says so and the bytes allow it. */
    LIKELY,
    /** Its first bytes say so. */
    CERTAIN
}
