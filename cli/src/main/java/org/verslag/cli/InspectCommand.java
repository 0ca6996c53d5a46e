package org.verslag.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.verslag.Plugins;
import org.verslag.ReportReader;
import org.verslag.model.Diagnostic;
import org.verslag.model.ExplainedLine;
import org.verslag.model.ReadException;
import org.verslag.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verslag inspect}: tells what was understood. */
@Command(
        name = "inspect",
        sortOptions = false,
        description = "Tells what was understood of reports: type, front page, sections, counts, and what is unsure.",
        footerHeading = "%nExamples, at the top of a clone:%n",
        footer = {
            "  ./verslag inspect examples/written-consultation.txt",
            "  ./verslag inspect --explain examples/written-consultation.pdf"
        })
final class InspectCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    ReadOptions reading = new ReadOptions();

    @Option(
            names = "--explain",
            description = "Tell line by line what each was taken for, and why. Needs files, not standard input.")
    boolean explain;

    @Mixin
    CommonOptions common = new CommonOptions();

    InspectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = common.messages(streams);
        Failures failures = new Failures(messages);
        Plugins plugins = common.plugins(messages);
        plugins.problems().forEach(messages::warning);
        InputFinder finder = new InputFinder(KnownFiles.of(plugins), failures, Optional.empty());
        List<Input> inputs = reading.inputs(finder, reading.named(streams.stdin()));
        messages.leftOut(finder.leftOut());
        if (explain && inputs.stream().anyMatch(input -> input.path().isEmpty())) {
            throw CommandException.usage("--explain needs files, not standard input");
        }
        Progress progress = reading.progress(inputs.size(), common.quiet, streams.stderr());
        ReportReader reader = reading.reader(plugins);
        Descriptions descriptions =
                new Descriptions(streams.stdout(), explain ? Optional.of(reader) : Optional.empty());
        try (Interruption interruption = Interruption.watch()) {
            return new Run(streams, messages, failures)
                    .over(interruption, inputs, 0, reading, reader, progress, descriptions);
        }
    }

    /** Describes each report as it comes. */
    private record Descriptions(OutputStream out, Optional<ReportReader> explaining) implements Output {
        @Override
        public List<Diagnostic> write(Input input, Report report) throws OutputException {
            try {
                print(new Inspection(input.name(), report).text());
                explain(input);
            } catch (IOException e) {
                throw new OutputException(OutputFailure.ofStandardOutput(e), true);
            }
            return List.of();
        }

        /** What the lines of a file were taken for tells best why it is no report. */
        @Override
        public void failed(Input input, Failure failure) throws OutputException {
            if (explaining.isPresent() && failure.code() == ExitCode.NOT_A_REPORT) {
                try {
                    print(Inspection.clean(input.name()) + "\n");
                    explain(input);
                } catch (IOException e) {
                    throw new OutputException(OutputFailure.ofStandardOutput(e), true);
                }
            }
        }

        @Override
        public boolean explains() {
            return explaining.isPresent();
        }

        private void explain(Input input) throws IOException {
            if (explaining.isPresent() && input.path().isPresent()) {
                print("  lines\n");
                try {
                    List<ExplainedLine> lines =
                            explaining.get().explain(input.path().get());
                    for (ExplainedLine line : lines) {
                        print(Explained.text(line));
                    }
                    if (lines.isEmpty()) {
                        print("    none: its format holds whole reports\n");
                    }
                } catch (ReadException e) {
                    // It was read once already; a pipe cannot be read again
                    print("    cannot be told: " + e.getMessage() + "\n");
                }
            }
        }

        private void print(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean showsDiagnostics() {
            return true;
        }

        @Override
        public List<Diagnostic> finish() {
            // Nothing is held back
            return List.of();
        }

        @Override
        public void abandon() {
            // Nothing is held back
        }
    }
}
