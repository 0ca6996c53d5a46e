package org.verslag;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.verslag.model.ReadException;
import org.verslag.model.Report;

/**
 * What came of one file of many: a report, or the reason why there is none.
 *
 * @param path the file
 * @param report the report, if it could be read
 * @param failure the reason, if it could not
 */
public record ReadResult(Path path, Optional<Report> report, Optional<ReadException> failure) {
    /**
     * Checks that one of them is there.
     *
     * @throws IllegalArgumentException if both or none are
     */
    public ReadResult {
        Objects.requireNonNull(path, "path");
        if (report.isPresent() == failure.isPresent()) {
            throw new IllegalArgumentException("a result is a report or a failure");
        }
    }

    /**
     * The report.
     *
     * @throws ReadException if there is none
     */
    public Report orElseThrow() throws ReadException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return report.orElseThrow();
    }
}
