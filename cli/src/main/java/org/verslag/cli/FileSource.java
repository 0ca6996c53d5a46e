package org.verslag.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.verslag.spi.Source;

/** A file that parsers are asked about: no more of it is read than they look at. */
record FileSource(Path file) implements Source {
    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public byte[] head(int length) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(length);
        }
    }

    @Override
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public Optional<Path> path() {
        return Optional.of(file);
    }
}
