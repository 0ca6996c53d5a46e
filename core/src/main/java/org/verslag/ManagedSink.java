package org.verslag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verslag.model.Diagnostic;
import org.verslag.spi.Sink;

/** A sink that this library closes. */
abstract class ManagedSink implements Sink {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Whether a stream was opened. */
    abstract boolean isOpened();

    /** Closes the streams and lets the files appear. */
    abstract void commit() throws IOException;

    /** Closes the streams and leaves no trace of the files. */
    abstract void discard() throws IOException;
}
