package org.verslag.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns what stands on the command line into inputs: files as they are, folders as the files in them, patterns as what fits
 * them, {@code -} as standard input. A file that is named twice is read once.
 */
final class InputFinder {
    private final KnownFiles known;
    private final Failures failures;
    private final Optional<Path> output;

    /** What was found, by absolute path, which tells whether two are the same. */
    private final Map<Path, Found> found = new LinkedHashMap<>();

    private record Found(String name, Optional<Path> path) {}

    /**
     * @param failures takes what cannot be looked at
     * @param output what is written to: left out where a folder that is read holds it
     */
    InputFinder(KnownFiles known, Failures failures, Optional<Path> output) {
        this.known = known;
        this.failures = failures;
        this.output = output.map(path -> path.toAbsolutePath().normalize());
    }

    List<Input> find(List<String> arguments, String standardInputName) {
        for (String argument : arguments) {
            if (argument.equals("-")) {
                Path place = parse(standardInputName, "--name");
                found.putIfAbsent(place.toAbsolutePath().normalize(), new Found(standardInputName, Optional.empty()));
            } else if (argument.isEmpty()) {
                throw CommandException.usage("a FILE has an empty name");
            } else {
                add(argument);
            }
        }
        List<String> names = ReportNames.of(List.copyOf(found.keySet()));
        List<Input> inputs = new ArrayList<>();
        for (Found file : found.values()) {
            inputs.add(new Input(file.name(), file.path(), names.get(inputs.size())));
        }
        return inputs;
    }

    private void add(String argument) {
        Path path = parse(argument, "FILE");
        if (Files.isDirectory(path)) {
            FolderWalk walk = new FolderWalk(path, known, failures, output);
            List<Path> files = walk.files();
            if (files.isEmpty() && !walk.failed()) {
                failures.add(
                        argument,
                        new Failure(
                                ExitCode.UNREADABLE,
                                argument + ": holds no file that can be read (" + known + ")",
                                null));
            }
            files.forEach(file -> add(file, file.toString()));
        } else if (!Files.exists(path) && Glob.isOne(argument)) {
            List<Path> files = Glob.files(argument);
            if (files.isEmpty()) {
                failures.add(
                        argument,
                        new Failure(
                                ExitCode.UNREADABLE, argument + ": there is no such file, and no file fits it", null));
            }
            files.forEach(file -> add(file, file.toString()));
        } else {
            add(path, argument);
        }
    }

    private void add(Path path, String name) {
        found.putIfAbsent(path.toAbsolutePath().normalize(), new Found(name, Optional.of(path)));
    }

    private static Path parse(String argument, String what) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw CommandException.usage(what + " '" + argument + "' is no valid file name here (" + e.getReason()
                    + "); if it has accents, the locale must know them: LC_ALL=C.UTF-8");
        }
    }
}
