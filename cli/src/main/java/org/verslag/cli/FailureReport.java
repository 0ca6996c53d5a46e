package org.verslag.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes what failed as CSV, for the program that looks after a batch. Appears whole, and where nothing failed too. */
final class FailureReport {
    private final Path path;

    /** A report in the file of this name. */
    FailureReport(String name) {
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandException.usage("--failures '" + name + "' is no valid file name (" + e.getReason() + ")");
        }
        if (name.isEmpty() || Files.isDirectory(path)) {
            throw CommandException.usage("--failures '" + name + "' is a folder; name a file");
        }
        try {
            // Told now, and not at the end of the night
            Path file = meant();
            Path place = Files.exists(file) ? file : existing(file);
            if (!Files.isWritable(place) || place != file && !Files.isDirectory(place)) {
                throw CommandException.usage("--failures " + name + " cannot be written: look at " + place);
            }
        } catch (IOException e) {
            throw CommandException.usage("--failures " + name + " cannot be written (" + e + ")");
        }
    }

    /** The innermost of the folders around a file that is there. */
    private static Path existing(Path file) {
        Path folder = file;
        while (folder.getParent() != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    Path path() {
        return path;
    }

    void write(Failures failures) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // A device or a pipe takes the lines as they come, and is replaced by no file
                write(failures, path);
                return;
            }
            Path file = meant();
            Files.createDirectories(file.getParent());
            Path temporary = file.resolveSibling(".verslag-" + UUID.randomUUID() + ".part");
            try {
                write(failures, temporary);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            failures.add(
                    path.toString(),
                    new Failure(ExitCode.OUTPUT, path + ": cannot be written (" + e.getMessage() + ")", e));
        }
    }

    /** The file behind a link, if it is one. */
    private Path meant() throws IOException {
        return Files.isSymbolicLink(path) && Files.exists(path)
                ? path.toRealPath()
                : path.toAbsolutePath().normalize();
    }

    private static void write(Failures failures, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord("file", "exit_code", "message");
            for (Failures.Entry entry : failures.entries()) {
                Failure failure = entry.failure();
                csv.writeRecord(entry.file(), String.valueOf(failure.code()), failure.message());
            }
        }
    }
}
