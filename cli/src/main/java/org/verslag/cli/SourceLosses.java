package org.verslag.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.Report;

/** Tells whether text of a source may be missing in its report: a table shows nothing of that. */
final class SourceLosses {
    /** The last one is of the PDF parser, which has no code in common with others for it. */
    private static final Set<String> CODES =
            Set.of(DiagnosticCode.REPAIRED_SOURCE, DiagnosticCode.MALFORMED_BYTES, "pdf-incomplete-page");

    private SourceLosses() {}

    /** A line for the first sign of a loss, with how many more there are; empty if there is none. */
    static Optional<String> of(Report report) {
        List<Diagnostic> signs = report.diagnostics().stream()
                .filter(diagnostic -> CODES.contains(diagnostic.code()))
                .toList();
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        String more = signs.size() == 1 ? "" : " (and " + (signs.size() - 1) + " more; verslag inspect lists them)";
        return Optional.of("text may be missing. " + signs.get(0).message() + more);
    }
}
