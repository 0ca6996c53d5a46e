package org.verslag.model;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says why a source gave no report. The message names what is wrong, in which source and where, and what to do about it.
 */
public class ReadException extends IOException {
    private static final long serialVersionUID = 1L;

    /** The reason. */
    private final Reason reason;

    /** The source. */
    private final String source;

    /** Why a source gave no report. */
    public enum Reason {
        /** It is not there, or the system does not let it be read. */
        UNREADABLE,
        /** It holds no bytes, or no text at all (a scan, for instance). */
        NO_TEXT,
        /** No parser knows its format. */
        UNKNOWN_FORMAT,
        /** It is of a known format but too damaged to be read. */
        DAMAGED,
        /** It is encrypted and the password is not known. */
        ENCRYPTED,
        /** It is larger, deeper or slower than the limits allow. */
        LIMIT_REACHED,
        /** It can be read, but is not a report of a kind that is known. */
        NOT_A_REPORT,
        /** It was written by a newer version than this one can read. */
        NEWER_VERSION,
        /** A plugin threw what it may not throw, or could not be linked. */
        PLUGIN_FAILED,
        /** Verslag itself failed on it: a bug, to be reported. */
        INTERNAL_ERROR
    }

    /** An exception about a source, with the whole message and what caused it, if anything did. */
    public ReadException(Reason reason, String source, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.source = Objects.requireNonNull(source, "source");
    }

    /** An exception about a source, with the whole message. */
    public ReadException(Reason reason, String source, String message) {
        this(reason, source, message, null);
    }

    /** Why there is no report. */
    public Reason reason() {
        return reason;
    }

    /** The source's name or path. */
    public String source() {
        return source;
    }
}
