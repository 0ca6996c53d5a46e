package org.verslag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verslag.model.Diagnostic;
import org.verslag.spi.Sink;

/** A sink that this library closes. */
abstract class ManagedSink implements Sink {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private @Nullable String misuse;

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** What to throw where an exporter asks for what no sink gives: no place that it could be written to would help. */
    final IOException misused(String how) {
        misuse = how;
        return new IOException(how);
    }

    /** Why writing failed, with the exporter to blame if it is: what it misused may have come back in its own words. */
    final IOException explained(String exporter, IOException e) {
        return misuse == null ? e : PluginFailure.of(exporter, misuse, new IllegalStateException(misuse, e));
    }

    /** Whether a stream was opened. */
    abstract boolean isOpened();

    /** Closes the streams and lets the files appear. */
    abstract void commit() throws IOException;

    /** Closes the streams and leaves no trace of the files. */
    abstract void discard() throws IOException;
}
