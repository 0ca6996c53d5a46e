package org.verslag.parser.pdf;

/** Where on its page a line stands. */
enum Column {
    /** Not settled. */
    NONE,
    /** The column of running text, or the only one. */
    TEXT,
    /** The first of two columns of running text. */
    FIRST,
    /** The second of two columns of running text. */
    SECOND,
    /** Left of the running text, as dossier numbers and publication blocks are. */
    MARGIN
}
