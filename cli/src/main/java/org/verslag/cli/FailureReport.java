package org.verslag.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what failed as CSV, for the program that looks after a batch. Appears whole, and where nothing failed too. */
final class FailureReport {
    /** What messages call it. */
    static final String CALLED = "the list of --failures";

    private static final String PREFIX = ".verslag-";
    private static final String SUFFIX = ".part";

    private final Path path;

    /** A report in the file of this name. */
    FailureReport(String name) {
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandException.usage("--failures '" + name + "' is no valid file name (" + e.getReason() + ")");
        }
        if (name.isEmpty() || OutputPlan.namesFolder(name)) {
            throw CommandException.usage("--failures '" + name + "' is a folder; name a file");
        }
        Descriptors.refuseOpen("--failures", path);
        checkPlace();
    }

    /** Told now, and not at the end of the night. */
    private void checkPlace() {
        try {
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new IOException("it is protected against that");
            }
            if (!isStream()) {
                tryToWriteIn(existing(meant()));
            }
        } catch (IOException e) {
            throw CommandException.output("--failures " + path + ": cannot be written; " + e.getMessage(), e);
        }
    }

    /** What permissions say is not all: a file system may be read-only, or full. */
    private static void tryToWriteIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder");
        }
        Path trial = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
        try {
            Files.createFile(trial);
        } catch (IOException e) {
            throw new IOException("check the permissions of " + folder, e);
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    /** Whether it is a device or a pipe, which takes the lines as they come and is replaced by no file. */
    private boolean isStream() {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /** The innermost of the folders around a file that is there. */
    private static Path existing(Path file) {
        Path folder = file.getParent() == null ? file : file.getParent();
        while (folder.getParent() != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    Path path() {
        return path;
    }

    /**
     * Refuses a list that the next run would find among the reports: a command that cannot be given twice is refused the
     * first time.
     *
     * @param named what is read; the folders among it are searched
     */
    void refuseAsSource(List<String> named, KnownFiles known, OutputPlan plan) {
        if (known.has(path)
                && named.stream().map(Path::of).filter(Files::isDirectory).anyMatch(folder -> showsIn(folder, plan))) {
            throw CommandException.usage(CALLED + " would be read as a report the next time, since it lies in a folder"
                    + " that is read and ends as reports do (" + KnownFiles.ending(path)
                    + "); give it another extension, as .csv, or another folder");
        }
    }

    /** Whether it is found where a folder is searched: neither hidden nor in the folder of the outputs, see FolderWalk. */
    private boolean showsIn(Path folder, OutputPlan plan) {
        Path root = Places.real(folder);
        Path part = Places.real(path);
        while (part != null && !part.equals(root)) {
            if (plan.isTarget(part) || String.valueOf(part.getFileName()).startsWith(".")) {
                return false;
            }
            part = part.getParent();
        }
        return part != null;
    }

    void write(Failures failures) {
        try {
            if (isStream()) {
                write(failures, path);
                return;
            }
            Path file = meant();
            Files.createDirectories(file.getParent());
            Path temporary = file.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
            try {
                write(failures, temporary);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileSystemException e) {
            // Its message names the file that is to take its place
            fail(failures, e.getReason() == null ? "its folder takes no files" : e.getReason(), e);
        } catch (IOException e) {
            fail(failures, e.getMessage(), e);
        }
    }

    private void fail(Failures failures, @Nullable String reason, IOException e) {
        failures.add(path.toString(), new Failure(ExitCode.OUTPUT, path + ": cannot be written (" + reason + ")", e));
    }

    /** The file behind a link, if it is one. */
    private Path meant() throws IOException {
        return Files.isSymbolicLink(path) && Files.exists(path)
                ? path.toRealPath()
                : path.toAbsolutePath().normalize();
    }

    private static void write(Failures failures, Path file) throws IOException {
        Files.writeString(file, text(failures));
    }

    /** The lines of the report. */
    static String text(Failures failures) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("file", "exit_code", "message");
            for (Failures.Entry entry : failures.entries()) {
                Failure failure = entry.failure();
                csv.writeRecord(entry.file(), String.valueOf(failure.code()), failure.message());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
