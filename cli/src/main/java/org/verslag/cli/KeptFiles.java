package org.verslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that no output of a run may replace, under whatever name: inputs, the list of them, the list of failures. They are
 * added before anything is written; asking is safe for many threads.
 */
final class KeptFiles {
    private final Map<Path, String> paths = new LinkedHashMap<>();

    /** What a file system tells a file by, whatever it is called: names that are hard links share it. Not every one has it. */
    private final Map<Object, String> keys = new HashMap<>();

    /** The files of inputs. */
    static KeptFiles of(List<Input> inputs) {
        KeptFiles files = new KeptFiles();
        inputs.forEach(input -> input.path().ifPresent(path -> files.add(path, "an input too (" + input.name() + ")")));
        return files;
    }

    /**
     * Adds a file, which need not be there yet.
     *
     * @param what what it is, as messages end "it is …"
     */
    void add(Path file, String what) {
        paths.putIfAbsent(Places.real(behindLink(file)), what);
        key(file).ifPresent(key -> keys.putIfAbsent(key, what));
    }

    boolean has(Path file) {
        return at(file).isPresent();
    }

    /** What a file is, if it is one of them. */
    Optional<String> at(Path file) {
        return Optional.ofNullable(paths.get(Places.real(behindLink(file))))
                .or(() -> key(file).map(keys::get));
    }

    /** What one of them is that lies in a folder and ends so. */
    Optional<String> in(Path folder, String ending) {
        Path real = Places.real(folder);
        return paths.entrySet().stream()
                .filter(file -> real.equals(file.getKey().getParent())
                        && file.getKey().toString().endsWith(ending))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Refuses a file to write that is one of them. */
    void refuse(Path file) {
        refuse("the output", file, "");
    }

    /**
     * Refuses a file to write that is one of them, and says what to do.
     *
     * @param called what messages call the file to write
     */
    void refuse(String called, Path file, String advice) {
        at(file).ifPresent(what -> {
            throw CommandException.usage(called + " " + file + " is " + what + ", and would overwrite it" + advice);
        });
    }

    /** What a link leads to that is not there yet: once it is, it is what the link means. */
    private static Path behindLink(Path file) {
        try {
            return Files.isSymbolicLink(file) && !Files.exists(file)
                    ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file))
                    : file;
        } catch (IOException e) {
            return file;
        }
    }

    private static Optional<Object> key(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.ofNullable(attributes.fileKey()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
