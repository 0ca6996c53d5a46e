package org.verslag.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.verslag.Exporter;
import org.verslag.Plugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verslag convert}: reports in, tables or JSON out. */
@Command(
        name = "convert",
        sortOptions = false,
        description = "Writes reports as CSV, JSON or another format, to standard output or to files.",
        footerHeading = "%nExamples, at the top of a clone:%n",
        footer = {
            "  ./verslag convert examples/written-consultation.txt > exchanges.csv",
            "  ./verslag convert examples --table footnotes --dialect excel -o notes.csv",
            "  ./verslag convert examples --table all --output tables/",
            "  ./verslag convert examples/written-consultation.txt --to json",
            "  ./verslag convert - --name report.txt < examples/written-consultation.txt"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER/",
            description = "Write to this file, which is replaced if it exists. In a folder (one that exists, or a name"
                    + " that ends with /) every input gets a file, named after it. Default: standard output.")
    @Nullable
    String output;

    @Mixin
    ExporterChoice choice = new ExporterChoice();

    @Mixin
    ReadOptions reading = new ReadOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = common.messages(streams);
        Failures failures = new Failures(messages);
        Plugins plugins = common.plugins();
        plugins.problems().forEach(messages::warning);
        Exporter exporter = choice.exporter(plugins, output);
        OutputPlan plan = new OutputPlan(exporter, output);
        List<Input> inputs = reading.inputs(new InputFinder(KnownFiles.of(plugins), failures, plan.target()));
        if (reading.failFast && failures.count() > 0) {
            return failures.exitCode();
        }
        Output out = plan.output(inputs, streams.stdout());
        Progress progress = reading.progress(inputs.size(), common.quiet, streams.stderr());
        return new Run(streams, messages, failures).over(inputs, reading, reading.reader(plugins), progress, out);
    }
}
