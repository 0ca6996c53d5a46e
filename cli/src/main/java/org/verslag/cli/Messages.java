package org.verslag.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.verslag.model.Severity;

/** Writes lines for people to standard error, past the progress line if there is one. For one thread. */
final class Messages {
    static final String PREFIX = "verslag: ";

    private final PrintStream stderr;
    private final boolean quiet;
    private final boolean debug;
    private Progress progress = Progress.none();

    Messages(PrintStream stderr, boolean quiet, boolean debug) {
        this.stderr = stderr;
        this.quiet = quiet;
        this.debug = debug;
    }

    void use(Progress line) {
        progress = line;
    }

    void error(Failure failure) {
        line(failure.message());
        if (debug && failure.cause() != null) {
            failure.cause().printStackTrace(stderr);
        }
    }

    void warning(String message) {
        if (!quiet) {
            line("warning: " + message);
        }
    }

    /** What an exporter could not write as it is. An error is never quiet: something is missing in the output. */
    void exporterSays(Severity severity, String message) {
        if (severity == Severity.ERROR) {
            line("warning: " + message);
        } else {
            warning(message);
        }
    }

    /** What is as it should be, and good to know. */
    void note(String message) {
        if (!quiet) {
            line("note: " + message);
        }
    }

    /** Says that files were left out that hold what was read before; nothing if there are none. */
    void leftOut(int readings) {
        if (readings > 0) {
            warning(readings + (readings == 1 ? " file" : " files")
                    + " left out beside a report of the same name, as what was made of it; name a file to read it too");
        }
    }

    /** Says which files were left out with the folder that is written to; nothing if there are none. */
    void leftOutBelow(List<Path> files) {
        if (!files.isEmpty()) {
            note("the output folder lies in a folder that is read, and is left out of it with "
                    + (files.size() == 1
                            ? files.get(0).toString()
                            : files.size() + " files that can be read (" + files.get(0) + ", …)")
                    + "; name such files to have them read, or write to another folder with -o");
        }
    }

    /** Says that files were left out that an earlier run wrote; nothing if there are none. */
    void leftOutAsWritten(int outputs) {
        if (outputs > 0) {
            note(outputs + (outputs == 1 ? " file" : " files")
                    + " left out of what is read, as what an earlier run of this command wrote");
        }
    }

    void summary(String message) {
        if (!quiet) {
            line(message);
        }
    }

    private void line(String message) {
        progress.clear();
        stderr.println(PREFIX + oneLine(message));
    }

    /** Without line breaks and escape sequences, which file names and documents may hold. */
    static String oneLine(String message) {
        StringBuilder line = new StringBuilder(message.length());
        message.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                line.append(' ');
            } else {
                line.appendCodePoint(Character.isISOControl(c) ? '?' : c);
            }
        });
        return line.toString().strip();
    }
}
