package org.verslag.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verslag.Exporter;

/** Decides where reports go, and refuses what cannot work or would overwrite an input, before anything is read. */
final class OutputPlan {
    private static final String ANOTHER_FOLDER = ": write to another folder";

    private final Exporter exporter;
    private final Optional<Path> target;
    private final boolean folder;

    /** The target, whatever way its name takes. */
    private final Optional<Path> place;

    private final boolean needsFolder;

    /** What the exporter calls its files, as far as it is known ahead. */
    private final Set<String> names;

    /**
     * A plan for an exporter.
     *
     * @param output what was given as --output; null or a name of it is standard output
     */
    OutputPlan(Exporter exporter, @Nullable String output) {
        this.exporter = exporter;
        target = target(output);
        folder = target.isPresent() && output != null && namesFolder(output);
        place = target.map(path -> folder ? Places.real(path) : Places.of(path));
        needsFolder = ExporterChoice.needsFolder(exporter);
        if (needsFolder && !folder) {
            throw CommandException.usage("the format '" + exporter.plugin().id()
                    + "' writes several files with these options: give a folder, --output FOLDER/");
        }
        names = ExporterChoice.tryOut(exporter);
    }

    /** Whether a name that is given as --output is that of a folder, by its end or since there is one. */
    static boolean namesFolder(String output) {
        return output.endsWith("/") || output.endsWith(File.separator) || new File(output).isDirectory();
    }

    private static Optional<Path> target(@Nullable String output) {
        if (output == null || Descriptors.isOutput(output)) {
            return Optional.empty();
        }
        if (output.isEmpty()) {
            throw CommandException.usage("--output has an empty name");
        }
        try {
            Path path = Path.of(output);
            Descriptors.refuseOpen("--output", path);
            return Optional.of(path);
        } catch (InvalidPathException e) {
            throw CommandException.usage("--output '" + output + "' is no valid file name (" + e.getReason() + ")");
        }
    }

    /** The file or folder that is written to. */
    Optional<Path> target() {
        return target;
    }

    /**
     * The output for these inputs.
     *
     * @param kept what it may not replace, whatever an exporter calls its files
     */
    Output output(List<Input> inputs, KeptFiles kept, OutputStream stdout) {
        if (target.isEmpty()) {
            requireOneFileToDo(inputs);
            return new OneOutput(() -> exporter.toStream(stdout), new OutputFailure(exporter, "standard output", true));
        }
        Path path = target.get();
        Exporter careful = exporter.keeping(kept::has);
        if (!folder) {
            requireOneFileToDo(inputs);
            kept.refuse(path);
            return new OneOutput(() -> careful.toFile(path), new OutputFailure(exporter, path.toString(), false));
        }
        if (needsFolder) {
            requireOneFolderToDo(inputs);
            refuseFolderOf(path, kept);
            return new OneOutput(() -> careful.toFolder(path), new OutputFailure(exporter, path.toString(), false));
        }
        inputs.forEach(input -> kept.refuse(file(path, input)));
        return new EachOutput(careful, input -> file(path, input));
    }

    /**
     * The inputs whose file in the output folder is missing, empty or not newer. What we wrote is whole, since files appear at
     * once; a file with nothing in it is what a full disk leaves of a copy.
     */
    List<Input> open(List<Input> inputs) {
        if (target.isEmpty() || !folder || needsFolder) {
            throw CommandException.usage("--resume needs a folder in which every input gets a file: --output FOLDER/");
        }
        return inputs.stream().filter(input -> !isDone(input, target.get())).toList();
    }

    private boolean isDone(Input input, Path into) {
        try {
            Path file = file(into, input);
            FileTime written = Files.getLastModifiedTime(file);
            return input.path().isPresent()
                    && Files.size(file) > 0
                    && written.compareTo(Files.getLastModifiedTime(input.path().get())) > 0;
        } catch (IOException e) {
            // One of the two is not there: reading will tell if it is the input
            return false;
        }
    }

    private Path file(Path into, Input input) {
        return file(into, input.reportName());
    }

    private Path file(Path into, String reportName) {
        return place(into, reportName + "." + exporter.plugin().fileExtension());
    }

    private static Path place(Path into, String name) {
        try {
            return into.resolve(name);
        } catch (InvalidPathException e) {
            throw CommandException.usage("the output '" + name + "' is no valid file name here (" + e.getReason()
                    + "); if it has accents, the locale must know them: LC_ALL=C.UTF-8");
        }
    }

    /**
     * The files that these reports become, as far as they are known ahead.
     *
     * @param reportNames in whose order they are where each gets one
     */
    List<Path> files(List<String> reportNames) {
        if (target.isEmpty()) {
            return List.of();
        }
        Path path = target.get();
        if (needsFolder) {
            return names.stream().map(name -> place(path, name)).toList();
        }
        return folder ? reportNames.stream().map(name -> file(path, name)).toList() : List.of(path);
    }

    /** Whether each report becomes a file of its own in the output folder. */
    boolean givesEachAFile() {
        return folder && !needsFolder;
    }

    /** Whether an output may be written to this file, given by the place of its name. */
    boolean couldWrite(Path file) {
        if (folder && needsFolder) {
            return isTarget(file.getParent()) && names.contains(String.valueOf(file.getFileName()));
        }
        return folder ? endsAsWritten(file) && place.filter(file::startsWith).isPresent() : isTarget(file);
    }

    /** Whether a file ends as those of the exporter do. */
    boolean endsAsWritten(Path file) {
        return file.toString().endsWith("." + exporter.plugin().fileExtension());
    }

    /** Whether a path without links is that of the output. */
    boolean isTarget(@Nullable Path path) {
        return path != null && place.filter(path::equals).isPresent();
    }

    /** A name as the outputs have it; none for standard output. */
    Optional<Path> writtenName() {
        return target.map(path -> folder ? file(path, "report") : path);
    }

    /** Whether an output shows in this folder, given without links, when it is searched; an output folder below it is not. */
    boolean writesInto(Path searched) {
        return folder
                ? isTarget(searched)
                : place.filter(file -> file.startsWith(searched)).isPresent();
    }

    /** Refuses a list of failures that would have to be a folder of the outputs, or to lie in one of them as in a folder. */
    void refuseAround(Path list, List<Input> inputs) {
        Path file = Places.real(list);
        List<Path> outputs = files(inputs.stream().map(Input::reportName).toList()).stream()
                .map(Places::real)
                .toList();
        if (folder && place.filter(path -> path.startsWith(file)).isPresent()
                || outputs.stream().anyMatch(output -> isAround(file, output))) {
            throw CommandException.usage(
                    "--failures '" + list + "' is where the folder of the output goes; name a file");
        }
        if (outputs.stream().anyMatch(output -> isAround(output, file))) {
            throw CommandException.usage(
                    "--failures '" + list + "' lies in the output as in a folder; name another file");
        }
    }

    private static boolean isAround(Path path, Path other) {
        return !path.equals(other) && other.startsWith(path);
    }

    private void requireOneFileToDo(List<Input> inputs) {
        if (inputs.size() > 1 && !exporter.plugin().holdsManyReports()) {
            throw CommandException.usage(
                    "a file of the format '" + exporter.plugin().id()
                            + "' holds one report, and there are " + inputs.size()
                            + " inputs: give --output FOLDER/, or another format (verslag formats)");
        }
    }

    private void requireOneFolderToDo(List<Input> inputs) {
        if (inputs.size() > 1 && !exporter.plugin().holdsManyReports()) {
            throw CommandException.usage("the format '" + exporter.plugin().id()
                    + "' writes the files of one report into a folder, and there are " + inputs.size()
                    + " inputs: convert each to a folder of its own");
        }
    }

    /**
     * The files of a folder have names of their own. Where none is known ahead, what has such an ending beside them may have
     * the same.
     */
    private void refuseFolderOf(Path into, KeptFiles kept) {
        names.forEach(name -> kept.refuse("the output", place(into, name), ANOTHER_FOLDER));
        if (!names.isEmpty()) {
            return;
        }
        kept.in(into, "." + exporter.plugin().fileExtension()).ifPresent(what -> {
            throw CommandException.usage("a file of the format '"
                    + exporter.plugin().id() + "' in the folder " + into + " could be " + what
                    + ", and overwrite it" + ANOTHER_FOLDER);
        });
    }
}
