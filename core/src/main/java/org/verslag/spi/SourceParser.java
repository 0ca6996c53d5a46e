package org.verslag.spi;

import java.io.IOException;
import java.util.List;

/** What parsers of all kinds share. Implement {@link LayoutParser} or {@link ReportParser}. */
public sealed interface SourceParser permits LayoutParser, ReportParser {

    /**
     * Identifies the parser: lower case letters and digits, with single hyphens between them, for instance {@code pdf}. One
     * that calls itself otherwise is left out.
     */
    String id();

    /** One line that says what it reads, for people. */
    String description();

    /** The media types that it reads, the first one preferred. */
    List<String> mediaTypes();

    /**
     * The extensions of files that it reads, so that folders can be searched; none by default. They are of the form of
     * {@link ReportExporter#fileExtension()}; a parser with others is left out.
     */
    default List<String> fileExtensions() {
        return List.of();
    }

    /** How sure it is that the source is of its format, from its name and its first bytes; must be quick. */
    Confidence confidence(Source source) throws IOException;
}
