package org.verslag.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.verslag.Plugins;
import org.verslag.ReportReader;
import org.verslag.model.Diagnostic;
import org.verslag.model.ExplainedLine;
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
        Plugins plugins = common.plugins();
        plugins.problems().forEach(messages::warning);
        List<Input> inputs =
                reading.inputs(new InputFinder(KnownFiles.of(plugins), failures, Optional.empty()), streams.stdin());
        if (explain && inputs.stream().anyMatch(input -> input.path().isEmpty())) {
            throw CommandException.usage("--explain needs files, not standard input");
        }
        Progress progress = reading.progress(inputs.size(), common.quiet, streams.stderr());
        ReportReader reader = reading.reader(plugins);
        Descriptions descriptions =
                new Descriptions(streams.stdout(), explain ? Optional.of(reader) : Optional.empty());
        return new Run(streams, messages, failures).over(inputs, 0, reading, reader, progress, descriptions);
    }

    /** Describes each report as it comes. */
    private record Descriptions(OutputStream out, Optional<ReportReader> explaining) implements Output {
        @Override
        public List<Diagnostic> write(Input input, Report report) throws OutputException {
            try {
                out.write(new Inspection(input.name(), report).text().getBytes(StandardCharsets.UTF_8));
                if (explaining.isPresent() && input.path().isPresent()) {
                    explain(explaining.get(), input.path().get());
                }
            } catch (IOException e) {
                throw new OutputException(OutputFailure.ofStandardOutput(e), true);
            }
            return List.of();
        }

        private void explain(ReportReader reader, Path file) throws IOException {
            out.write("  lines\n".getBytes(StandardCharsets.UTF_8));
            for (ExplainedLine line : reader.explain(file)) {
                out.write(Explained.text(line).getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void finish() {
            // Nothing is held back
        }

        @Override
        public void abandon() {
            // Nothing is held back
        }
    }
}
