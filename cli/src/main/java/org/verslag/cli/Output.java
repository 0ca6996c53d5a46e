package org.verslag.cli;

import java.util.List;
import org.verslag.model.Diagnostic;
import org.verslag.model.Report;

/** Where the reports of one run go. For one thread. */
interface Output {

    /**
     * Writes a report.
     *
     * @return what the exporter could not write as it is
     * @throws OutputException if it cannot be written
     */
    List<Diagnostic> write(Input input, Report report) throws OutputException;

    /**
     * Hears of an input that gave no report.
     *
     * @throws OutputException if what there is to say of it cannot be written
     */
    default void failed(Input input, Failure failure) throws OutputException {
        // It has been told already
    }

    /** Whether it tells of each file what its lines were taken for. */
    default boolean explains() {
        return false;
    }

    /** Whether whoever reads the output sees what is unsure of a report anyway. */
    default boolean showsDiagnostics() {
        return false;
    }

    /**
     * Lets what was written appear, if that is still to be done.
     *
     * @return what the exporter could not write as it is at its end
     * @throws OutputException if the end cannot be written
     */
    List<Diagnostic> finish() throws OutputException;

    /** Gives up what has not appeared yet, and leaves no trace of it. */
    void abandon();
}
