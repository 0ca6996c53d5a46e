package org.verslag.parser.pdf;

/**
 * What one character code of a font stands for.
 *
 * @param text the characters, ligatures taken apart; empty where it stands for none
 * @param width its advance in em
 * @param kind how it is to be treated
 */
record Glyph(String text, float width, Kind kind) {
    /** What sort of thing a glyph is. */
    enum Kind {
        /** Letters, figures, signs. */
        TEXT,
        /** White space of any sort. */
        SPACE,
        /** An accent that stands on a letter set before or after it; its text is the combining character. */
        ACCENT,
        /** Shown, but the font does not say as which character. */
        UNKNOWN,
        /** Nothing to see. */
        NOTHING
    }
}
