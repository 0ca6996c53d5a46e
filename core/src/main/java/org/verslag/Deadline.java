package org.verslag;

import java.time.Duration;
import java.util.Locale;
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
                && limits.timeout().get().compareTo(Duration.ofNanos(System.nanoTime() - start)) < 0) {
            throw new ReadException(
                    Reason.LIMIT_REACHED,
                    source,
                    source + ": takes longer than the time that is allowed ("
                            + limits.timeout().get().toString().substring(2).toLowerCase(Locale.ROOT)
                            + "); raise the limit to read it");
        }
    }
}
