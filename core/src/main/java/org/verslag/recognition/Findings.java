package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verslag.model.Severity;

/** What the steps were unsure of, before paragraphs have ids and places. */
final class Findings {
    final List<Finding> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param para what it is about, or null
     * @param row where it is, or null
     */
    record Finding(
            String code,
            Severity severity,
            String message,
            @Nullable Para para,
            @Nullable Row row) {}

    void warn(String code, String message, Para para) {
        all.add(new Finding(code, Severity.WARNING, message, para, para.first()));
    }

    void info(String code, String message, Para para) {
        all.add(new Finding(code, Severity.INFO, message, para, para.first()));
    }

    void info(String code, String message, Row row) {
        all.add(new Finding(code, Severity.INFO, message, null, row));
    }

    void warn(String code, String message, Row row) {
        all.add(new Finding(code, Severity.WARNING, message, null, row));
    }
}
