package org.verslag.checks.pdf;

import java.io.IOException;
import org.verslag.checks.pdf.PdfFonts.Style;

/** Prints what stands ahead of the text on the first page, and beside it. Sizes and places are those of official reports. */
final class FrontPrinter {
    private static final float TITLE_SIZE = 12.3f;
    private static final float TITLE_PITCH = 14;
    private static final float TYPE_SIZE = 9;
    private static final float YEAR_SIZE = 9.6f;
    private static final float PUBLICATION_SIZE = 5.9f;
    private static final float PUBLICATION_PITCH = 7;

    private final PagePrinter printer;
    private final LineBreaker breaker;
    private final FrontSheet front;

    FrontPrinter(PagePrinter printer, LineBreaker breaker, FrontSheet front) {
        this.printer = printer;
        this.breaker = breaker;
        this.front = front;
    }

    void print() throws IOException {
        printer.line(front.chamber() + " der Staten-Generaal", Style.BOLD, 18, PageLook.LEFT, 65);
        printer.line(front.chamber().startsWith("Eerste") ? "1" : "2", Style.BOLD, 48, 490, 85);
        printer.rule(PageLook.LEFT, 88, PageLook.RIGHT - PageLook.LEFT);
        printer.line("Vergaderjaar " + front.parliamentaryYear(), Style.PLAIN, YEAR_SIZE, PageLook.LEFT, 101);
        if (front.questions()) {
            printer.line(front.type(), Style.BOLD, YEAR_SIZE, PageLook.COLUMN, 101);
            column(front.title(), TYPE_SIZE, 160, TYPE_SIZE * 1.16f);
            printer.line(front.number(), Style.BOLD, TITLE_SIZE, PageLook.COLUMN, 250);
        } else {
            printer.rule(PageLook.LEFT, 139, PageLook.RIGHT - PageLook.LEFT);
            printer.line(front.dossier(), Style.BOLD, TITLE_SIZE, PageLook.LEFT, 153);
            column(front.title(), TITLE_SIZE, 153, TITLE_PITCH);
            printer.line(front.number(), Style.BOLD, TYPE_SIZE, PageLook.LEFT, 258);
            printer.line(front.type(), Style.BOLD, TYPE_SIZE, PageLook.COLUMN, 258);
            printer.line(front.date(), Style.PLAIN, TYPE_SIZE, PageLook.COLUMN, 269);
        }
        float y = 700;
        for (String line : front.publication()) {
            printer.line(line, Style.PLAIN, PUBLICATION_SIZE, PageLook.LEFT, y);
            y += PUBLICATION_PITCH;
        }
    }

    private void column(String text, float size, float top, float pitch) throws IOException {
        float y = top;
        for (String line : breaker.wrap(text, Style.BOLD, size, PageLook.COLUMN_WIDTH)) {
            printer.line(line, Style.BOLD, size, PageLook.COLUMN, y);
            y += pitch;
        }
    }
}
