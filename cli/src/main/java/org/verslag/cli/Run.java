package org.verslag.cli;

import java.util.List;
import org.verslag.ReportReader;
import org.verslag.model.Report;

/** Reads inputs, hands the reports to an output, and says how it went. */
final class Run {
    private final Streams streams;
    private final Messages messages;
    private final Failures failures;
    private final ExporterNotes notes;
    private int reports;
    private int exchanges;
    private int diagnostics;
    private int done;

    Run(Streams streams, Messages messages, Failures failures) {
        this.streams = streams;
        this.messages = messages;
        this.failures = failures;
        notes = new ExporterNotes(messages);
    }

    /**
     * Reads and writes everything.
     *
     * @param interruption closed by the caller, when what depends on the outcome is written too
     * @param skipped how many were left out, for the summary
     */
    int over(
            Interruption interruption,
            List<Input> inputs,
            int skipped,
            ReadOptions options,
            ReportReader reader,
            Progress progress,
            Output output) {
        messages.use(progress);
        boolean whole = false;
        try (Reading reading = new Reading(reader, streams.stdin(), inputs, options.jobs(), options.patience())) {
            try {
                whole = loop(reading, options.failFast, interruption, progress, output);
            } catch (InterruptedException e) {
                if (inputs.size() > 1) {
                    messages.summary("stopped: " + done + " of " + count(inputs.size(), "file")
                            + " read; where each has an output of its own, --resume goes on");
                }
                return ExitCode.INTERRUPTED;
            } catch (OutputException e) {
                // The thread may have been interrupted while it wrote
                if (interruption.requested()) {
                    return ExitCode.INTERRUPTED;
                }
                if (e.failure().code() == ExitCode.BROKEN_PIPE) {
                    return ExitCode.BROKEN_PIPE;
                }
                failures.add(e.failure());
                return failures.exitCode();
            } finally {
                if (!whole) {
                    output.abandon();
                }
            }
        } finally {
            progress.clear();
        }
        notes.tell();
        if (inputs.size() + skipped > 1 || skipped > 0) {
            messages.summary(summary(inputs.size() + skipped, skipped, inputs.size() - done));
        }
        return failures.exitCode();
    }

    /** Whether the output is whole, as far as the inputs allowed. */
    private boolean loop(Reading reading, boolean failFast, Interruption interruption, Progress progress, Output output)
            throws InterruptedException, OutputException {
        while (reading.hasNext()) {
            Reading.Result result = reading.next();
            interruption.check();
            done++;
            Report report = result.report();
            if (report == null) {
                if (result.failure() != null) {
                    Failure failure = output.explains()
                            ? result.failure()
                            : result.failure().withAdviceToExplain();
                    failures.add(result.input().name(), failure);
                    output.failed(result.input(), failure);
                }
            } else {
                write(result.input(), report, output);
            }
            progress.fileDone(report == null ? 0 : report.pages().size(), failures.count(), System.nanoTime());
            if (failFast && failures.count() > 0) {
                return false;
            }
        }
        interruption.check();
        notes.add("the output", output.finish());
        return true;
    }

    private void write(Input input, Report report, Output output) throws OutputException {
        try {
            notes.add(input.name(), output.write(input, report));
            if (!output.showsDiagnostics()) {
                SourceLosses.of(report).ifPresent(loss -> messages.warning(input.name() + ": " + loss));
            }
            reports++;
            exchanges += report.exchanges().size();
            diagnostics += report.diagnostics().size();
        } catch (OutputException e) {
            if (e.isLast()) {
                throw e;
            }
            failures.add(input.name(), e.failure());
        }
    }

    private String summary(int files, int skipped, int unread) {
        return count(files, "file") + ": " + count(reports, "report") + " with " + count(exchanges, "exchange") + ", "
                + count(diagnostics, "diagnostic") + ", " + failures.count() + " failed"
                + (skipped == 0 ? "" : ", " + skipped + " skipped")
                + (unread == 0 ? "" : ", " + unread + " not read");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
