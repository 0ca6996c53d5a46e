package org.verslag;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.spi.ReadLimits;
import org.verslag.spi.Source;

/** Makes a {@link Source} of what a caller gives, within the limits. */
final class Sources {

    private Sources() {}

    static Source of(Path path, ReadLimits limits) throws ReadException {
        Objects.requireNonNull(path, "the path of a file to read is null");
        try {
            return ofFile(path, path.toString(), limits);
        } catch (RuntimeException e) {
            // What a file system throws that is closed, or does not let a program look
            throw unreadable(path.toString(), e);
        }
    }

    private static Source ofFile(Path path, String name, ReadLimits limits) throws ReadException {
        if (!Files.exists(path)) {
            throw new ReadException(Reason.UNREADABLE, name, name + ": " + absence(path));
        }
        if (Files.isDirectory(path)) {
            throw new ReadException(Reason.UNREADABLE, name, name + ": is a folder; give the files in it");
        }
        try {
            checkSize(name, Files.size(path), limits);
            return new BytesSource(name, Files.readAllBytes(path), path);
        } catch (NoSuchFileException e) {
            throw new ReadException(Reason.UNREADABLE, name, name + ": the file is gone", e);
        } catch (ReadException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    static Source of(byte[] bytes, String name, ReadLimits limits) throws ReadException {
        Objects.requireNonNull(bytes, "the bytes to read are null");
        Objects.requireNonNull(name, "the name of the bytes to read is null");
        checkSize(name, bytes.length, limits);
        return new BytesSource(name, bytes, null);
    }

    static Source of(InputStream stream, String name, ReadLimits limits) throws ReadException {
        Objects.requireNonNull(stream, "the stream to read is null");
        Objects.requireNonNull(name, "the name of the stream to read is null");
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                all.write(buffer, 0, n);
                checkSize(name, all.size(), limits);
            }
            return new BytesSource(name, all.toByteArray(), null);
        } catch (ReadException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(name, e);
        }
    }

    /** Why a file is not there, as far as that shows. */
    private static String absence(Path path) {
        // Asked first: systems differ in whether a path through a plain file, or a link to itself, is one that is not
        // there
        if (Files.isSymbolicLink(path)) {
            return "is a link that leads to no file; mend or remove it";
        }
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return "there is no such file, since " + above + " is no folder; check the path and its spelling";
            }
        }
        return Files.notExists(path)
                ? "there is no such file; check the path and its spelling"
                : "cannot be looked at; check the permissions of the folders above it";
    }

    private static ReadException unreadable(String name, Exception e) {
        String detail = e instanceof AccessDeniedException
                ? "no permission"
                : e.getMessage() == null || e.getMessage().equals(name)
                        ? e.getClass().getSimpleName()
                        : e.getMessage();
        return new ReadException(
                Reason.UNREADABLE,
                name,
                name + ": cannot be read (" + detail + "); check the file and its permissions",
                e);
    }

    private static void checkSize(String name, long size, ReadLimits limits) throws ReadException {
        if (size > limits.maxBytes()) {
            throw new ReadException(
                    Reason.LIMIT_REACHED,
                    name,
                    name + ": has more than the " + limits.maxBytes()
                            + " bytes that are allowed; raise the limit to read it");
        }
    }

    /** The name of a source without folders. */
    static String fileName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(File.separatorChar)) + 1);
    }

    /** The name of a source without folders and extension. */
    static String baseName(String name) {
        String base = fileName(name);
        int dot = base.lastIndexOf('.');
        return dot > 0 ? base.substring(0, dot) : base;
    }

    private static final class BytesSource implements Source {
        private final String name;
        private final byte[] all;
        private final @Nullable Path file;

        BytesSource(String name, byte[] all, @Nullable Path file) {
            this.name = name;
            this.all = all;
            this.file = file;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public byte[] head(int length) {
            return Arrays.copyOf(all, Math.min(length, all.length));
        }

        @Override
        public byte[] bytes() {
            return all;
        }

        @Override
        public Optional<Path> path() {
            return Optional.ofNullable(file);
        }
    }
}
