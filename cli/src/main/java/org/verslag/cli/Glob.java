package org.verslag.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern that the shell left as it is, as it does in quotes and on Windows: {@code *}, {@code **} for folders at any depth,
 * {@code ?}, {@code [a-z]} and {@code {a,b}}. As in shells, hidden files and folders fit only where it has a name with a stop
 * at its start.
 */
final class Glob {
    private static final String SPECIAL = ".*[*?\\[{].*";
    private static final String ANY_DEPTH = "**";
    private static final Pattern HIDDEN = Pattern.compile("(^|[/{,])\\.[^./]");

    /** Java's "**" stops at these, which a file name may hold. */
    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\x{85}\\x{2028}\\x{2029}]");

    private Glob() {}

    static boolean isOne(String argument) {
        return Pattern.compile(SPECIAL, Pattern.DOTALL).matcher(argument).matches();
    }

    /** Whether it can be understood: that each bracket is closed. */
    static boolean isSound(String pattern) {
        return matcher(pattern).isPresent();
    }

    /**
     * The files that fit, sorted.
     *
     * @param unread takes the folders that cannot be looked into
     * @param dangling takes the links that fit and lead nowhere
     */
    static List<Path> files(String pattern, Consumer<Path> unread, Consumer<Path> dangling) {
        Path start = start(pattern);
        Optional<PathMatcher> fits = matcher(pattern);
        // As in shells, "**/" is no folder too
        Optional<PathMatcher> here = matcher(pattern.replace(ANY_DEPTH + "/", ""));
        boolean hidden = HIDDEN.matcher(pattern.substring(slash(pattern) + 1)).find();
        List<Path> files = new ArrayList<>();
        if (fits.isEmpty() || here.isEmpty()) {
            return files;
        }
        int depth = pattern.contains(ANY_DEPTH)
                ? Integer.MAX_VALUE
                : Path.of(rest(pattern)).getNameCount();
        try {
            Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
                    boolean skip = !found.equals(start) && isHidden(found) && !hidden;
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Path seen = withoutLineEnds(file);
                    boolean meant = (hidden || !isHidden(file))
                            && (fits.get().matches(seen) || here.get().matches(seen));
                    if (meant && attributes.isSymbolicLink()) {
                        dangling.accept(file);
                    } else if (meant && Files.isRegularFile(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    if (!(e instanceof FileSystemLoopException || e instanceof NoSuchFileException)) {
                        unread.accept(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unread.accept(start);
        }
        return files.stream().sorted().toList();
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** With a character in their place that no name and no pattern has otherwise. */
    private static Path withoutLineEnds(Path path) {
        String name = path.toString();
        return LINE_END.matcher(name).find() ? Path.of(withoutLineEnds(name)) : path;
    }

    private static String withoutLineEnds(String name) {
        return LINE_END.matcher(name).replaceAll("\u0001");
    }

    private static Optional<PathMatcher> matcher(String pattern) {
        try {
            return Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + withoutLineEnds(pattern)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The folder ahead of the first special character: the rest of the disk is not walked. */
    private static Path start(String pattern) {
        int slash = slash(pattern);
        return Path.of(slash < 0 ? "" : pattern.substring(0, Math.max(1, slash)));
    }

    /** What is behind that folder, with letters for what is special: how deep it goes. */
    private static String rest(String pattern) {
        return pattern.substring(slash(pattern) + 1).replaceAll("[^/]+", "x");
    }

    private static int slash(String pattern) {
        int special = 0;
        while ("*?[{".indexOf(pattern.charAt(special)) < 0) {
            special++;
        }
        return pattern.lastIndexOf('/', special);
    }
}
