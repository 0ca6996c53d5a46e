package org.verslag.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verslag.model.Diagnostic;
import org.verslag.spi.Sink;

/** Keeps what an exporter writes, and watches that it uses the sink as it should. */
final class RecordingSink implements Sink {
    private final boolean takesSeveral;
    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private boolean finished;

    RecordingSink(boolean takesSeveral) {
        this.takesSeveral = takesSeveral;
    }

    @Override
    public boolean takesSeveral() {
        return takesSeveral;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (!isPlain(name)) {
            broken.add("opens '" + name + "', which is no plain file name");
        }
        if (files.containsKey(name)) {
            broken.add("opens '" + name + "' twice");
        }
        if (!takesSeveral && !files.isEmpty()) {
            broken.add("opens a second stream of a sink that takes one");
            throw new IOException(
                    "'" + name + "' is the second file of a sink that takes one: who writes several has to say so in"
                            + " writesSeveralFiles");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        files.put(name, content);
        return new WatchedStream(name, content);
    }

    /** As {@link Sink#open} asks. */
    private static boolean isPlain(@Nullable String name) {
        return name != null
                && !name.isEmpty()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == 0)
                && StandardCharsets.UTF_8.newEncoder().canEncode(name)
                && name.getBytes(StandardCharsets.UTF_8).length <= 255;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        // Exporters may say what they like
    }

    /** From now on nothing may be written. */
    void finish() {
        finished = true;
    }

    List<String> broken() {
        return broken;
    }

    /** The content of each file, comparable. */
    Map<String, String> content() {
        Map<String, String> content = new LinkedHashMap<>();
        files.forEach((name, bytes) -> content.put(name, HexFormat.of().formatHex(bytes.toByteArray())));
        return content;
    }

    private final class WatchedStream extends OutputStream {
        private final String name;
        private final ByteArrayOutputStream content;

        WatchedStream(String name, ByteArrayOutputStream content) {
            this.name = name;
            this.content = content;
        }

        @Override
        public void write(int value) {
            content.write(value);
            checkTime();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            content.writeBytes(Arrays.copyOfRange(bytes, offset, offset + length));
            checkTime();
        }

        private void checkTime() {
            if (finished) {
                broken.add("writes to '" + name + "' after its writer was closed");
            }
        }

        @Override
        public void close() {
            broken.add("closes the stream '" + name + "', which is the sink's to close");
        }
    }
}
