package org.verslag.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard streams of one run of the command. */
record Streams(InputStream stdin, OutputStream stdout, PrintStream stderr) {

    /** Writes a text that is all of the output; gives the exit code. */
    int print(String text) {
        try {
            stdout.write(text.getBytes(StandardCharsets.UTF_8));
            stdout.flush();
            return ExitCode.OK;
        } catch (IOException e) {
            Failure failure = OutputFailure.ofStandardOutput(e);
            if (failure.code() != ExitCode.BROKEN_PIPE) {
                stderr.println(Messages.PREFIX + failure.message());
            }
            return failure.code();
        }
    }
}
