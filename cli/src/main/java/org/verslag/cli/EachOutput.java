package org.verslag.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.verslag.Exporter;
import org.verslag.model.Diagnostic;
import org.verslag.model.Report;

/** A file for each report, which appears as soon as that report is written. */
final class EachOutput implements Output {
    private final Exporter exporter;
    private final Function<Input, Path> files;

    EachOutput(Exporter exporter, Function<Input, Path> files) {
        this.exporter = exporter;
        this.files = files;
    }

    @Override
    public List<Diagnostic> write(Input input, Report report) throws OutputException {
        Path file = files.apply(input);
        OneOutput one = new OneOutput(() -> exporter.toFile(file), new OutputFailure(exporter, file.toString(), false));
        boolean written = false;
        try {
            List<Diagnostic> diagnostics = new ArrayList<>(one.write(input, report));
            diagnostics.addAll(one.finish());
            written = true;
            return diagnostics;
        } catch (OutputException e) {
            throw new OutputException(e.failure(), false);
        } finally {
            if (!written) {
                one.abandon();
            }
        }
    }

    @Override
    public List<Diagnostic> finish() {
        // Every file is whole already
        return List.of();
    }

    @Override
    public void abandon() {
        // What was written is whole and stays
    }
}
