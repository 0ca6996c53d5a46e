package org.verslag;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes nowhere, and keeps the names that were opened. */
final class TrialSink extends ManagedSink {
    private final boolean several;
    private final Set<String> names = new LinkedHashSet<>();

    TrialSink(boolean several) {
        this.several = several;
    }

    @Override
    public boolean takesSeveral() {
        return several;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (!several && !names.isEmpty()) {
            throw misused(FileNames.second(name));
        }
        if (name == null || several && !FileNames.isPlain(name)) {
            throw misused(FileNames.notPlain(name));
        }
        if (!names.add(name)) {
            throw misused("'" + name + "' is opened twice");
        }
        return OutputStream.nullOutputStream();
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    boolean isOpened() {
        return !names.isEmpty();
    }

    @Override
    void commit() {
        // Nothing was written
    }

    @Override
    void discard() {
        // Nothing was written
    }
}
