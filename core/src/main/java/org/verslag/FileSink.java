package org.verslag;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes to files beside their place and moves them there when all is written. */
final class FileSink extends ManagedSink {
    private final Path target;
    private final boolean folder;
    private final List<Pending> pending = new ArrayList<>();

    private record Pending(Path temporary, Path target, OutputStream stream) {}

    private FileSink(Path target, boolean folder) {
        this.target = target;
        this.folder = folder;
    }

    static FileSink file(Path file) {
        return new FileSink(file, false);
    }

    static FileSink folder(Path folder) {
        return new FileSink(folder, true);
    }

    @Override
    public boolean takesSeveral() {
        return folder;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        Path file = folder ? inFolder(name) : target;
        if (!folder && !pending.isEmpty()) {
            throw new IOException("this output takes one file, and '" + name + "' is the second: write to a folder");
        }
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder; name a file in it");
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException(file + ": is no file name");
        }
        try {
            Files.createDirectories(parent);
            Path temporary = Files.createTempFile(parent, "." + file.getFileName(), ".part");
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
            pending.add(new Pending(temporary, file, stream));
            return stream;
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": cannot be written; check the permissions of " + parent, e);
        } catch (IOException e) {
            throw new IOException(file + ": cannot be written (" + e + ")", e);
        }
    }

    private Path inFolder(String name) throws IOException {
        if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new IOException("'" + name + "' is no plain file name");
        }
        Path file = target.resolve(name);
        if (pending.stream().anyMatch(other -> other.target().equals(file))) {
            throw new IOException("'" + name + "' is opened twice");
        }
        return file;
    }

    @Override
    void commit() throws IOException {
        try {
            for (Pending file : pending) {
                file.stream().close();
            }
            for (Pending file : pending) {
                move(file);
            }
        } finally {
            removeTemporaries();
        }
    }

    private static void move(Pending file) throws IOException {
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

    @Override
    void discard() throws IOException {
        try {
            for (Pending file : pending) {
                file.stream().close();
            }
        } finally {
            removeTemporaries();
        }
    }

    private void removeTemporaries() throws IOException {
        for (Pending file : pending) {
            Files.deleteIfExists(file.temporary());
        }
    }
}
