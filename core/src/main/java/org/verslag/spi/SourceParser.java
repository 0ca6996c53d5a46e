package org.verslag.spi;

import java.io.IOException;
import java.util.List;

/** What parsers of all kinds share. Implement {@link LayoutParser} or {@link ReportParser}. */
public sealed interface SourceParser permits LayoutParser, ReportParser {

    /** Identifies the parser: lower case letters, digits and hyphens, for instance {@code pdf}. */
    String id();

    /** One line that says what it reads, for people. */
    String description();

    /** The media types that it reads, the first one preferred. */
    List<String> mediaTypes();

    /** The extensions of files that it reads, lower case, without a stop, so that folders can be searched; none by default. */
    default List<String> fileExtensions() {
        return List.of();
    }

    /** How sure it is that the source is of its format, from its name and its first bytes; must be quick. */
    Confidence confidence(Source source) throws IOException;
}
