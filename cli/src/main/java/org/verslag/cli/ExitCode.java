package org.verslag.cli;

import org.verslag.model.ReadException.Reason;

/** What the command's exit codes mean. They are stable: scripts rely on them. */
final class ExitCode {
    static final int OK = 0;
    /** Files failed for different reasons, or the command itself has an error. */
    static final int MIXED_OR_INTERNAL = 1;

    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int NO_TEXT = 4;
    static final int UNKNOWN_FORMAT = 5;
    static final int NOT_A_REPORT = 6;
    static final int OUTPUT = 7;
    static final int ENCRYPTED = 8;
    static final int DAMAGED = 9;
    static final int LIMIT_REACHED = 10;
    static final int PLUGIN = 11;
    /** 128 + SIGINT: what a shell reports of a command that was interrupted. */
    static final int INTERRUPTED = 130;
    /** 128 + SIGPIPE: what a shell reports of other commands whose reader went away. */
    static final int BROKEN_PIPE = 141;

    private ExitCode() {}

    static int of(Reason reason) {
        return switch (reason) {
            case UNREADABLE -> UNREADABLE;
            case NO_TEXT -> NO_TEXT;
            case UNKNOWN_FORMAT -> UNKNOWN_FORMAT;
            case NOT_A_REPORT -> NOT_A_REPORT;
            case ENCRYPTED -> ENCRYPTED;
            case DAMAGED -> DAMAGED;
            case LIMIT_REACHED -> LIMIT_REACHED;
            case INTERNAL_ERROR -> MIXED_OR_INTERNAL;
            case PLUGIN_FAILED, NEWER_VERSION -> PLUGIN;
        };
    }
}
