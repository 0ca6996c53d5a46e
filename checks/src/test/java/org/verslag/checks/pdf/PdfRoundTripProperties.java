package org.verslag.checks.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verslag.Verslag;
import org.verslag.checks.Layouts;
import org.verslag.model.ReadException;
import org.verslag.model.Report;
import org.verslag.testkit.Completeness;
import org.verslag.testkit.DraftLayout;
import org.verslag.testkit.Expectation;
import org.verslag.testkit.MemorySource;
import org.verslag.testkit.ReportDraft;
import org.verslag.testkit.Reports;
import org.verslag.testkit.TextForm;

/**
 * A generated report, set as PDF, reads back to the same content; so does its text.
 *
 * <p>The forms keep to what a perfect reader can tell: without labels answers have a type or an indent of their own, where no
 * room parts paragraphs each but the full ones ends with a short line, a page ends within a sentence or where the line is
 * short, and no line holds only a figure. The seed is fixed, so that two runs of one state say the same.
 */
class PdfRoundTripProperties {
    /** Pages so long that all stands on one: where they end, text has less to tell by than PDF. */
    private static final int ONE_PAGE = 100_000;

    @Property(tries = 300, seed = "20320312")
    void readsBack(@ForAll("drafts") ReportDraft draft, @ForAll("forms") PdfForm form) throws IOException {
        byte[] pdf = form.write(draft);

        Report report = Verslag.read(pdf, "draft.pdf");

        assertThat(report.type()).isEqualTo(draft.layout().type());
        form.expected(draft).assertMatches(Expectation.of(report));
        assertThat(Completeness.missing(Layouts.lines(new MemorySource("draft.pdf", pdf)), report))
                .isEmpty();
    }

    @Property(tries = 60, seed = "20320312")
    void itsTextReadsBackToo(@ForAll("drafts") ReportDraft draft) throws ReadException {
        TextForm usual = TextForm.usual();
        TextForm form = usual.with(new TextForm.Pages(
                ONE_PAGE, TextForm.Separator.NONE, TextForm.Footer.NONE, TextForm.Front.PAGE, false));

        Report report = Verslag.read(form.write(draft).getBytes(UTF_8), "draft.txt");

        form.expected(draft).assertMatches(Expectation.of(report));
    }

    @Provide
    Arbitrary<ReportDraft> drafts() {
        return Arbitraries.of(DraftLayout.class).flatMap(Reports::drafts);
    }

    @Provide
    Arbitrary<PdfForm> forms() {
        return PdfForms.all();
    }
}
