package org.verslag.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something to read.
 *
 * @param name what messages call it
 * @param path the file; absent for standard input
 * @param reportName what tables call its report, unique in this run
 */
record Input(String name, Optional<Path> path, String reportName) {}
