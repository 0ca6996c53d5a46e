package org.verslag.checks.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verslag.checks.pdf.PdfFonts.Style;

/** Sets lines of text as they are, in one type, on pages like those of official publications. */
public final class PlainPdf {
    private PlainPdf() {}

    /**
     * Sets lines; a blank one is a gap, and a form feed ahead of a line starts a page.
     *
     * @param footer what stands at the foot of each page, left of its number
     */
    public static byte[] write(List<String> lines, String footer) throws IOException {
        PdfForm form = PdfForm.official();
        PageLook look = new PageLook(form.type());
        PdfFonts fonts = new PdfFonts(form.type().family());
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(1L);
            List<List<String>> pages = pages(lines, look);
            for (int number = 1; number <= pages.size(); number++) {
                try (PagePrinter printer = new PagePrinter(document, form, fonts)) {
                    float y = look.top();
                    for (String line : pages.get(number - 1)) {
                        y += look.pitch();
                        printer.line(line, Style.PLAIN, form.type().size(), PageLook.COLUMN, y);
                    }
                    printer.line(footer, Style.PLAIN, look.noteSize(), PageLook.COLUMN, PageLook.FOOTER);
                    printer.rightLine(
                            Integer.toString(number), Style.PLAIN, look.noteSize(), PageLook.RIGHT, PageLook.FOOTER);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<List<String>> pages(List<String> lines, PageLook look) {
        int most = (int) ((look.bottom() - look.top()) / look.pitch());
        List<List<String>> pages = new ArrayList<>();
        List<String> page = new ArrayList<>();
        for (String line : lines) {
            if (page.size() == most || line.startsWith("\f")) {
                pages.add(page);
                page = new ArrayList<>();
            }
            page.add(line.strip());
        }
        pages.add(page);
        return pages;
    }
}
