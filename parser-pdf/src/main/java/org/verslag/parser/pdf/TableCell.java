package org.verslag.parser.pdf;

/**
 * The cell that a line stands in.
 *
 * @param table counted in the document, from 0
 * @param row from 0
 * @param column from 0
 */
record TableCell(int table, int row, int column) {}
