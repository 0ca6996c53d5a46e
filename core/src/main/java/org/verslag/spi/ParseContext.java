package org.verslag.spi;

import org.verslag.model.ReadException;

/** What a parser is told about one call. */
public interface ParseContext {

    /** How much may be read. */
    ReadLimits limits();

    /**
     * Gives up when the time for this source is over. Parsers call it at least once a page, or every few thousand lines.
     *
     * @throws ReadException with {@link ReadException.Reason#LIMIT_REACHED}
     */
    void checkTime() throws ReadException;
}
