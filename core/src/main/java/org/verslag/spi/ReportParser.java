package org.verslag.spi;

import java.io.IOException;
import org.verslag.model.Report;

/** Reads a format that holds a whole report, such as one that an exporter wrote. */
public non-sealed interface ReportParser extends SourceParser {

    /**
     * Reads a source.
     *
     * @throws org.verslag.model.ReadException if it cannot be read, with the reason
     * @throws IOException if the source itself fails
     */
    Report parse(Source source, ParseContext context) throws IOException;
}
