package org.verslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what the process's standard streams are connected to. Java does not know, so this asks the system where it can be
 * asked, and is content with not knowing elsewhere.
 */
final class Descriptors {
    /** Set by the launcher, which knows: whether standard error is a terminal. */
    private static final String TERMINAL = "verslag.terminal";

    /** What is open has names: /dev/stdout is a link to /proc/self/fd/1 on Linux, and to fd/1 on macOS. */
    private static final Pattern OPEN =
            Pattern.compile("/dev/(std(in|out|err)|fd/\\d+)|/proc/[\\w-]+(/task/\\d+)?/fd/\\d+");

    private static final Pattern OUTPUT = Pattern.compile("/dev/(stdout|fd/1)|/proc/(self|thread-self|"
            + ProcessHandle.current().pid() + ")(/task/\\d+)?/fd/1");

    /** As many as systems follow. */
    private static final int MOST_LINKS = 40;

    private Descriptors() {}

    /** Whether a name is one of standard output: "-", what the system calls it, or a link to that. */
    static boolean isOutput(String name) {
        try {
            return name.equals("-") || !name.endsWith("/") && leadsTo(OUTPUT, Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Refuses a file by the name of what is open already: whoever opened it goes on writing there, so that a new file in its
     * place, or text at its end, would be lost. A pipe or a terminal takes what comes from anybody.
     *
     * @param option what messages call the option
     */
    static void refuseOpen(String option, Path file) {
        if (Files.isRegularFile(file) && leadsTo(OPEN, file)) {
            throw CommandException.usage(
                    option + " '" + file + "' is a file that is open already, and would be replaced;"
                            + " give the name of a file, or - for standard output");
        }
    }

    private static boolean leadsTo(Pattern names, Path file) {
        Path path = Places.of(file);
        for (int links = 0; links < MOST_LINKS; links++) {
            if (names.matcher(path.toString()).matches()) {
                return true;
            }
            try {
                path = Places.of(path.resolveSibling(Files.readSymbolicLink(path)));
            } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
                return false;
            }
        }
        return false;
    }

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
