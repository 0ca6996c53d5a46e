package org.verslag.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An input before all are known.
 *
 * @param name what messages call it
 * @param path the file; absent for standard input
 * @param named whether it was named itself, and not found in a folder or by a pattern
 */
record Found(String name, Optional<Path> path, boolean named) {}
