package org.verslag.export.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.verslag.model.Diagnostic;
import org.verslag.spi.Sink;

/** Keeps one file, and notices who closes it. */
final class MemorySink implements Sink {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean opened;
    private boolean closed;

    @Override
    public boolean takesSeveral() {
        return false;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (opened) {
            throw new IOException("opened twice");
        }
        opened = true;
        return new OutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void write(byte[] all, int offset, int length) {
                bytes.write(all, offset, length);
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    @Override
    public void report(Diagnostic diagnostic) {
        throw new AssertionError(diagnostic);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    boolean isOpened() {
        return opened;
    }

    boolean isClosed() {
        return closed;
    }
}
