package org.verslag.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a command: help and version. */
@Command(
        name = "verslag",
        description = "Turns written reports of the Dutch parliament (PDF, text) into data (CSV, JSON).",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All is well",
            "1:Files failed for different reasons, or an internal error",
            "2:The command was called wrongly; nothing was read",
            "3:A file is missing or cannot be read",
            "4:A file is empty or has no text (a scan)",
            "5:A file is of a format that no parser reads",
            "6:A file can be read but is no report of a kind that is known",
            "7:The output, or the list of --failures, cannot be written",
            "8:A file is encrypted",
            "9:A file is damaged",
            "10:A limit was reached (size, pages, time, memory)",
            "11:A plugin failed, or a file is of a newer version",
            "130:Interrupted (Ctrl-C); no half-written file stays",
            "141:The reader of standard output went away (| head)"
        },
        footerHeading = "%nExamples, at the top of a clone:%n",
        footer = {
            "  ./verslag convert examples/written-consultation.txt",
            "  ./verslag inspect examples/written-consultation.txt",
            "  ./verslag formats"
        })
final class VerslagCommand implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version, and that of Java.")
    boolean version;

    @Spec
    CommandSpec spec = CommandSpec.create();

    VerslagCommand() {}

    @Override
    public void run() {
        throw new CommandLine.MissingParameterException(
                spec.commandLine(), java.util.List.of(), "a command is missing");
    }
}
