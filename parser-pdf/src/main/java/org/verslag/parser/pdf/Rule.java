package org.verslag.parser.pdf;

/**
 * A horizontal rule drawn on the visible page, in points from its top left.
 *
 * @param left where it starts
 * @param right where it ends
 * @param y how far down it is
 */
record Rule(float left, float right, float y) {}
