package org.verslag.testkit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.verslag.spi.Source;

/** A source that is held in memory, for samples. */
public final class MemorySource implements Source {
    private final String name;
    private final byte[] bytes;

    /**
     * A source of this name and content.
     *
     * @param name with an extension, if the parser goes by it
     * @param bytes copied
     */
    public MemorySource(String name, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = bytes.clone();
    }

    /** A source of text in UTF-8. */
    public static MemorySource ofText(String name, String text) {
        return new MemorySource(name, text.getBytes(StandardCharsets.UTF_8));
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

    /** The name and the size. */
    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
