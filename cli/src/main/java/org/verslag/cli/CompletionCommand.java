package org.verslag.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code verslag completion}: prints what a shell needs to complete the command's words. */
@Command(
        name = "completion",
        description = "Prints a script that lets bash or zsh complete commands and options.",
        footerHeading = "%nExample, for the shell that is running:%n",
        footer = {"  source <(verslag completion)"})
final class CompletionCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return streams.print(AutoComplete.bash("verslag", spec.root().commandLine()));
    }
}
