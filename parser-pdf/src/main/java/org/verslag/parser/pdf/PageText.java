package org.verslag.parser.pdf;

import java.util.List;

/**
 * What one page shows.
 *
 * @param frame the visible page
 * @param pieces its text in the order it is drawn
 * @param rules its horizontal rules
 * @param unknownGlyphs how many glyphs were shown whose characters the font does not tell
 * @param picture whether images take most of the page
 * @param problems what could not be read, as ends of a sentence; mostly empty
 */
record PageText(
        PageFrame frame,
        List<Piece> pieces,
        List<Rule> rules,
        int unknownGlyphs,
        boolean picture,
        List<String> problems) {}
