package org.verslag.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns what stands on the command line into inputs: files as they are, folders as the files in them, patterns as what fits
 * them, {@code -} as standard input. A file that is named twice is read once.
 */
final class InputFinder {
    private static final String DESCRIPTION_FITS =
            " but what describes tables, which is left out; if it is a report, name it in full";

    private final KnownFiles known;
    private final Failures failures;
    private final Optional<OutputPlan> plan;
    private final Optional<EarlierOutputs> earlier;

    /** What lies in an output folder that is below one that was searched. */
    private final List<Path> leftOutBelow = new ArrayList<>();

    /** The folders that were searched. */
    private final List<Path> folders = new ArrayList<>();

    private int leftOut;
    private int leftOutAsWritten;

    /** What was found, by absolute path, which tells whether two are the same. */
    private final Map<Path, Found> found = new LinkedHashMap<>();

    /**
     * @param failures takes what cannot be looked at
     * @param plan what is written: left out where a folder that is read holds it
     */
    InputFinder(KnownFiles known, Failures failures, Optional<OutputPlan> plan) {
        this.known = known;
        this.failures = failures;
        this.plan = plan;
        earlier = plan.map(output -> new EarlierOutputs(output, known));
    }

    List<Input> find(List<String> arguments, String standardInputName) {
        for (String argument : arguments) {
            if (argument.equals("-")) {
                add(parse(standardInputName, "--name"), new Found(standardInputName, Optional.empty(), true));
            } else if (argument.isEmpty()) {
                throw CommandException.usage("a FILE has an empty name");
            } else {
                add(argument);
            }
        }
        earlier.ifPresent(outputs -> {
            leftOutAsWritten = outputs.leaveOut(found);
            outputs.refuseNewSources(folders);
        });
        leaveOutReadingsOfOthers();
        List<String> names = ReportNames.of(List.copyOf(found.keySet()));
        List<Input> inputs = new ArrayList<>();
        for (Found file : found.values()) {
            inputs.add(new Input(file.name(), file.path(), names.get(inputs.size())));
        }
        return inputs;
    }

    /**
     * A file that holds a whole report already, beside a source that is called the same, was made of that source: who looks
     * through a folder wants each report once.
     */
    private void leaveOutReadingsOfOthers() {
        Set<String> sources = new HashSet<>();
        for (Path path : found.keySet()) {
            if (!known.isReading(path)) {
                sources.add(path.toString());
                sources.add(withoutExtension(path));
            }
        }
        int before = found.size();
        found.entrySet()
                .removeIf(file -> !file.getValue().named()
                        && known.isReading(file.getKey())
                        && sources.contains(withoutExtension(file.getKey()))
                        // As an input it is kept
                        && !earlier.filter(outputs -> outputs.couldOverwrite(file.getKey()))
                                .isPresent());
        leftOut = before - found.size();
    }

    private static String withoutExtension(Path path) {
        String whole = path.toString();
        return whole.substring(0, whole.length() - KnownFiles.ending(path).length());
    }

    /** How many files were left out since what they were made of stands beside them. */
    int leftOut() {
        return leftOut;
    }

    /** How many files were left out since an earlier run of the command wrote them. */
    int leftOutAsWritten() {
        return leftOutAsWritten;
    }

    /** The files that were left out with the folder that is written to, and may be reports. */
    List<Path> leftOutBelow() {
        return leftOutBelow.stream()
                .filter(file -> !found.containsKey(absolute(file)))
                .toList();
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private void add(String argument) {
        Path path = parse(argument, "FILE");
        if (Files.isDirectory(path)) {
            FolderWalk walk = new FolderWalk(path, known, Optional.of(failures), plan);
            List<Path> files = walk.files();
            leftOutBelow.addAll(walk.leftOut());
            folders.add(path);
            if (files.isEmpty() && !walk.failed()) {
                failures.add(
                        argument,
                        new Failure(
                                ExitCode.UNREADABLE,
                                argument + ": holds no file that can be read (" + known + ")",
                                null));
            }
            files.forEach(file -> add(file, file.toString(), false));
        } else if (!Files.exists(path) && Glob.isOne(argument)) {
            int before = failures.count();
            List<Path> fitting = Glob.files(
                    argument,
                    folder -> failures.add(
                            folder.toString(),
                            new Failure(
                                    ExitCode.UNREADABLE,
                                    folder + ": cannot be looked at; check its permissions",
                                    null)),
                    link -> failures.add(link.toString(), Failure.danglingLink(link)));
            List<Path> files = fitting.stream()
                    .filter(file -> !KnownFiles.describesTables(file))
                    .toList();
            if (files.isEmpty() && failures.count() == before) {
                failures.add(
                        argument,
                        new Failure(
                                ExitCode.UNREADABLE,
                                argument + ": there is no such file, and no file fits it"
                                        + (fitting.isEmpty() ? adviceOn(argument) : DESCRIPTION_FITS),
                                null));
            }
            files.forEach(file -> add(file, file.toString(), false));
        } else {
            add(path, argument, true);
        }
    }

    private static String adviceOn(String pattern) {
        return Glob.isSound(pattern)
                ? "; check its folders, and that it ends in the names of files"
                : "; as a pattern it lacks the end of a bracket";
    }

    private void add(Path path, String name, boolean named) {
        add(path, new Found(name, Optional.of(path), named));
    }

    private void add(Path path, Found file) {
        Found first = found.putIfAbsent(absolute(path), file);
        if (first == null) {
            return;
        }
        if (first.path().isPresent() != file.path().isPresent()) {
            throw CommandException.usage("standard input is called " + path
                    + ", as is a file that is read too: give it another name with --name");
        }
        if (file.named() && !first.named()) {
            found.put(absolute(path), new Found(first.name(), first.path(), true));
        }
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
