package org.verslag;

import java.io.IOException;

/** Tells what is the affair of the plugin that threw it from what is the affair of all. */
final class PluginFailure {

    private PluginFailure() {}

    /**
     * Throws on what the virtual machine says of itself, such as that memory is used up: no plugin is to blame, and others
     * may want to know. That a plugin called itself without end is its own affair.
     */
    static void passOnIfNotItsOwn(Throwable e) {
        if (e instanceof VirtualMachineError error && !(e instanceof StackOverflowError)) {
            throw error;
        }
    }

    /** What is told of an exporter that threw, unless it is the affair of all. */
    static IOException of(String exporter, Throwable thrown) {
        passOnIfNotItsOwn(thrown);
        return of(exporter, thrown.toString(), thrown);
    }

    /** What is told of an exporter that failed in this way. */
    static IOException of(String exporter, String how, Throwable cause) {
        return new IOException("the exporter " + exporter + " failed (" + how + "). " + PluginAdvice.on(cause), cause);
    }
}
