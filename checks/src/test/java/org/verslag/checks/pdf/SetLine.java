package org.verslag.checks.pdf;

/**
 * A line of a piece.
 *
 * @param piece what it is a line of
 * @param text its words
 * @param first whether it is the first of them
 * @param last whether it is the last
 * @param fill what share of the column it takes
 * @param gapAbove whether a blank line stands above it
 */
record SetLine(PdfPiece piece, String text, boolean first, boolean last, float fill, boolean gapAbove) {}
