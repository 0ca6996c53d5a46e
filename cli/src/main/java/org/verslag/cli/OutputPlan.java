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
    private final boolean needsFolder;

    /** What the exporter calls its files, as far as it is known ahead. */
    private final Set<String> names;

    /**
     * A plan for an exporter.
     *
     * @param output what was given as --output; null or "-" is standard output
     */
    OutputPlan(Exporter exporter, @Nullable String output) {
        this.exporter = exporter;
        target = target(output);
        folder = target.isPresent() && output != null && namesFolder(output);
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
        if (output == null || output.equals("-")) {
            return Optional.empty();
        }
        if (output.isEmpty()) {
            throw CommandException.usage("--output has an empty name");
        }
        try {
            return Optional.of(Path.of(output));
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

    /** Whether a file has the place and the ending of what a report becomes; never where reports have no files of their own. */
    boolean couldWrite(Path file) {
        return folder
                && !needsFolder
                && file.startsWith(absoluteTarget())
                && file.toString().endsWith("." + exporter.plugin().fileExtension());
    }

    /** Whether an absolute path is that of the output. */
    boolean isTarget(@Nullable Path path) {
        return absoluteTarget().equals(path);
    }

    private Path absoluteTarget() {
        return target.orElseThrow().toAbsolutePath().normalize();
    }

    /** The file in the output folder of a report with this name. */
    Path file(String reportName) {
        return file(target.orElseThrow(), reportName);
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

    /** The files of a folder have names of their own: what has such an ending beside them may have the same. */
    private void refuseFolderOf(Path into, KeptFiles kept) {
        names.forEach(name -> kept.refuse(place(into, name), ANOTHER_FOLDER));
        kept.in(into, "." + exporter.plugin().fileExtension()).ifPresent(what -> {
            throw CommandException.usage("a file of the format '"
                    + exporter.plugin().id() + "' in the folder " + into + " could be " + what
                    + ", and overwrite it" + ANOTHER_FOLDER);
        });
    }
}
