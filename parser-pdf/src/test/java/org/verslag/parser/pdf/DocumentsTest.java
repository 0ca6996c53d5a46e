package org.verslag.parser.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.model.Diagnostic;
import org.verslag.model.ReadException;
import org.verslag.spi.Confidence;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ReadLimits;

/** Documents as they come: locked, broken, empty, endless. */
class DocumentsTest {
    @Test
    void isFound() {
        assertThat(ServiceLoader.load(LayoutParser.class)).anyMatch(PdfLayoutParser.class::isInstance);
    }

    @Test
    void knowsAPdfByItsHeader() throws IOException {
        assertThat(confidence("rapport.bin", "\n%PDF-1.7")).isEqualTo(Confidence.CERTAIN);
        assertThat(confidence("rapport.pdf", "<html>")).isEqualTo(Confidence.NONE);
        assertThat(confidence("leeg.pdf", "")).isEqualTo(Confidence.NONE);
    }

    private static Confidence confidence(String name, String start) throws IOException {
        return new PdfLayoutParser().confidence(Reading.source(name, start.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void opensWithTheEmptyPasswordOnly() throws IOException {
        assertThat(Reading.texts(locked(""))).containsExactly("Vergrendeld");
        byte[] locked = locked("geheim");
        assertFails(ReadException.Reason.ENCRYPTED, () -> Reading.layout(locked, ReadLimits.defaults()));
    }

    private static byte[] locked(String userPassword) throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "Vergrendeld");
            page.document().protect(new StandardProtectionPolicy("eigenaar", userPassword, new AccessPermission()));
            return page.bytes();
        }
    }

    @Test
    void repairsWhereItCan() throws IOException {
        byte[] whole = sound();
        byte[] cut = Arrays.copyOf(whole, whole.length - 300);

        assertThat(Reading.layout(whole).diagnostics()).isEmpty();
        Layout layout = Reading.layout(cut);

        assertThat(layout.lines()).extracting(Line::text).containsExactly("Heel gebleven");
        assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly("repaired-source");
    }

    @Test
    void tellsWhichPagesAreLost() throws IOException {
        try (Typesetter page = new Typesetter()) {
            for (int number = 1; number <= 4; number++) {
                page.text(100, 100, 10, "Bladzijde " + number);
                page.nextPage();
            }
            page.content().close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            page.document().save(out, CompressParameters.NO_COMPRESSION);
            String whole = out.toString(StandardCharsets.ISO_8859_1);
            // The contents of the second and third page stand nowhere
            Pattern contents = Pattern.compile("/Contents \\d+ 0 R");
            int[] count = new int[1];
            String cut = contents.matcher(whole).replaceAll(found -> {
                count[0]++;
                boolean keeps = count[0] != 2 && count[0] != 3;
                return keeps
                        ? found.group()
                        : "/Contents " + "9".repeat(found.group().length() - 14) + " 0 R";
            });

            Layout layout = Reading.layout(cut.getBytes(StandardCharsets.ISO_8859_1));

            assertThat(layout.lines()).extracting(Line::text).containsExactly("Bladzijde 1", "Bladzijde 4");
            assertThat(layout.diagnostics())
                    .extracting(Diagnostic::message)
                    .singleElement()
                    .asString()
                    .startsWith("Pages 2 to 3 are lost");
        }
    }

    @Test
    void refusesWhatIsBeyondRepair() {
        byte[] junk = "%PDF-1.7\nniets dan onzin".getBytes(StandardCharsets.ISO_8859_1);
        assertFails(ReadException.Reason.DAMAGED, () -> Reading.layout(junk, ReadLimits.defaults()));
    }

    @Test
    void readsOrRefusesEveryPrefix() throws IOException {
        byte[] whole = sound();
        for (int length = 8; length < whole.length; length += whole.length / 60) {
            byte[] prefix = Arrays.copyOf(whole, length);
            try {
                Reading.layout(prefix, ReadLimits.defaults());
            } catch (ReadException e) {
                assertThat(e.reason()).isIn(ReadException.Reason.DAMAGED, ReadException.Reason.NO_TEXT);
            }
        }
    }

    private static byte[] sound() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "Heel gebleven");
            return page.bytes();
        }
    }

    @Test
    void saysThatAScanHasNoText() throws IOException {
        try (Typesetter page = new Typesetter()) {
            BufferedImage picture = new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);
            page.content()
                    .drawImage(
                            LosslessFactory.createFromImage(page.document(), picture),
                            0,
                            0,
                            Typesetter.WIDTH,
                            Typesetter.HEIGHT);
            page.nextPage().text(100, 100, 10, "Een begeleidende brief");
            byte[] bytes = page.bytes();

            assertFails(ReadException.Reason.NO_TEXT, () -> Reading.layout(bytes, ReadLimits.defaults()));
        }
    }

    @Test
    void keepsToLimits() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.nextPage().nextPage().text(100, 100, 10, "derde");
            byte[] bytes = page.bytes();

            ReadLimits pages = ReadLimits.defaults().withMaxPages(2);
            assertFails(ReadException.Reason.LIMIT_REACHED, () -> Reading.layout(bytes, pages));
            ReadLimits time = ReadLimits.defaults().withTimeout(Duration.ofNanos(1));
            assertFails(ReadException.Reason.LIMIT_REACHED, () -> Reading.layout(bytes, time));
        }
    }

    @Test
    @Timeout(60)
    void endsWithAFormThatDrawsItself() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "ervoor");
            PDFormXObject form = form(page, "/Zelf Do /Zelf Do");
            form.getResources().put(COSName.getPDFName("Zelf"), form);
            page.content().drawForm(form);
            page.text(100, 120, 10, "erna");

            Layout layout = Reading.layout(page.bytes());

            assertThat(layout.lines()).extracting(Line::text).containsExactly("ervoor", "erna");
            assertThat(layout.diagnostics()).extracting(Diagnostic::code).containsExactly("pdf-incomplete-page");
        }
    }

    @Test
    @Timeout(60)
    void endsWithFormsNestedDeeply() throws IOException {
        try (Typesetter page = new Typesetter()) {
            PDFormXObject inner = form(page, "");
            for (int i = 0; i < 200; i++) {
                PDFormXObject outer = form(page, "/Binnen Do");
                outer.getResources().put(COSName.getPDFName("Binnen"), inner);
                inner = outer;
            }
            page.content().drawForm(inner);
            page.text(100, 120, 10, "erna");

            Layout layout = Reading.layout(page.bytes());

            assertThat(layout.lines()).extracting(Line::text).containsExactly("erna");
            assertThat(layout.diagnostics()).hasSize(1);
        }
    }

    @Test
    @Timeout(60)
    void endsWithAStreamThatDoesNotEnd() throws IOException {
        try (Typesetter page = new Typesetter()) {
            page.text(100, 100, 10, "ervoor");
            StringBuilder draws = new StringBuilder("BT /F1 1 Tf ");
            for (int i = 0; i < 1_200; i++) {
                draws.append("1 0 0 1 10 10 Tm (").append("a".repeat(1_000)).append(") Tj\n");
            }
            PDFormXObject form = form(page, draws.append("ET").toString());
            form.getResources().put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.content().drawForm(form);
            page.nextPage().text(100, 100, 10, "volgende bladzijde");

            Layout layout = Reading.layout(page.bytes());

            assertThat(layout.lines()).extracting(Line::text).contains("ervoor", "volgende bladzijde");
            assertThat(layout.diagnostics()).extracting(Diagnostic::code).contains("pdf-incomplete-page");
        }
    }

    private static PDFormXObject form(Typesetter page, String content) throws IOException {
        COSStream stream = page.document().getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
            out.write('\n');
        }
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(new PDRectangle(Typesetter.WIDTH, Typesetter.HEIGHT));
        form.setResources(new PDResources());
        return form;
    }

    private static void assertFails(ReadException.Reason reason, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ReadException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
