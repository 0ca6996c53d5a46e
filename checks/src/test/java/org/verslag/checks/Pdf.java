package org.verslag.checks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints text as a PDF, a line a line, in one type. */
final class Pdf {
    private static final float SIZE = 9;
    private static final float PITCH = 10.5f;
    private static final float LEFT = 100;

    private Pdf() {}

    /** A page for each stretch that begins with a line with a space ahead. */
    static byte[] of(String text) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (String page : text.split("(?m)^ (?=\\S)")) {
                print(document, font, page.lines().toList());
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void print(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(PITCH);
            content.newLineAtOffset(LEFT, PDRectangle.A4.getHeight() - 60);
            for (String line : lines) {
                content.showText(line.stripTrailing());
                content.newLine();
            }
            content.endText();
        }
    }
}
