package org.verslag.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the files to read below a folder, sorted. Hidden files and folders are left out, and so is a folder that is written to. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final KnownFiles known;
    private final Optional<Failures> failures;
    private final Optional<OutputPlan> output;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> leftOut = new ArrayList<>();
    private boolean failed;

    /**
     * @param failures takes what cannot be looked at; nobody need know where it is absent
     */
    FolderWalk(Path root, KnownFiles known, Optional<Failures> failures, Optional<OutputPlan> output) {
        this.root = root;
        this.known = known;
        this.failures = failures;
        this.output = output;
    }

    List<Path> files() {
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        } catch (IOException e) {
            visitFileFailed(root, e);
        }
        // The order in which a file system lists files is its own affair
        return files.stream().sorted().toList();
    }

    /** Whether part of the folder could not be looked at. */
    boolean failed() {
        return failed;
    }

    /** What lies in the folder that is written to and yet is none of what is written: it may be reports. */
    List<Path> leftOut() {
        return leftOut;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (hidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Optional<OutputPlan> writesHere = output.filter(plan -> plan.isTarget(Places.real(folder)));
        if (writesHere.isPresent()) {
            new FolderWalk(folder, known, Optional.empty(), Optional.empty())
                    .files().stream()
                            .filter(file -> !writesHere.get().endsAsWritten(file))
                            .forEach(leftOut::add);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink() && !hidden(file) && known.has(file)) {
            failures.ifPresent(all -> all.add(file.toString(), Failure.danglingLink(file)));
        }
        if (attributes.isRegularFile() && !hidden(file) && known.has(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        // A link to a folder above leads to nothing that is not read anyway
        if (!(e instanceof FileSystemLoopException)) {
            failed = true;
            failures.ifPresent(all -> all.add(
                    file.toString(),
                    new Failure(ExitCode.UNREADABLE, file + ": cannot be looked at; check its permissions", e)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }

    private static boolean hidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
