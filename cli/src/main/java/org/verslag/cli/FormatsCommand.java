package org.verslag.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.verslag.Plugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verslag formats}: lists what can be read and written. */
@Command(
        name = "formats",
        sortOptions = false,
        description = "Lists the parsers and exporters with their options and where they come from. Ends with exit code"
                + " 11 if a plugin could not be loaded.",
        footerHeading = "%nExamples, at the top of a clone:%n",
        footer = {"  ./verslag formats"})
final class FormatsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    CommonOptions common = new CommonOptions();

    FormatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = common.messages(streams);
        Failures failures = new Failures(messages);
        Plugins plugins = common.plugins(messages);
        try {
            streams.stdout().write(new FormatList(plugins).text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Failure failure = OutputFailure.ofStandardOutput(e);
            if (failure.code() == ExitCode.BROKEN_PIPE) {
                return failure.code();
            }
            failures.add(failure);
        }
        plugins.problems().forEach(problem -> failures.add(new Failure(ExitCode.PLUGIN, problem, null)));
        return failures.exitCode();
    }
}
