package org.verslag.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads names of files from a file: one a line, or, where there are NUL characters, parted by these. */
final class FileList {

    private FileList() {}

    static List<String> read(String list, InputStream stdin) {
        try {
            byte[] bytes = list.equals("-") ? stdin.readAllBytes() : Files.readAllBytes(Path.of(list));
            // Editors on Windows start a file with a mark
            String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            List<String> names = Arrays.stream(text.split(text.indexOf('\0') < 0 ? "\\R" : "\0"))
                    .filter(name -> !name.isBlank())
                    // Here it would be a second use of the stream that may hold the list
                    .map(name -> name.equals("-") ? "./-" : name)
                    .toList();
            if (names.isEmpty()) {
                throw CommandException.usage("--files-from " + list + ": the list names no file");
            }
            return names;
        } catch (NoSuchFileException e) {
            throw CommandException.usage("--files-from " + list + ": there is no such file");
        } catch (IOException | InvalidPathException e) {
            throw CommandException.usage("--files-from " + list + ": cannot be read (" + e.getMessage() + ")");
        }
    }
}
