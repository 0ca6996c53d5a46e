package org.verslag.cli;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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
    private final Iterator<Input> waiting;
    private final Semaphore permits;
    private final Optional<Duration> patience;
    private final Deque<Running> running = new ArrayDeque<>();

    /** A report, or why there is none. */
    record Result(
            Input input, @Nullable Report report, @Nullable Failure failure) {}

    /** An input that is being read, or will be as soon as there is room. */
    private static final class Running {
        final Input input;
        final AtomicLong started = new AtomicLong();
        final AtomicBoolean hasRoom = new AtomicBoolean();

        @Nullable
        Future<Result> result;

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
        permits = new Semaphore(jobs);
        threads = Executors.newCachedThreadPool(Reading::thread);
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
            Running next = new Running(waiting.next());
            next.result = threads.submit(() -> {
                permits.acquire();
                next.hasRoom.set(true);
                next.started.set(System.nanoTime());
                try {
                    return result(next.input);
                } finally {
                    leave(next);
                }
            });
            running.add(next);
        }
    }

    private void leave(Running file) {
        if (file.hasRoom.compareAndSet(true, false)) {
            permits.release();
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
            return result(running.remove());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            submitNext();
        }
    }

    private Result result(Running file) throws InterruptedException, ExecutionException {
        Future<Result> result = Objects.requireNonNull(file.result);
        while (patience.isPresent()) {
            try {
                return result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long started = file.started.get();
                if (started != 0
                        && System.nanoTime() - started
                                > patience.get().plus(GRACE).toNanos()) {
                    // It waits for what never comes (a pipe), or a plugin does not look at the clock: let it be
                    result.cancel(true);
                    leave(file);
                    return new Result(
                            file.input,
                            null,
                            new Failure(
                                    ExitCode.LIMIT_REACHED,
                                    file.input.name() + ": nothing came of it in the time that is allowed ("
                                            + patience.get().toSeconds() + " s); raise the limit to wait longer",
                                    e));
                }
            }
        }
        return result.get();
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
