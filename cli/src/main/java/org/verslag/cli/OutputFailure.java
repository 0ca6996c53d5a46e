package org.verslag.cli;

import java.io.File;
import java.io.IOException;
import org.verslag.Exporter;

/** Tells apart why writing failed: the place, the exporter, or a reader of standard output that had seen enough. */
final class OutputFailure {
    private final Exporter exporter;
    private final String place;
    private final boolean standardOutput;

    /** About an exporter and the place that messages name. */
    OutputFailure(Exporter exporter, String place, boolean standardOutput) {
        this.exporter = exporter;
        this.place = place;
        this.standardOutput = standardOutput;
    }

    Failure of(String what, Throwable thrown) {
        Throwable e = Problems.thrown(thrown);
        if (e instanceof IOException io) {
            return standardOutput ? ofStandardOutput(io) : new Failure(ExitCode.OUTPUT, cannotBeWritten(io), io);
        }
        if (e instanceof OutOfMemoryError) {
            return new Failure(
                    ExitCode.LIMIT_REACHED,
                    Problems.memory(
                            place + ": the exporter '" + exporter.plugin().id() + "'"),
                    e);
        }
        return new Failure(
                ExitCode.PLUGIN,
                place + ": the exporter '" + exporter.plugin().id() + "' failed" + (what.isEmpty() ? "" : " on " + what)
                        + " (" + Problems.said(e) + "); " + Problems.advice(e),
                e);
    }

    private String cannotBeWritten(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith(place + ": ") || message.startsWith(place + File.separator)
                ? message
                : place + ": cannot be written (" + message + ")";
    }

    /** Why standard output cannot be written. */
    static Failure ofStandardOutput(IOException e) {
        return Descriptors.outputReaderIsGone(e)
                ? new Failure(ExitCode.BROKEN_PIPE, "", e)
                : new Failure(
                        ExitCode.OUTPUT,
                        "standard output: cannot be written (" + e.getMessage()
                                + "); see that there is room where it goes, or use --output",
                        e);
    }
}
