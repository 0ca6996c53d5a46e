package org.verslag.cli;

import java.nio.file.Path;
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
            return new Failure(ExitCode.LIMIT_REACHED, Problems.memory(input.name() + ":", "--jobs 1, or "), e);
        }
        return internal(input, e);
    }

    /** The same with where to see why a file is no report, if it has lines to show: a format of whole reports has none. */
    Failure withAdviceToExplain() {
        return code == ExitCode.NOT_A_REPORT && message.contains("it seems to be")
                ? new Failure(code, message + "; inspect --explain shows what its lines were taken for", cause)
                : this;
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
        if (reason == Reason.INTERNAL_ERROR) {
            return "; --debug shows where it happened";
        }
        // What Java makes of bytes that are no characters: it cannot find the file again by that name
        return reason == Reason.UNREADABLE && input.name().indexOf('\uFFFD') >= 0
                ? "; the name is not in UTF-8: rename it, or name its folder"
                : "";
    }

    /** A link that was met on the way to files. */
    static Failure danglingLink(Path link) {
        return new Failure(ExitCode.UNREADABLE, link + ": is a link that leads nowhere; mend or remove it", null);
    }

    /** We failed on an input ourselves. */
    static Failure internal(Input input, Throwable e) {
        return new Failure(ExitCode.MIXED_OR_INTERNAL, input.name() + ": " + Problems.internal(e), e);
    }
}
