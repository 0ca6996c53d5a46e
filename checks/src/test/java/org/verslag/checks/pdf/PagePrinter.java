package org.verslag.checks.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.verslag.checks.pdf.PdfFonts.Style;

/** Prints text on one page, at points from the top left of the visible page. */
final class PagePrinter implements AutoCloseable {
    private static final float MARK_RISE = 0.36f;
    private static final int KERN_FROM = 6;
    private static final float KERN = 12;
    private static final float EM = 1000;

    private final PdfForm form;
    private final PdfFonts fonts;
    private final PDPageContentStream content;

    PagePrinter(PDDocument document, PdfForm form, PdfFonts fonts) throws IOException {
        this.form = form;
        this.fonts = fonts;
        PDPage page = new PDPage(PDRectangle.A4);
        page.setCropBox(
                new PDRectangle(PageLook.CROP_LEFT, PageLook.CROP_BOTTOM, PageLook.CROP_WIDTH, PageLook.CROP_HEIGHT));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    /** Prints a line with its marks raised. */
    void line(String text, Style style, float size, float x, float baseline) throws IOException {
        content.beginText();
        float at = x;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean mark = i < text.length() && NoteMarks.isMark(text.charAt(i));
            if (!mark && i < text.length()) {
                continue;
            }
            at = show(text.substring(from, i), style, size, at, baseline, 0);
            if (mark) {
                String number = Integer.toString(NoteMarks.note(text.charAt(i)));
                at = show(number, style, PdfFonts.MARK_SIZE * size, at, baseline, MARK_RISE * size);
            }
            from = i + 1;
        }
        content.endText();
    }

    /** Prints the first line of a note: its number raised, then its text. */
    void noteLine(String text, float size, float x, float baseline) throws IOException {
        int tab = text.indexOf('\t');
        if (tab < 0) {
            line(text, Style.PLAIN, size, x, baseline);
            return;
        }
        content.beginText();
        float at = show(text.substring(0, tab), Style.PLAIN, PdfFonts.MARK_SIZE * size, x, baseline, MARK_RISE * size);
        show(text.substring(tab + 1), Style.PLAIN, size, at + 0.3f * size, baseline, 0);
        content.endText();
    }

    void rightLine(String text, Style style, float size, float right, float baseline) throws IOException {
        line(text, style, size, right - fonts.width(text, style, size), baseline);
    }

    void rule(float x, float y, float width) throws IOException {
        content.setLineWidth(0.5f);
        content.moveTo(PageLook.CROP_LEFT + x, upward(y));
        content.lineTo(PageLook.CROP_LEFT + x + width, upward(y));
        content.stroke();
    }

    private float show(String text, Style style, float size, float x, float baseline, float rise) throws IOException {
        if (text.isEmpty()) {
            return x;
        }
        // Both ways to raise type are met
        boolean byRise = form.seed() % 2 == 0;
        content.setFont(fonts.font(style), size);
        content.setTextRise(byRise ? rise : 0);
        content.setTextMatrix(
                Matrix.getTranslateInstance(PageLook.CROP_LEFT + x, upward(baseline) + (byRise ? 0 : rise)));
        content.showTextWithPositioning(elements(text, style).toArray());
        return x + fonts.width(text, style, size);
    }

    private static float upward(float y) {
        return PageLook.CROP_BOTTOM + PageLook.CROP_HEIGHT - y;
    }

    /** Strings to show, and how far to step back between them. */
    private List<Object> elements(String text, Style style) {
        List<Object> elements = new ArrayList<>();
        String[] words = text.split(form.type().spaces() ? "(?<= )" : " ", -1);
        for (int i = 0; i < words.length; i++) {
            if (i > 0 && !form.type().spaces()) {
                elements.add(-fonts.width(" ", style, EM));
            }
            String word = words[i];
            if (form.type().kerned() && word.length() >= KERN_FROM) {
                int half = word.length() / 2;
                elements.addAll(fonts.elements(word.substring(0, half), style));
                elements.add(i % 2 == 0 ? KERN : -KERN);
                elements.addAll(fonts.elements(word.substring(half), style));
                elements.add(i % 2 == 0 ? -KERN : KERN);
            } else {
                elements.addAll(fonts.elements(word, style));
            }
        }
        return elements;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
