package org.verslag.recognition;

/**
 * A footnote mark in the text of a row or, once that is joined, of a paragraph.
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last; equal to start where the mark has been taken out
 * @param number as printed
 */
record Mark(int start, int end, String number) {}
