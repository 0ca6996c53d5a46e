package org.verslag.cli;

import org.jspecify.annotations.Nullable;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;

/**
 * Why one input, or the output, came to nothing.
 *
 * @param code the exit code if nothing else fails
 * @param message one line that names the file
 * @param cause what {@code --debug} shows
 */
record Failure(int code, String message, @Nullable Throwable cause) {

    /** Reading an input threw this. */
    static Failure reading(Input input, Throwable e) {
        if (e instanceof ReadException known) {
            String message = String.valueOf(e.getMessage());
            boolean named = message.startsWith(input.name() + ": ") || message.startsWith(input.name() + " ");
            return new Failure(
                    ExitCode.of(known.reason()),
                    (named ? message : input.name() + ": " + message) + advice(input, known.reason(), message),
                    e);
        }
        if (e instanceof OutOfMemoryError) {
            return new Failure(
                    ExitCode.LIMIT_REACHED,
                    input.name() + ": needs more memory than there is; try --jobs 1, or JAVA_OPTS=-Xmx2g",
                    e);
        }
        return internal(input, e);
    }

    /** What the command has for a reason that the library's message does not know of. */
    private static String advice(Input input, Reason reason, String message) {
        if (reason == Reason.LIMIT_REACHED) {
            // The name of the file may hold any of these words
            String said = message.replace(input.name(), "");
            return said.contains("bytes")
                    ? " (--max-bytes)"
                    : said.contains("pages") ? " (--max-pages)" : said.contains("time") ? " (--timeout)" : "";
        }
        if (reason == Reason.NOT_A_REPORT) {
            return "; inspect --explain shows what its lines were taken for";
        }
        // What Java makes of bytes that are no characters: it cannot find the file again by that name
        return reason == Reason.UNREADABLE && input.name().indexOf('\uFFFD') >= 0
                ? "; the name is not in UTF-8: rename it, or name its folder"
                : "";
    }

    /** We failed on an input ourselves. */
    static Failure internal(Input input, Throwable e) {
        return new Failure(ExitCode.MIXED_OR_INTERNAL, input.name() + ": " + Problems.internal(e), e);
    }
}
