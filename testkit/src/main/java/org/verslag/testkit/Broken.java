package org.verslag.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the contract checks share: how a broken promise is told. */
final class Broken {
    private static final int THREADS = 8;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9-]+)*");

    /** Something that may fail in any way. */
    interface Call<T extends @Nullable Object> {
        T run() throws IOException;
    }

    private Broken() {}

    static AssertionError promise(String who, String what) {
        return new AssertionError(who + ": " + what);
    }

    static AssertionError promise(String who, String what, Throwable cause) {
        return new AssertionError(who + ": " + what + ": " + cause, cause);
    }

    static void require(boolean kept, String who, String what) {
        if (!kept) {
            throw promise(who, what);
        }
    }

    static void requireId(String id, String who) {
        require(
                ID.matcher(id).matches(),
                who,
                "the id '" + id + "' is not lower case letters and digits, with single hyphens between them");
    }

    static void requireExtension(String extension, String who) {
        require(
                EXTENSION.matcher(extension).matches(),
                who,
                "the extension '" + extension
                        + "' is not lower case letters and digits, with single stops between them");
    }

    static void requireOneLine(String text, String who, String what) {
        require(
                !text.isBlank() && text.lines().count() == 1 && text.equals(text.strip()),
                who,
                what + " is not one line of text: '" + text + "'");
    }

    static void requireMediaType(String type, String who) {
        require(MEDIA_TYPE.matcher(type).matches(), who, "'" + type + "' is not a media type");
    }

    /** Runs a call in many threads at once; each result has to equal the expected one. */
    static <T> void requireSameInThreads(T expected, String who, String what, Call<T> call) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    T result = call.run();
                    for (int again = 0; again < 4 && result.equals(expected); again++) {
                        result = call.run();
                    }
                    return result;
                }));
            }
            for (Future<T> result : results) {
                require(expected.equals(result.get()), who, "gives another result in many threads at once for " + what);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw promise(who, "was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError broken) {
                throw broken;
            }
            throw promise(who, "fails in many threads at once for " + what, e.getCause() == null ? e : e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
