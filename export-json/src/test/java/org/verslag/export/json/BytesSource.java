package org.verslag.export.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.verslag.spi.Source;

/** Bytes with a name. */
final class BytesSource implements Source {
    private final String name;
    private final byte[] bytes;

    BytesSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    BytesSource(String name, String text) {
        this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] head(int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }
}
