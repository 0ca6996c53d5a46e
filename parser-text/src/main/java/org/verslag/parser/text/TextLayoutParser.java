package org.verslag.parser.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.verslag.layout.Layout;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.spi.Confidence;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ParseContext;
import org.verslag.spi.Source;

/**
 * Reads plain text in UTF-8, UTF-16 or Windows-1252, as tools take it out of a PDF: pages apart by form feed, by a leading
 * space or by nothing, any line end, columns kept by spaces or not.
 */
public final class TextLayoutParser implements LayoutParser {
    private static final int HEAD = 4096;

    /** Made by {@link java.util.ServiceLoader}. */
    public TextLayoutParser() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String description() {
        return "Plain text taken out of a PDF or web page (UTF-8, UTF-16, Windows-1252)";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain");
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("txt", "text");
    }

    @Override
    public Confidence confidence(Source source) throws IOException {
        if (!TextShape.looksLikePlainText(source.head(HEAD))) {
            return Confidence.NONE;
        }
        String name = source.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text") ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    @Override
    public Layout parse(Source source, ParseContext context) throws IOException {
        DecodedText decoded = TextDecoder.decode(source.bytes()).withoutNuls();
        context.checkTime();
        List<RawLine> lines = RawLines.split(decoded.text());
        // Not the text itself: it may hold what is no white space and still leaves nothing to see, such as a byte-order
        // mark
        if (lines.stream().allMatch(RawLine::isBlank)) {
            throw new ReadException(
                    Reason.NO_TEXT,
                    source.name(),
                    source.name() + ": holds only white space; there is nothing to read in it");
        }
        return new TextLines(source.name(), decoded, lines, context).layout();
    }
}
