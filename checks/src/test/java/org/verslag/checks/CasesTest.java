package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verslag.Verslag;
import org.verslag.checks.pdf.PlainPdf;
import org.verslag.model.Report;
import org.verslag.testkit.Completeness;

/** Every case in src/test/resources/cases, read by both parsers: one file for each row and variant of the documents. */
class CasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Case.all().stream()
                .flatMap(shown -> Stream.of(
                        DynamicTest.dynamicTest(shown.name() + " as text", () -> checkText(shown)),
                        DynamicTest.dynamicTest(shown.name() + " as PDF", () -> checkPdf(shown))));
    }

    private static void checkText(Case shown) throws IOException {
        Assumptions.assumeFalse(shown.isOpen(), () -> shown.options().toString());
        Report report = Verslag.read(shown.text().getBytes(UTF_8), shown.name() + ".txt");

        assertThat(CaseLines.of(report, shown.expected())).isEqualTo(shown.expected());
        assertThat(Completeness.missing(shown.text(), report)).isEmpty();
    }

    private static void checkPdf(Case shown) throws IOException {
        Assumptions.assumeFalse(shown.isOpen(), () -> shown.options().toString());
        Assumptions.assumeFalse(shown.onlyText(), "type would have to tell");
        byte[] pdf = PlainPdf.write(shown.text().lines().toList(), shown.footer());
        Report report = Verslag.read(pdf, shown.name() + ".pdf");

        assertThat(CaseLines.of(report, shown.expected())).isEqualTo(shown.expected());
    }
}
