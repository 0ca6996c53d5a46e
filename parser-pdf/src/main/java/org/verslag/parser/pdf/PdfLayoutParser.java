package org.verslag.parser.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verslag.layout.Layout;
import org.verslag.model.ReadException;
import org.verslag.spi.Confidence;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ParseContext;
import org.verslag.spi.Source;

/**
 * Reads PDF. Lines come with page, box, indent, distance, fill, size and styles, with table cells, footnotes and furniture
 * where the page or its tags show them.
 *
 * <p>Holds no state: one object serves many threads, and nothing is kept between documents.
 */
public final class PdfLayoutParser implements LayoutParser {
    private static final int HEAD = 1024;

    /** Makes one. */
    public PdfLayoutParser() {}

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String description() {
        return "PDF with a text layer";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/pdf");
    }

    /** Certain if a PDF header stands in the first 1,024 bytes, whatever the name is. */
    @Override
    public Confidence confidence(Source source) throws IOException {
        return PdfOpener.hasHeader(source.head(HEAD)) ? Confidence.CERTAIN : Confidence.NONE;
    }

    /**
     * Reads a PDF.
     *
     * @throws ReadException if it is encrypted, too damaged, has no text, or exceeds a limit
     * @throws IOException if the source itself fails
     */
    @Override
    public Layout parse(Source source, ParseContext context) throws IOException {
        byte[] bytes = source.bytes();
        context.checkTime();
        try (PDDocument document = PdfOpener.open(source.name(), bytes)) {
            return new DocumentReader(source.name(), context).read(document, PdfOpener.isSound(bytes));
        }
    }
}
