package org.verslag;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes to a stream of the caller's, which stays open. */
final class StreamSink extends ManagedSink {
    private final OutputStream target;
    private @Nullable OutputStream opened;

    StreamSink(OutputStream target) {
        this.target = target;
    }

    @Override
    public boolean takesSeveral() {
        return false;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (opened != null) {
            throw misused(FileNames.second(name));
        }
        OutputStream stream = new BufferedOutputStream(new Unclosed(target), 1 << 16);
        opened = stream;
        return stream;
    }

    @Override
    boolean isOpened() {
        return opened != null;
    }

    @Override
    void commit() throws IOException {
        if (opened != null) {
            opened.flush();
        }
    }

    @Override
    void discard() {
        // What was written to a stream cannot be taken back; what is still in the buffer is dropped.
    }

    /** Passes everything on but the closing. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
