package org.verslag.spi;

import java.io.Closeable;
import java.io.IOException;
import org.verslag.model.Report;

/** Takes reports one after another. Used by one thread at a time. */
public interface ReportWriter extends Closeable {

    /** Writes a report after those written before. */
    void write(Report report) throws IOException;

    /** Writes what is still to be written. Called once. */
    @Override
    void close() throws IOException;
}
