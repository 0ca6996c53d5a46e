package org.verslag.checks.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verslag.Verslag;
import org.verslag.checks.pdf.PdfForm.Body;
import org.verslag.model.Report;
import org.verslag.testkit.ReportDraft;

/** Sets the invented report of the examples as PDF. Run it from the project's folder when the text has changed. */
final class ExamplePdf {
    static final Path TEXT = Path.of("examples", "written-consultation.txt");
    static final Path PDF = Path.of("examples", "written-consultation.pdf");

    private ExamplePdf() {}

    public static void main(String[] args) throws IOException {
        Files.write(PDF, write(Verslag.read(TEXT)));
    }

    static byte[] write(Report report) {
        PdfForm official = PdfForm.official();
        // Marks stand where they stand in the text
        PdfForm form = new PdfForm(
                official.type(),
                official.answers(),
                new Body(60, true, true, 70, false, false, false),
                official.seed());
        ReportDraft draft = Drafts.of(report);
        FrontSheet usual = FrontSheet.of(draft);
        FrontSheet front = new FrontSheet(
                false,
                usual.chamber(),
                usual.parliamentaryYear(),
                usual.dossier(),
                usual.title(),
                usual.number(),
                usual.type(),
                usual.date(),
                Drafts.frontSentences(report),
                usual.publication(),
                usual.footer());
        return PdfTypesetter.write(form, front, draft);
    }
}
