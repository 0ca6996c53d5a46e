package org.verslag;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A stream to a file that says which file it is when it cannot be written: the system does not. */
final class NamedOutput extends FilterOutputStream {
    private final Path file;

    NamedOutput(Path file, OutputStream stream) {
        super(stream);
        this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    private IOException named(IOException e) {
        return new IOException(
                file + ": cannot be written (" + e.getMessage() + "); see that there is room, or write elsewhere", e);
    }
}
