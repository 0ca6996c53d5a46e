package org.verslag.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what ends a command early into one line, and says where help is. */
final class Problems {
    /** How the command-line library begins. */
    private static final Pattern INVALID_VALUE = Pattern.compile("^Invalid value for option '[^']*': ");

    private static final Pattern UNKNOWN_COMMAND = Pattern.compile("Unknown subcommand '(.*)'\\.");

    private static final Pattern OURS = Pattern.compile("\\borg[./]verslag[./]");

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
            return word.startsWith("-")
                    ? "there is no option '" + word + "' ahead of a command; the commands are "
                            + String.join(", ", command.getSubcommands().keySet())
                    : noCommand(word, command) + " (to convert a file: verslag convert FILE)";
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
        String message = String.valueOf(e.getMessage());
        Matcher wrongHelp = UNKNOWN_COMMAND.matcher(message);
        if (wrongHelp.matches()) {
            return noCommand(wrongHelp.group(1), command);
        }
        return aboutOption(e).orElse(message);
    }

    private static String noCommand(String word, CommandLine command) {
        return "there is no command '" + word + "'; the commands are "
                + String.join(", ", command.getSubcommands().keySet());
    }

    /** What is wrong with the value of an option; the words of the command-line library are for those who program with it. */
    private static Optional<String> aboutOption(ParameterException e) {
        ArgSpec argument = e instanceof MissingParameterException missing
                        && !missing.getMissing().isEmpty()
                ? missing.getMissing().get(0)
                : e instanceof OverwrittenOptionException twice ? twice.getOverwritten() : e.getArgSpec();
        if (!(argument instanceof OptionSpec option)) {
            return Optional.empty();
        }
        String name = option.longestName();
        if (e instanceof MissingParameterException) {
            return Optional.of(name + " needs a value: " + name + " " + option.paramLabel());
        }
        if (e instanceof OverwrittenOptionException) {
            return Optional.of(name + " is given more than once; give it once");
        }
        if (option.arity().max() == 0) {
            return Optional.of(name + " takes no value");
        }
        return Optional.of(INVALID_VALUE.matcher(String.valueOf(e.getMessage())).replaceFirst(name + ": "));
    }

    /** The command threw. */
    static int report(Throwable e, CommandLine command, PrintStream stderr) {
        if (e instanceof OutOfMemoryError) {
            stderr.println(Messages.PREFIX + memory("the command"));
            return ExitCode.LIMIT_REACHED;
        }
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

    /** What to do about an exporter that threw this. */
    static String advice(Throwable e) {
        if (!(e instanceof LinkageError)) {
            return "report this to its authors";
        }
        return OURS.matcher(said(e)).find()
                ? "it was built against another version of Verslag: use a version of it that fits"
                : "it lacks something that it needs beside it: add the jar that has it, or report this to its authors";
    }

    /** The one line where memory does not suffice. */
    static String memory(String who, String remedy) {
        return who + " needs more memory than there is; try " + remedy + "JAVA_OPTS=-Xmx2g";
    }

    static String memory(String who) {
        return memory(who, "");
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
