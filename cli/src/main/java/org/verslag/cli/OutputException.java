package org.verslag.cli;

/** An output could not be written. */
final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private final boolean last;

    /**
     * Made from a failure.
     *
     * @param last whether nothing that follows can be written either
     */
    OutputException(Failure failure, boolean last) {
        super(failure.message(), failure.cause());
        this.failure = failure;
        this.last = last;
    }

    Failure failure() {
        return failure;
    }

    boolean isLast() {
        return last;
    }
}
