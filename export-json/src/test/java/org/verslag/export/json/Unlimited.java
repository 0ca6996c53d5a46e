package org.verslag.export.json;

import org.verslag.spi.ParseContext;
import org.verslag.spi.ReadLimits;

/** The default limits, without a clock. */
enum Unlimited implements ParseContext {
    CONTEXT;

    @Override
    public ReadLimits limits() {
        return ReadLimits.defaults();
    }

    @Override
    public void checkTime() {
        // There is always time
    }
}
