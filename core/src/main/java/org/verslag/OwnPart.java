package org.verslag;

import java.util.function.Supplier;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;

/** Our own part of reading: what goes wrong in it is a bug, and yet no more than the affair of one source. */
final class OwnPart {

    private OwnPart() {}

    /**
     * Does it.
     *
     * @throws ReadException if it threw: the message names the source and asks to report it
     */
    static <T> T of(String source, Supplier<T> work) throws ReadException {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            PluginFailure.passOnIfNotItsOwn(e);
            throw new ReadException(
                    Reason.INTERNAL_ERROR,
                    source,
                    source + ": internal error (" + e + "): please report this, with the file if you can",
                    e);
        }
    }
}
