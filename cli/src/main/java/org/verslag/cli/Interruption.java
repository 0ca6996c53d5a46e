package org.verslag.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets the command clean up when it is interrupted (Ctrl-C, SIGTERM): it interrupts the thread that made it, unless that is
 * {@linkplain #finishUp finishing up}, and holds the end of the virtual machine up until that thread has closed it, but not
 * for long.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch cleanedUp = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "verslag-interruption");
    private volatile boolean requested;
    private boolean finishing;

    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop() {
        request();
        try {
            boolean unused = cleanedUp.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void request() {
        requested = true;
        if (!finishing) {
            worker.interrupt();
        }
    }

    /** Lets the thread write what is short and still to be written: an interrupted thread cannot. */
    synchronized void finishUp() {
        finishing = true;
        boolean unused = Thread.interrupted();
    }

    /** Whether the command is to stop. */
    boolean requested() {
        return requested;
    }

    /**
     * Stops here, if the command is to stop.
     *
     * @throws InterruptedException if so
     */
    void check() throws InterruptedException {
        if (requested) {
            throw new InterruptedException();
        }
    }

    @Override
    public void close() {
        cleanedUp.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running: the virtual machine ends now
        }
    }
}
