package org.verslag.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** An input. All methods may be called many times and by many threads. */
public interface Source {

    /** What messages call it: a path as the caller wrote it, or a name that the caller gave. */
    String name();

    /** The first bytes, at most this many; fewer where the source is shorter. The caller may change the array. */
    byte[] head(int length) throws IOException;

    /** All bytes. The caller must not change the array. */
    byte[] bytes() throws IOException;

    /** The file, where the source is one. */
    Optional<Path> path();
}
