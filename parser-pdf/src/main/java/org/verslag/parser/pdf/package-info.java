/**
 * Reads reports from PDF by their layout: place, size and style of what is printed become lines with evidence.
 *
 * <p>The way through: {@link org.verslag.parser.pdf.PdfLayoutParser} opens a document and takes what each page shows as
 * pieces of text ({@code TextCollector}), joins pieces into lines ({@code LineAssembler}) and lines into reading order
 * ({@code PageReader}, {@code TableFinder}, {@code TwoColumns}), and says of every line how it stands to the document's
 * body type ({@code BodyType}, {@code LayoutWriter}).
 */
@NullMarked
package org.verslag.parser.pdf;

import org.jspecify.annotations.NullMarked;
