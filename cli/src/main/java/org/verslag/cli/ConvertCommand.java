package org.verslag.cli;

import java.util.List;
import java.util.Optional;
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
            description =
                    "Write to this file, which is replaced if it exists. In a folder (one that exists, or a name"
                            + " that ends with /) every input gets a file, named after it. Default, and \"-\": standard output.")
    @Nullable
    String output;

    @Option(
            names = "--resume",
            description =
                    "Skip each FILE whose output in the folder is newer than it. An output that is there is whole,"
                            + " whatever became of the run that wrote it. Names and times are compared, nothing else: give"
                            + " the same files and options as before.")
    boolean resume;

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description =
                    "Write what failed to this file, as CSV: file (empty where it was the output), exit code, message;"
                            + " where the command is stopped, what had failed by then. \"-\" is standard output.")
    @Nullable
    String failureReport;

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
        Plugins plugins = common.plugins(messages);
        // Where the exporter is not there, the message says what is wrong with plugins
        Exporter exporter = choice.exporter(plugins, output);
        plugins.problems().forEach(messages::warning);
        OutputPlan plan = new OutputPlan(exporter, output);
        if (failuresPrinted() && plan.target().isEmpty()) {
            throw CommandException.usage(
                    "--failures - would be mixed with the reports on standard output; name a file, or give --output");
        }
        Optional<FailureReport> report = failureReport == null || failuresPrinted()
                ? Optional.empty()
                : Optional.of(new FailureReport(failureReport));
        KnownFiles known = KnownFiles.of(plugins);
        InputFinder finder = new InputFinder(known, failures, Optional.of(plan));
        List<String> named = reading.named(streams.stdin());
        List<Input> inputs = reading.inputs(finder, named);
        messages.leftOut(finder.leftOut());
        messages.leftOutAsWritten(finder.leftOutAsWritten());
        messages.leftOutBelow(finder.leftOutBelow());
        KeptFiles kept = KeptFiles.of(inputs);
        reading.listFile().ifPresent(list -> kept.add(list, "the list of --files-from too"));
        if (reading.readsStandardInput()) {
            Descriptors.inputFile().ifPresent(file -> kept.add(file, "the file that standard input comes from too"));
        }
        report.ifPresent(file -> {
            kept.refuse(FailureReport.CALLED, file.path(), "");
            plan.refuseAround(file.path(), inputs);
            file.refuseAsSource(named, known, plan);
            kept.add(file.path(), FailureReport.CALLED + " too");
        });
        try (Interruption interruption = Interruption.watch()) {
            int code = reading.failFast && failures.count() > 0
                    ? failures.exitCode()
                    : convert(interruption, plugins, plan, inputs, kept, messages, failures);
            // Whoever stops a batch wants to know what had failed by then
            interruption.finishUp();
            report.ifPresent(file -> file.write(failures));
            int printed = failuresPrinted() ? streams.print(FailureReport.text(failures)) : ExitCode.OK;
            if (code == ExitCode.INTERRUPTED || code == ExitCode.BROKEN_PIPE) {
                return code;
            }
            return printed == ExitCode.OK ? failures.exitCode() : printed;
        }
    }

    private boolean failuresPrinted() {
        return failureReport != null && Descriptors.isOutput(failureReport);
    }

    private int convert(
            Interruption interruption,
            Plugins plugins,
            OutputPlan plan,
            List<Input> inputs,
            KeptFiles kept,
            Messages messages,
            Failures failures) {
        Output out = plan.output(inputs, kept, streams.stdout());
        List<Input> open = resume ? plan.open(inputs) : inputs;
        Progress progress = reading.progress(open.size(), common.quiet, streams.stderr());
        return new Run(streams, messages, failures)
                .over(interruption, open, inputs.size() - open.size(), reading, reading.reader(plugins), progress, out);
    }
}
