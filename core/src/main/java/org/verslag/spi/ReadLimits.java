package org.verslag.spi;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How much of a source is read at most. Whatever the input controls has a limit here.
 *
 * @param maxBytes the size of a source
 * @param maxPages the number of pages
 * @param maxDepth how deep a format may nest (forms in forms, objects in arrays)
 * @param timeout how long reading one source may take; absent means as long as it takes
 */
public record ReadLimits(long maxBytes, int maxPages, int maxDepth, Optional<Duration> timeout) {
    private static final ReadLimits DEFAULTS = new ReadLimits(512L << 20, 20_000, 64, Optional.empty());

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is below 1, or the timeout is not positive
     */
    public ReadLimits {
        Objects.requireNonNull(timeout, "timeout");
        check("maxBytes", maxBytes);
        check("maxPages", maxPages);
        check("maxDepth", maxDepth);
        if (timeout.isPresent() && (timeout.get().isNegative() || timeout.get().isZero())) {
            throw new IllegalArgumentException(
                    "a timeout must be longer than no time at all, and " + timeout.get() + " is not");
        }
    }

    private static void check(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, and " + value + " is not");
        }
    }

    /** 512 MiB, 20,000 pages, 64 levels, no timeout. */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /** The same with another size. */
    public ReadLimits withMaxBytes(long value) {
        return new ReadLimits(value, maxPages, maxDepth, timeout);
    }

    /** The same with another number of pages. */
    public ReadLimits withMaxPages(int value) {
        return new ReadLimits(maxBytes, value, maxDepth, timeout);
    }

    /** The same with another depth. */
    public ReadLimits withMaxDepth(int value) {
        return new ReadLimits(maxBytes, maxPages, value, timeout);
    }

    /** The same with a timeout. */
    public ReadLimits withTimeout(Duration value) {
        return new ReadLimits(maxBytes, maxPages, maxDepth, Optional.of(value));
    }
}
