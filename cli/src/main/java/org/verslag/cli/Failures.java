package org.verslag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reports failures as they happen, and knows what the exit code becomes. For one thread. */
final class Failures {
    private final Messages messages;
    private final Set<Integer> codes = new TreeSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A failure and what it is about.
     *
     * @param file what messages call it; empty where it is about no file
     */
    record Entry(String file, Failure failure) {}

    Failures(Messages messages) {
        this.messages = messages;
    }

    void add(Failure failure) {
        add("", failure);
    }

    void add(String file, Failure failure) {
        messages.error(failure);
        codes.add(failure.code());
        entries.add(new Entry(file, failure));
    }

    int count() {
        return entries.size();
    }

    /** All of them, in the order in which they came. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The code that all failures share, if they do. */
    int exitCode() {
        return switch (codes.size()) {
            case 0 -> ExitCode.OK;
            case 1 -> codes.iterator().next();
            default -> ExitCode.MIXED_OR_INTERNAL;
        };
    }
}
