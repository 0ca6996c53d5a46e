package org.verslag.parser.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.model.Box;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.FrontMatter;
import org.verslag.model.Location;
import org.verslag.model.PageInfo;
import org.verslag.model.ReadException;
import org.verslag.model.Region;
import org.verslag.model.Severity;
import org.verslag.spi.ParseContext;

/** Reads one document; made for one call. */
final class DocumentReader {
    private static final String INCOMPLETE_PAGE = "pdf-incomplete-page";
    private static final String PICTURE_PAGE = "pdf-picture-page";
    private static final String UNKNOWN_GLYPHS = "pdf-unknown-glyphs";

    private final String name;
    private final ParseContext context;
    private final List<PageLines> pages = new ArrayList<>();
    private int pictures;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    DocumentReader(String name, ParseContext context) {
        this.name = name;
        this.context = context;
    }

    Layout read(PDDocument document, boolean sound) throws IOException {
        if (!sound) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.REPAIRED_SOURCE,
                    Severity.WARNING,
                    "The PDF's table of objects is missing or wrong; its objects were searched for, and some may be lost.",
                    Location.unknown()));
        }
        collect(document);
        checkText();
        return layout();
    }

    private void collect(PDDocument document) throws IOException {
        try {
            checkPages(document.getNumberOfPages());
            PageReader reader = new PageReader();
            TextCollector collector = new TextCollector(context);
            LostPages lost = new LostPages();
            for (PDPage page : document.getPages()) {
                context.checkTime();
                checkPages(pages.size() + 1);
                int index = pages.size() + 1;
                lost.look(index, page);
                PageText text = collector.collect(page);
                report(index, text);
                pages.add(reader.read(index, text));
            }
            diagnostics.addAll(lost.diagnostics(INCOMPLETE_PAGE));
        } catch (RuntimeException | StackOverflowError e) {
            // PDFBox throws both where the tree of pages is damaged.
            throw PdfOpener.damaged(name, e);
        }
        if (pages.isEmpty()) {
            throw PdfOpener.damaged(name, new IOException("no pages"));
        }
    }

    private void checkPages(int count) throws ReadException {
        if (count > context.limits().maxPages()) {
            throw new ReadException(
                    ReadException.Reason.LIMIT_REACHED,
                    name,
                    name + ": has more pages than the limit of "
                            + context.limits().maxPages() + "; raise the limit, or split the document");
        }
    }

    private void report(int index, PageText text) {
        Location location = Location.of(Region.ofPage(index));
        for (String problem : text.problems()) {
            String message = "Page " + index + " " + problem + "; what could be read is there, the rest is missing.";
            diagnostics.add(Diagnostic.of(INCOMPLETE_PAGE, Severity.WARNING, message, location));
        }
        if (text.picture() && text.pieces().isEmpty()) {
            pictures++;
            String message = "Page " + index + " is a picture without text; what it says is missing.";
            diagnostics.add(Diagnostic.of(PICTURE_PAGE, Severity.WARNING, message, location));
        }
        if (text.unknownGlyphs() > 0) {
            String message = "Page " + index + " shows " + text.unknownGlyphs()
                    + " glyphs whose characters the font does not tell; they stand as \uFFFD.";
            diagnostics.add(Diagnostic.of(UNKNOWN_GLYPHS, Severity.WARNING, message, location));
        }
    }

    /** Scans with a page or two of text, such as a covering letter, are scans all the same. */
    private void checkText() throws ReadException {
        int empty = 0;
        for (PageLines page : pages) {
            empty += page.lines().isEmpty() ? 1 : 0;
        }
        if (empty == pages.size() || 2 * pictures >= pages.size()) {
            String what = pictures == 0 ? ": holds no text; " : ": seems to be a scan; ";
            throw new ReadException(
                    ReadException.Reason.NO_TEXT,
                    name,
                    name + what + "pages without a text layer: " + empty + " of " + pages.size()
                            + "; run text recognition (OCR) on it first");
        }
    }

    private Layout layout() {
        float bodySize = BodyType.size(pages);
        Watermarks.mark(pages, bodySize);
        RunningLines.mark(pages);
        BodyType body = new BodyType(pages, bodySize);
        LayoutWriter writer = new LayoutWriter(body);
        MarginNotes marginNotes = new MarginNotes();
        List<Line> lines = new ArrayList<>();
        List<PageInfo> infos = new ArrayList<>();
        for (PageLines page : pages) {
            SideColumns.mark(page, body);
            LayoutWriter.settleColumns(page, body);
            marginNotes.settle(page, body);
            FootnoteRules.mark(page, body);
            writer.write(page, lines);
            Box size = new Box(0, 0, page.frame().width, page.frame().height);
            infos.add(new PageInfo(page.index(), Optional.empty(), Optional.of(size)));
        }
        return new Layout(lines, infos, FrontMatter.empty(), diagnostics);
    }
}
