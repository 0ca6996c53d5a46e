package org.verslag.spi;

import java.io.IOException;
import org.verslag.layout.Layout;

/** Reads a file format into lines with evidence, and leaves to the recogniser what they mean. */
public non-sealed interface LayoutParser extends SourceParser {

    /**
     * Reads a source.
     *
     * @throws org.verslag.model.ReadException if it cannot be read, with the reason
     * @throws IOException if the source itself fails
     */
    Layout parse(Source source, ParseContext context) throws IOException;
}
