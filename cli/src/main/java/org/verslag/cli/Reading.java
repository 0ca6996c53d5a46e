package org.verslag.cli;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.verslag.ReportReader;
import org.verslag.model.ReadException;
import org.verslag.model.Report;

/**
 * Reads inputs with several threads and hands the results out in the order of the inputs. It reads a few ahead and no more,
 * so that memory does not grow with their number.
 */
final class Reading implements AutoCloseable {
    private static final int AHEAD_A_JOB = 2;

    private final ReportReader reader;
    private final InputStream stdin;
    private final ExecutorService threads;
    private final Iterator<Input> waiting;
    private final Deque<Future<Result>> running = new ArrayDeque<>();

    /** A report, or why there is none. */
    record Result(
            Input input, @Nullable Report report, @Nullable Failure failure) {}

    Reading(ReportReader reader, InputStream stdin, List<Input> inputs, int jobs) {
        this.reader = reader;
        this.stdin = stdin;
        threads = Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, inputs.size())), Reading::thread);
        waiting = inputs.iterator();
        for (int i = 0; i < jobs * AHEAD_A_JOB; i++) {
            submitNext();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "verslag-reader");
        // A plugin that hangs must not keep the command from ending
        thread.setDaemon(true);
        return thread;
    }

    private void submitNext() {
        if (waiting.hasNext()) {
            Input input = waiting.next();
            running.add(threads.submit(() -> result(input)));
        }
    }

    boolean hasNext() {
        return !running.isEmpty();
    }

    /**
     * The result of the next input.
     *
     * @throws InterruptedException if the command is to stop
     */
    Result next() throws InterruptedException {
        try {
            return running.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            submitNext();
        }
    }

    // Whatever one file causes, an error of the virtual machine too, is the affair of that file
    private Result result(Input input) {
        try {
            return new Result(input, read(input), null);
        } catch (ReadException | RuntimeException | Error e) {
            return new Result(input, null, Failure.reading(input, e));
        }
    }

    private Report read(Input input) throws ReadException {
        Report report = input.path().isPresent() ? reader.read(input.path().get()) : reader.read(stdin, input.name());
        return report.name().equals(input.reportName()) ? report : report.withName(input.reportName());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
