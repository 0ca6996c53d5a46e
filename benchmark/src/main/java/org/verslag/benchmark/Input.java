package org.verslag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReadLimits;
import org.verslag.spi.Source;

/** A report in memory, as a parser alone is given it. */
final class Input implements Source, ParseContext {
    private final String name;
    private final byte[] bytes;

    private Input(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Input none() {
        return new Input("", new byte[0]);
    }

    static Input of(String path) throws IOException {
        return new Input(path, Files.readAllBytes(Path.of(path)));
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

    @Override
    public ReadLimits limits() {
        return ReadLimits.defaults();
    }

    @Override
    public void checkTime() {
        // There is no hurry
    }
}
