package org.verslag.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what ends a command early into one line, and says where help is. */
final class Problems {

    private Problems() {}

    /** The arguments could not be parsed. */
    static int usage(ParameterException e, PrintStream stderr) {
        CommandLine command = e.getCommandLine();
        stderr.println(Messages.PREFIX + Messages.oneLine(describe(e, command)));
        stderr.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String describe(ParameterException e, CommandLine command) {
        boolean top = command.getParent() == null;
        if (top && e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            String kind = word.startsWith("-") ? "option" : "command";
            return "there is no " + kind + " '" + word + "'; the commands are "
                    + command.getSubcommands().keySet().stream().collect(Collectors.joining(", "))
                    + (kind.equals("command") ? " (to convert a file: verslag convert FILE)" : "");
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return word.startsWith("-")
                    ? "there is no option '" + word + "'"
                            + (new File(word).exists() ? "; a file of this name is ./" + word : "")
                    : "the command takes no '" + word + "'";
        }
        if (top && e instanceof MissingParameterException) {
            return "a command is missing";
        }
        return String.valueOf(e.getMessage());
    }

    /** The command threw. */
    static int report(Exception e, CommandLine command, PrintStream stderr) {
        if (e instanceof CommandException known) {
            stderr.println(Messages.PREFIX + Messages.oneLine(String.valueOf(e.getMessage())));
            if (known.code() == ExitCode.USAGE) {
                stderr.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
            }
            return known.code();
        }
        stderr.println(Messages.PREFIX + Messages.oneLine(internal(e)));
        if (debugs(command)) {
            e.printStackTrace(stderr);
        }
        return ExitCode.MIXED_OR_INTERNAL;
    }

    /** What an exporter threw: the library wraps what it may not throw. */
    static Throwable thrown(Throwable e) {
        Throwable cause = e.getCause();
        return e instanceof IOException && (cause instanceof RuntimeException || cause instanceof Error) ? cause : e;
    }

    /** What an exception says, for people: its message, or else its name. */
    static String said(Throwable e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }

    /** The one line for an error of our own. */
    static String internal(Throwable e) {
        return "internal error (" + e
                + "): please report this, with the file if you can; --debug shows where it happened";
    }

    private static boolean debugs(CommandLine command) {
        return command.getParseResult() != null && command.getParseResult().hasMatchedOption("--debug");
    }
}
