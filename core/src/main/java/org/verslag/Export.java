package org.verslag;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.verslag.model.Diagnostic;
import org.verslag.model.Report;
import org.verslag.spi.ReportWriter;

/**
 * An export that is under way: takes reports one after another and lets its files appear when it is closed, unless a write
 * failed. For one thread at a time.
 */
public final class Export implements Closeable {
    private final ReportWriter writer;
    private final ManagedSink sink;
    private final String exporter;
    private boolean begun;
    private boolean failed;
    private boolean closed;

    Export(ReportWriter writer, ManagedSink sink, String exporter) {
        this.writer = writer;
        this.sink = sink;
        this.exporter = exporter;
    }

    /**
     * Writes a report after those written before.
     *
     * @throws IOException if it cannot be written, or the exporter fails; nothing of this export will appear then
     * @throws IllegalStateException if the export is closed
     */
    public void write(Report report) throws IOException {
        Objects.requireNonNull(report, "report");
        if (closed) {
            throw new IllegalStateException("the export is closed");
        }
        boolean done = false;
        begun = true;
        try {
            writer.write(report);
            done = true;
        } catch (IOException e) {
            throw sink.explained(exporter, e);
        } catch (RuntimeException | Error e) {
            throw PluginFailure.of(exporter, e);
        } finally {
            failed |= !done;
        }
    }

    /** What the exporter was unsure of or could not write as it is, so far. */
    public List<Diagnostic> diagnostics() {
        return sink.diagnostics();
    }

    /** Gives up: nothing of this export will appear. */
    public void abandon() {
        failed = true;
    }

    /**
     * Ends the export.
     *
     * @throws IOException if the end cannot be written; nothing of this export appears then
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        boolean whole = false;
        try {
            writer.close();
            if (begun && !failed && !sink.isOpened()) {
                // Else what stood there before would pass for what was written now
                throw new IllegalStateException("it opened no stream for what it was given, and wrote nothing");
            }
            whole = !failed;
        } catch (IOException e) {
            throw sink.explained(exporter, e);
        } catch (RuntimeException | Error e) {
            throw PluginFailure.of(exporter, e);
        } finally {
            if (whole) {
                sink.commit();
            } else {
                sink.discard();
            }
        }
    }
}
