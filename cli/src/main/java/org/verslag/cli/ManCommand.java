package org.verslag.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code verslag man}: prints the manual page. */
@Command(
        name = "man",
        description = "Prints the manual page.",
        footerHeading = "%nExample:%n",
        footer = {"  verslag man > verslag.1 && man ./verslag.1"})
final class ManCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    ManCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return streams.print(new ManPage(spec.root()).text());
    }
}
