package org.verslag;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Writes to files beside their place and moves them there when all is written. */
final class FileSink extends ManagedSink {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final boolean folder;
    private final Predicate<Path> kept;
    private final Set<String> names = new HashSet<>();
    private final List<Pending> pending = new ArrayList<>();

    /** The folders that were not there before, the innermost of each path first. */
    private final List<Path> made = new ArrayList<>();

    /**
     * A file in the making, what it was named, and where it goes; what is no ordinary file (a device, a pipe) is its own
     * target, and is written to directly.
     */
    private record Pending(Path named, Path temporary, Path target, OutputStream stream) {
        boolean isDirect() {
            return temporary.equals(target);
        }
    }

    private FileSink(Path target, boolean folder, Predicate<Path> kept) {
        this.target = target;
        this.folder = folder;
        this.kept = kept;
    }

    /** A sink for one file, unless it is to be kept as it is. */
    static FileSink file(Path file, Predicate<Path> kept) {
        return new FileSink(file, false, kept);
    }

    /** A sink for the files of a folder but those that are to be kept as they are. */
    static FileSink folder(Path folder, Predicate<Path> kept) {
        return new FileSink(folder, true, kept);
    }

    @Override
    public boolean takesSeveral() {
        return folder;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        Path file = folder ? inFolder(name) : target;
        if (!folder && !pending.isEmpty()) {
            throw misused(FileNames.second(name));
        }
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder; name a file in it");
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException(file + ": is no file name");
        }
        if (Files.exists(parent) && !Files.isDirectory(parent)) {
            throw new IOException(file + ": cannot be written; " + parent + " is no folder");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                OutputStream stream = named(file, Files.newOutputStream(file, StandardOpenOption.WRITE));
                pending.add(new Pending(file, file, file, stream));
                return stream;
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new IOException(file + ": cannot be written; it is protected against that");
            }
            Path meant = meant(file);
            requireFree(meant);
            makeFolders(parent);
            Path temporary = meant.resolveSibling(".verslag-" + UUID.randomUUID() + ".part");
            OutputStream stream = named(
                    file, Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            pending.add(new Pending(file, temporary, meant, stream));
            return stream;
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": cannot be written; check the permissions of " + existing(parent), e);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(file + ": cannot be written; " + e.getFile() + " is no folder", e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": cannot be written; " + lacking(parent), e);
        } catch (FileSystemException e) {
            throw new IOException(file + ": cannot be written (" + reason(e) + ")", e);
        } catch (IOException e) {
            throw new IOException(file + ": cannot be written (" + e.getMessage() + ")", e);
        }
    }

    /** Behind a link is the file that is meant. */
    private static Path meant(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file.toAbsolutePath();
        }
        return Files.exists(file)
                ? file.toRealPath()
                : file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file));
    }

    private void requireFree(Path meant) throws IOException {
        requireUnkept(meant);
        if (pending.stream().anyMatch(other -> other.target().equals(meant))) {
            throw new IOException("another name leads to the same file; remove the link");
        }
    }

    private void requireUnkept(Path file) throws IOException {
        if (kept.test(file)) {
            throw new IOException("it is to be kept as it is, for instance as an input; write elsewhere");
        }
    }

    private static OutputStream named(Path file, OutputStream stream) {
        return new BufferedOutputStream(new NamedOutput(file, stream), BUFFER);
    }

    private void makeFolders(Path folder) throws IOException {
        for (Path missing = folder; missing != null && !Files.exists(missing); missing = missing.getParent()) {
            made.add(missing);
        }
        Files.createDirectories(folder);
    }

    /** The innermost of a folder and those around it that is there: the others were to be made in it. */
    private static Path existing(Path folder) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    /** A path that leads up again leads through a folder that has to be there. */
    private static String lacking(Path parent) {
        Path there = existing(parent);
        Path next = there.resolve(parent.getName(Math.min(there.getNameCount(), parent.getNameCount() - 1)));
        boolean up = !parent.equals(parent.normalize());
        return up && !Files.exists(next) ? "there is no folder " + next : there + " takes no files";
    }

    private Path inFolder(String name) throws IOException {
        if (!FileNames.isPlain(name)) {
            throw misused(FileNames.notPlain(name));
        }
        // The paths of what is open tell nothing of it: these are absolute, and without links
        if (!names.add(name)) {
            throw misused("'" + name + "' is opened twice");
        }
        try {
            return target.resolve(name);
        } catch (InvalidPathException e) {
            throw new IOException("'" + name + "' is no valid file name here (" + e.getReason() + ")", e);
        }
    }

    @Override
    boolean isOpened() {
        return !pending.isEmpty();
    }

    @Override
    void commit() throws IOException {
        boolean whole = false;
        try {
            for (Pending file : pending) {
                file.stream().close();
            }
            for (Pending file : pending) {
                refuseIfKept(file);
            }
            for (Pending file : pending) {
                move(file);
            }
            whole = true;
        } finally {
            removeTemporaries();
            if (!whole) {
                removeFoldersMade();
            }
        }
    }

    /** Links may have been laid since it was opened. */
    private void refuseIfKept(Pending file) throws IOException {
        if (!file.isDirect()) {
            try {
                requireUnkept(file.target());
            } catch (IOException e) {
                throw new IOException(file.named() + ": cannot be written (" + e.getMessage() + ")", e);
            }
        }
    }

    private static void move(Pending file) throws IOException {
        if (file.isDirect()) {
            return;
        }
        keepPermissions(file);
        try {
            replace(file);
        } catch (FileSystemException e) {
            // Its message names the temporary file, which nobody knows
            throw new IOException(file.named() + ": cannot be written (" + reason(e) + ")", e);
        }
    }

    private static void replace(Pending file) throws IOException {
        try {
            Files.move(
                    file.temporary(),
                    file.target(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file.temporary(), file.target(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(FileSystemException e) {
        return e.getReason() != null
                ? e.getReason()
                : e instanceof AccessDeniedException
                        ? "no permission"
                        : e.getClass().getSimpleName();
    }

    /** Who may read a file that is replaced may read the new one. */
    private static void keepPermissions(Pending file) throws IOException {
        if (Files.exists(file.target()) && Files.getFileStore(file.target()).supportsFileAttributeView("posix")) {
            try {
                Files.setPosixFilePermissions(file.temporary(), Files.getPosixFilePermissions(file.target()));
            } catch (IOException e) {
                // Somebody else's file in a folder that takes ours: the new one is ours
            }
        }
    }

    @Override
    void discard() throws IOException {
        try {
            for (Pending file : pending) {
                file.stream().close();
            }
        } finally {
            removeTemporaries();
            removeFoldersMade();
        }
    }

    private void removeFoldersMade() throws IOException {
        for (Path folder : made) {
            removeIfEmpty(folder);
        }
    }

    private static void removeIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Somebody else has put something into it
        }
    }

    private void removeTemporaries() throws IOException {
        for (Pending file : pending) {
            if (!file.isDirect()) {
                Files.deleteIfExists(file.temporary());
            }
        }
    }
}
