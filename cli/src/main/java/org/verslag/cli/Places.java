package org.verslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files are, whatever way a name takes there: two names of one place give one path. */
final class Places {

    private Places() {}

    /** The path without links, as far as it is there; of what is no ordinary file (a terminal, a pipe) as it is named. */
    static Path real(Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            return path;
        }
        // Before it is normalised, since behind a link ".." leads elsewhere
        for (Path there = file.toAbsolutePath(); there != null; there = there.getParent()) {
            try {
                Path rest = there.relativize(file.toAbsolutePath());
                return there.toRealPath().resolve(rest).normalize();
            } catch (IOException e) {
                // It is not there yet: its folder may be
            }
        }
        return path;
    }

    /** The place of a name in its folder: that of a link, and not of what it leads to. */
    static Path of(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : real(folder).resolve(absolute.getFileName());
    }
}
