/** Reads plain text: decoding, pages, and lines with the evidence that text has. */
@NullMarked
package org.verslag.parser.text;

import org.jspecify.annotations.NullMarked;
