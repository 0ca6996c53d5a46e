package org.verslag.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        return streams.print(script(AutoComplete.bash("verslag", spec.root().commandLine())));
    }

    /** Words that are no options are names of files, and for these the shell's own completion has to stay. */
    private static String script(String generated) {
        return generated
                .lines()
                .filter(line -> !line.strip().equals("type compopt &>/dev/null && compopt +o default"))
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceFirst("(?s)# Installation\n.*?(?=# Documentation\n)", "");
    }
}
