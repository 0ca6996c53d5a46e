package org.verslag.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern that the shell left as it is, as it does in quotes and on Windows: {@code *}, {@code **} for folders at any depth,
 * {@code ?}, {@code [a-z]} and {@code {a,b}}.
 */
final class Glob {
    private static final String SPECIAL = ".*[*?\\[{].*";

    private Glob() {}

    static boolean isOne(String argument) {
        return argument.matches(SPECIAL);
    }

    /** The files that fit, sorted. */
    static List<Path> files(String pattern) {
        Path start = start(pattern);
        try (Stream<Path> below = Files.walk(start)) {
            PathMatcher fits = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            // As in shells, "**/" is no folder too
            PathMatcher here = FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", ""));
            return below.filter(path -> (fits.matches(path) || here.matches(path)) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException | PatternSyntaxException e) {
            return List.of();
        }
    }

    /** The folder ahead of the first special character: the rest of the disk is not walked. */
    private static Path start(String pattern) {
        int special = 0;
        while ("*?[{".indexOf(pattern.charAt(special)) < 0) {
            special++;
        }
        int slash = pattern.lastIndexOf('/', special);
        return Path.of(slash < 0 ? "" : pattern.substring(0, Math.max(1, slash)));
    }
}
