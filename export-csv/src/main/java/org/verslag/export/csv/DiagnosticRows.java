package org.verslag.export.csv;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.verslag.model.Diagnostic;

/** The rows of {@link ReportTable#DIAGNOSTICS}. */
final class DiagnosticRows {
    static final List<Column> COLUMNS = List.of(
            Column.text("code", "stable code"),
            Column.text("severity", "info, warning or error"),
            Column.text("message", "one sentence"),
            Column.number("page", "page of the source, from 1"),
            Column.number("line", "line of the source, from 1"));

    private DiagnosticRows() {}

    static List<List<String>> of(ReportIndex index) {
        return index.report().diagnostics().stream()
                .map(diagnostic -> row(index, diagnostic))
                .toList();
    }

    private static List<String> row(ReportIndex index, Diagnostic diagnostic) {
        OptionalInt exchange =
                diagnostic.element().map(index::exchangeOfElement).orElse(OptionalInt.empty());
        return index.row(exchange)
                .text(diagnostic.code())
                .text(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .text(diagnostic.message())
                .number(diagnostic.location().firstPage())
                .number(diagnostic.location().firstLine())
                .cells();
    }
}
