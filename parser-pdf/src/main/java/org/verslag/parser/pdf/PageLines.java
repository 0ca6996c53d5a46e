package org.verslag.parser.pdf;

import java.util.List;

/**
 * A page's lines.
 *
 * @param index from 1
 * @param frame the visible page
 * @param turn how most of its text runs
 * @param lines those of that turn in reading order, then the others, each with its text
 * @param rules its horizontal rules
 */
record PageLines(int index, PageFrame frame, int turn, List<TextLine> lines, List<Rule> rules) {}
