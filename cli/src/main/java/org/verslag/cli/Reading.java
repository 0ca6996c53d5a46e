package org.verslag.cli;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
    private static final long LOOK_MILLIS = 50;

    /** Readers that look at the clock end by themselves, and say more. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final ReportReader reader;
    private final InputStream stdin;
    private final ExecutorService threads;
    private final int jobs;
    private final Optional<Duration> patience;

    /** Guards all that follows. */
    private final Object lock = new Object();

    private final Iterator<Input> waiting;

    /** The inputs that are being read, and those that are and wait to be handed out, in their order. */
    private final Deque<Running> running = new ArrayDeque<>();

    private int active;
    private boolean closed;

    /** A report, or why there is none. */
    record Result(
            Input input, @Nullable Report report, @Nullable Failure failure) {}

    /** An input that is being read. */
    private static final class Running {
        final Input input;
        final long started = System.nanoTime();

        @Nullable
        Future<?> thread;

        @Nullable
        Result result;

        Running(Input input) {
            this.input = input;
        }
    }

    /**
     * Starts to read.
     *
     * @param patience how long a file may take; readers keep to it themselves, unless what they wait for never comes
     */
    Reading(ReportReader reader, InputStream stdin, List<Input> inputs, int jobs, Optional<Duration> patience) {
        this.reader = reader;
        this.stdin = stdin;
        this.patience = patience;
        this.jobs = Math.max(1, Math.min(jobs, inputs.size()));
        threads = Executors.newCachedThreadPool(Reading::thread);
        waiting = inputs.iterator();
        synchronized (lock) {
            start();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "verslag-reader");
        // A plugin that hangs must not keep the command from ending
        thread.setDaemon(true);
        return thread;
    }

    /** Starts as many as may be read at once. */
    private void start() {
        while (!closed && active < jobs && running.size() < jobs * AHEAD_A_JOB && waiting.hasNext()) {
            Running next = new Running(waiting.next());
            active++;
            running.add(next);
            next.thread = threads.submit(() -> {
                Result result = result(next.input);
                synchronized (lock) {
                    end(next, result);
                }
            });
        }
    }

    /** What was given up has a result already. */
    private void end(Running file, Result result) {
        if (file.result == null) {
            file.result = result;
            active--;
            start();
            lock.notifyAll();
        }
    }

    boolean hasNext() {
        synchronized (lock) {
            return !running.isEmpty();
        }
    }

    /**
     * The result of the next input.
     *
     * @throws InterruptedException if the command is to stop
     */
    Result next() throws InterruptedException {
        synchronized (lock) {
            Running first = running.element();
            while (first.result == null) {
                lock.wait(patience.isPresent() ? LOOK_MILLIS : 0);
                patience.ifPresent(this::giveUp);
            }
            running.remove();
            start();
            return first.result;
        }
    }

    /** Lets be what waits for what never comes (a pipe), and a plugin that does not look at the clock. */
    private void giveUp(Duration allowed) {
        long now = System.nanoTime();
        for (Running file : List.copyOf(running)) {
            boolean late = allowed.plus(GRACE).compareTo(Duration.ofNanos(now - file.started)) < 0;
            if (file.result == null && late) {
                if (file.thread != null) {
                    file.thread.cancel(true);
                }
                String message = file.input.name() + ": nothing came of it in the time that is allowed ("
                        + allowed.toSeconds() + " s); raise --timeout to wait longer";
                end(file, new Result(file.input, null, new Failure(ExitCode.LIMIT_REACHED, message, null)));
            }
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
        synchronized (lock) {
            closed = true;
        }
        threads.shutdownNow();
    }
}
