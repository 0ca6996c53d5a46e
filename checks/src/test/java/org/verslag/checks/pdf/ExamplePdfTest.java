package org.verslag.checks.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.verslag.Verslag;
import org.verslag.checks.Project;
import org.verslag.model.Report;
import org.verslag.testkit.Expectation;

/** The invented report comes as text and as PDF. */
class ExamplePdfTest {

    @Test
    void bothGiveTheSame() throws IOException {
        Report text = Verslag.read(Project.root().resolve(ExamplePdf.TEXT));
        Report pdf = Verslag.read(Project.root().resolve(ExamplePdf.PDF));

        Expectation.of(text).assertMatches(Expectation.of(pdf));
        assertThat(pdf.sameContent(text)).isTrue();
        assertThat(pdf.exchanges()).hasSize(9);
        assertThat(pdf.diagnostics()).isEmpty();
    }
}
