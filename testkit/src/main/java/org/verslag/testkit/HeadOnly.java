package org.verslag.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.verslag.spi.Source;

/** A source as a parser may look at it to tell its format: name and first bytes. */
record HeadOnly(Source source, String who) implements Source {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public byte[] head(int length) throws IOException {
        return source.head(length);
    }

    @Override
    public byte[] bytes() {
        throw Broken.promise(who, "reads all of " + source.name() + " only to tell its format");
    }

    @Override
    public Optional<Path> path() {
        return source.path();
    }
}
