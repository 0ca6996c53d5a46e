package org.verslag;

import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReadLimits;

/** The limits of one call; its time starts when it is made. */
final class Deadline implements ParseContext {
    private final String source;
    private final ReadLimits limits;
    private final long start = System.nanoTime();

    Deadline(String source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    @Override
    public ReadLimits limits() {
        return limits;
    }

    @Override
    public void checkTime() throws ReadException {
        if (limits.timeout().isPresent()
                && System.nanoTime() - start > limits.timeout().get().toNanos()) {
            throw new ReadException(
                    Reason.LIMIT_REACHED,
                    source,
                    source + ": takes longer than the " + limits.timeout().get().toMillis()
                            + " ms that are allowed; raise the limit to read it");
        }
    }
}
