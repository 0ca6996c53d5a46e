package org.verslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what the process's standard streams are connected to. Java does not know, so this asks the system where it can be
 * asked, and is content with not knowing elsewhere.
 */
final class Descriptors {
    /** Set by the launcher, which knows: whether standard error is a terminal. */
    private static final String TERMINAL = "verslag.terminal";

    private Descriptors() {}

    /** Whether somebody is looking at standard error. */
    static boolean errorIsTerminal() {
        String told = System.getProperty(TERMINAL);
        if (told != null) {
            return told.equals("true");
        }
        String target = target(2);
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    }

    /**
     * Whether writing to standard output failed since its reader went away. The message of the system may be in any
     * language, so where that is possible the kind of stream decides: a pipe has no other way to fail.
     */
    static boolean outputReaderIsGone(IOException e) {
        String target = target(1);
        return target.startsWith("pipe:")
                || target.startsWith("socket:")
                || String.valueOf(e.getMessage()).contains("pipe");
    }

    /** The file that standard input comes from, as the system names it, if it is an ordinary one and that can be told. */
    static Optional<Path> inputFile() {
        return Stream.of("/proc/self/fd/0", "/dev/stdin")
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String target(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return "";
        }
    }
}
