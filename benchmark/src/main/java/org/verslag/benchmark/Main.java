package org.verslag.benchmark;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks on the reports that are there, and prints how they compare. */
public final class Main {

    private Main() {}

    /**
     * Runs them.
     *
     * @param args options of JMH: {@code -h} tells them, {@code -prof stack} tells where the time goes
     */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        ChainedOptionsBuilder options = new OptionsBuilder().parent(given);
        choose(options, given, "pdf", Samples.pdfs());
        choose(options, given, "text", Samples.texts());
        System.out.println(ResultTable.of(new Runner(options.build()).run()));
    }

    private static void choose(
            ChainedOptionsBuilder options, CommandLineOptions given, String parameter, List<String> files) {
        if (!given.getParameter(parameter).hasValue() && !files.isEmpty()) {
            options.param(parameter, files.toArray(new String[0]));
        }
    }
}
