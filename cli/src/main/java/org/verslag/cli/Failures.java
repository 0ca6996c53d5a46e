package org.verslag.cli;

import java.util.Set;
import java.util.TreeSet;

/** Reports failures as they happen, and knows what the exit code becomes. For one thread. */
final class Failures {
    private final Messages messages;
    private final Set<Integer> codes = new TreeSet<>();
    private int count;

    Failures(Messages messages) {
        this.messages = messages;
    }

    void add(Failure failure) {
        messages.error(failure);
        codes.add(failure.code());
        count++;
    }

    int count() {
        return count;
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
