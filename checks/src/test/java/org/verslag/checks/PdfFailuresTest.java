package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.verslag.Verslag;
import org.verslag.checks.pdf.PdfForm;
import org.verslag.model.Diagnostic;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.model.Report;

/** What the front door says of PDF files that are locked, cut off, empty, or no PDF. */
class PdfFailuresTest {
    private static final String NAME = "verslag.pdf";
    private static final byte[] SOUND = PdfForm.official().write(LongReports.draft(2, 4, 2));

    @Test
    void aPasswordIsAskedFor() throws IOException {
        assertFails(Reason.ENCRYPTED, locked("geheim"));
    }

    @Test
    void anEmptyPasswordIsKnown() throws IOException {
        Report report = Verslag.read(locked(""), NAME);

        assertThat(report.exchanges()).isEqualTo(Verslag.read(SOUND, NAME).exchanges());
    }

    @Test
    void whatIsCutOffReadsOrIsCalledDamaged() throws IOException {
        Set<Reason> seen = EnumSet.noneOf(Reason.class);
        for (int percent = 1; percent < 100; percent += 3) {
            try {
                Report report = Verslag.read(Arrays.copyOf(SOUND, SOUND.length * percent / 100), NAME);
                assertThat(report.diagnostics()).extracting(Diagnostic::code).contains("repaired-source");
            } catch (ReadException e) {
                assertThat(e).hasMessageContaining(NAME);
                seen.add(e.reason());
            }
        }

        assertThat(seen).isSubsetOf(Reason.DAMAGED, Reason.NO_TEXT, Reason.NOT_A_REPORT);
    }

    @Test
    void aPictureHasNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            BufferedImage picture = new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
            }
            assertFails(Reason.NO_TEXT, bytes(document));
        }
    }

    @Test
    void noPagesAreNoReport() throws IOException {
        try (PDDocument document = new PDDocument()) {
            byte[] bytes = bytes(document);
            assertThatThrownBy(() -> Verslag.read(bytes, NAME))
                    .isInstanceOfSatisfying(
                            ReadException.class, e -> assertThat(e.reason()).isIn(Reason.NO_TEXT, Reason.DAMAGED));
        }
    }

    @Test
    void aTextIsReadWhateverItsName() throws IOException {
        Report text = Verslag.read(Project.example().getBytes(UTF_8), "example.txt");

        assertThat(Verslag.read(Project.example().getBytes(UTF_8), NAME).exchanges())
                .isEqualTo(text.exchanges());
        assertThat(Verslag.read(SOUND, "verslag.txt").exchanges())
                .isEqualTo(Verslag.read(SOUND, NAME).exchanges());
    }

    @Test
    void aFormThatDrawsItselfEnds() throws IOException {
        try (PDDocument document = Loader.loadPDF(SOUND)) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream()) {
                out.write("/Self Do /Self Do".getBytes(UTF_8));
            }
            PDFormXObject form = new PDFormXObject(stream);
            form.setBBox(PDRectangle.A4);
            form.setResources(new PDResources());
            form.getResources().put(COSName.getPDFName("Self"), form);
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(1), PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawForm(form);
            }

            Report report = Verslag.read(bytes(document), NAME);

            assertThat(report.diagnostics()).isNotEmpty();
            assertThat(report.exchanges())
                    .hasSameSizeAs(Verslag.read(SOUND, NAME).exchanges());
        }
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(SOUND)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void assertFails(Reason reason, byte[] bytes) {
        assertThatThrownBy(() -> Verslag.read(bytes, NAME)).isInstanceOfSatisfying(ReadException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e).hasMessageContaining(NAME);
        });
    }
}
