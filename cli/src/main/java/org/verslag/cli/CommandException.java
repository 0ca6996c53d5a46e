package org.verslag.cli;

import org.jspecify.annotations.Nullable;
import org.verslag.Exporter;

/** Ends the command with a message of one line and an exit code. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    private CommandException(int code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The command was called wrongly. */
    static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message, null);
    }

    /** A place cannot be written to, as is known before anything is read. */
    static CommandException output(String message, Throwable cause) {
        return new CommandException(ExitCode.OUTPUT, message, cause);
    }

    /** A plugin did what it may not do. */
    static CommandException plugin(String message, Throwable cause) {
        return new CommandException(ExitCode.PLUGIN, message, cause);
    }

    /** An exporter threw before anything was read. */
    static CommandException exporter(Exporter exporter, Throwable thrown) {
        String who = "the exporter '" + exporter.plugin().id() + "'";
        return thrown instanceof OutOfMemoryError
                ? new CommandException(ExitCode.LIMIT_REACHED, Problems.memory(who), thrown)
                : plugin(
                        who + " failed before anything was read (" + Problems.said(thrown) + "); "
                                + Problems.advice(thrown),
                        thrown);
    }

    int code() {
        return code;
    }
}
