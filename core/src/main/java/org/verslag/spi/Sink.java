package org.verslag.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.verslag.model.Diagnostic;

/**
 * Where an exporter writes. The sink owns the streams: it closes them, and lets files appear whole or not at all. An
 * exporter flushes what it buffers itself and closes none of them.
 */
public interface Sink {

    /**
     * Whether it takes several files: each appears under the name that it is opened with. Where not, the first stream is the
     * whole output and its name is not used.
     */
    boolean takesSeveral();

    /**
     * Opens a stream.
     *
     * @param name a file name with its extension, without folders, for instance {@code footnotes.csv}; it takes at most 255
     *     bytes in UTF-8, and begins with no stop
     * @throws IOException if it cannot be written, if the name is none or was opened before, or if this is the second stream of a sink
     *     that takes one
     */
    OutputStream open(String name) throws IOException;

    /** Takes what the exporter was unsure of or could not write as it is. */
    void report(Diagnostic diagnostic);
}
