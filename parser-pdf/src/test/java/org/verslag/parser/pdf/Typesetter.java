package org.verslag.parser.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Makes small PDFs for tests: text at a place from the top left of the page, in points. */
final class Typesetter implements Closeable {
    /** A4, as {@link PDRectangle#A4} but in whole points. */
    static final float WIDTH = 595;

    static final float HEIGHT = 842;

    /** Faces of one family; all have the same glyphs, since only a font's name tells its style here. */
    enum Face {
        REGULAR,
        BOLD,
        ITALIC
    }

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private PDPage page = new PDPage();
    private PDPageContentStream content;

    Typesetter() {
        page(new PDRectangle(WIDTH, HEIGHT));
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    PDPageContentStream content() {
        return content;
    }

    /** Starts a page; there is one to begin with. */
    Typesetter page(PDRectangle size) {
        try {
            if (content != null) {
                content.close();
            }
            page = new PDPage(size);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Typesetter nextPage() {
        return page(new PDRectangle(WIDTH, HEIGHT));
    }

    PDFont font(Face face) {
        return fonts.computeIfAbsent(face, this::load);
    }

    private PDFont load(Face face) {
        // The one font that PDFBox brings along: no test depends on what fonts a machine has.
        String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream in = PDFont.class.getResourceAsStream(path)) {
            PDType0Font font = PDType0Font.load(document, in, false);
            if (face != Face.REGULAR) {
                String name = face == Face.BOLD ? "Test-Bold" : "Test-Italic";
                font.getCOSObject().setName(COSName.BASE_FONT, name);
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets regular text; returns where it ends. */
    float text(double x, double y, double size, String text) {
        return text(x, y, size, text, Face.REGULAR);
    }

    /** Sets text with its baseline y points from the top; returns where it ends. */
    float text(double x, double y, double size, String text, Face face) {
        return show(x, y, size, text, face, RenderingMode.FILL);
    }

    /** Sets text that nobody sees. */
    void hidden(double x, double y, double size, String text) {
        show(x, y, size, text, Face.REGULAR, RenderingMode.NEITHER);
    }

    private float show(double x, double y, double size, String text, Face face, RenderingMode mode) {
        PDFont font = font(face);
        try {
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(font, (float) size);
            content.newLineAtOffset((float) x, page.getMediaBox().getHeight() - (float) y);
            content.showText(text);
            content.endText();
            return (float) (x + font.getStringWidth(text) / 1000 * size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide text is. */
    float width(double size, String text) {
        try {
            return (float) (font(Face.REGULAR).getStringWidth(text) / 1000 * size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets lines of body text on a pitch; returns the baseline of the line after the last. */
    double lines(double x, double y, double size, double pitch, String... lines) {
        double baseline = y;
        for (String line : lines) {
            text(x, baseline, size, line);
            baseline += pitch;
        }
        return baseline;
    }

    /** Draws a horizontal rule. */
    void rule(double x, double y, double length) throws IOException {
        float up = page.getMediaBox().getHeight() - (float) y;
        content.moveTo((float) x, up);
        content.lineTo((float) (x + length), up);
        content.stroke();
    }

    /** The document's bytes; nothing can be added after this. */
    byte[] bytes() {
        try {
            content.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
