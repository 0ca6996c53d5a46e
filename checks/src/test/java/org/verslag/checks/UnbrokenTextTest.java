package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.Exchange;
import org.verslag.model.Report;
import org.verslag.testkit.Completeness;

/** A whole report on one line: as good as it can be, and said to be so. */
class UnbrokenTextTest {

    @Test
    void findsWhoAsksAndWhatInOneLine() throws Exception {
        Report whole = Readings.read(Project.example());
        String line = oneLine(Project.example());

        Report report = Readings.read(line);

        assertThat(report.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.UNBROKEN_TEXT);
        assertThat(report.exchanges()).hasSameSizeAs(whole.exchanges());
        assertThat(report.exchanges().stream().map(Exchange::numbers))
                .containsExactlyElementsOf(
                        whole.exchanges().stream().map(Exchange::numbers).toList());
        assertThat(report.exchanges().stream().map(Exchange::parties))
                .containsExactlyElementsOf(
                        whole.exchanges().stream().map(Exchange::parties).toList());
        assertThat(Completeness.missing(line, report)).isEmpty();
    }

    /** Line ends become spaces; words that were broken there are put together, as a tool does that writes one line. */
    private static String oneLine(String text) {
        return text.replaceAll("-\\R(?=\\p{Ll})", "").replaceAll("\\s+", " ").strip() + "\n";
    }
}
