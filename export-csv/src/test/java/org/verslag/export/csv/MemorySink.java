package org.verslag.export.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verslag.model.Diagnostic;
import org.verslag.spi.Sink;

/** Keeps files and diagnostics, and refuses to be closed by others. */
final class MemorySink implements Sink {
    private final boolean several;
    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    MemorySink(boolean several) {
        this.several = several;
    }

    @Override
    public boolean takesSeveral() {
        return several;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (files.containsKey(name) || (!several && !files.isEmpty())) {
            throw new IOException(name);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("the stream is the sink's to close");
            }
        };
        files.put(name, bytes);
        return bytes;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    Set<String> names() {
        return files.keySet();
    }

    byte[] bytes(String name) {
        return files.get(name).toByteArray();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
