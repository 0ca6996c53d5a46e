package org.verslag.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The {@code verslag} command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the virtual machine with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // Straight to the descriptors: System.out changes bytes and hides that a pipe was closed
        PrintStream stderr = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Whatever a plugin prints must not end up in the output
        System.setOut(stderr);
        // Buffered, since by itself a file stream asks for its place before it reads all, and a pipe has none
        InputStream stdin = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        int code = run(args, stdin, new FileOutputStream(FileDescriptor.out), stderr);
        System.exit(code);
    }

    /**
     * Runs the command inside a program.
     *
     * @param args the arguments
     * @param stdin what {@code -} reads
     * @param stdout takes the result, in UTF-8; stays open
     * @param stderr takes the messages; stays open
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(String[] args, InputStream stdin, OutputStream stdout, PrintStream stderr) {
        Streams streams = new Streams(stdin, stdout, stderr);
        // The writer of the command-line library says nothing of what it cannot write
        StringWriter shown = new StringWriter();
        CommandLine line = commands(args.length == 0 ? "" : args[0], streams)
                .setExpandAtFiles(false) // a file may be called @something
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(shown))
                .setErr(new PrintWriter(new OutputStreamWriter(stderr, StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler((e, args2) -> Problems.usage(e, stderr))
                .setExecutionExceptionHandler((e, command, result) -> Problems.report(e, command, stderr));
        int code;
        try {
            code = line.execute(args);
        } catch (Error e) {
            // The command-line library hands on exceptions alone
            code = Problems.report(e, line, stderr);
        }
        return code == ExitCode.OK ? streams.print(shown.toString()) : code;
    }

    /** The commands: where one is called that knows of no other it alone, since the library takes a while to describe each. */
    private static CommandLine commands(String called, Streams streams) {
        CommandLine line = new CommandLine(new VerslagCommand());
        return switch (called) {
            case "convert" -> line.addSubcommand(new ConvertCommand(streams));
            case "inspect" -> line.addSubcommand(new InspectCommand(streams));
            default ->
                line.addSubcommand(new ConvertCommand(streams))
                        .addSubcommand(new InspectCommand(streams))
                        .addSubcommand(new FormatsCommand(streams))
                        .addSubcommand(new CompletionCommand(streams))
                        .addSubcommand(new ManCommand(streams))
                        .addSubcommand(new CommandLine.HelpCommand());
        };
    }
}
