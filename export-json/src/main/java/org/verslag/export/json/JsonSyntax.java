package org.verslag.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** How the JSON library is set up, and what marks a document as ours. */
final class JsonSyntax {
    /** The field that marks our documents; always the first. */
    static final String FORMAT_FIELD = "format";

    /** The value of {@link #FORMAT_FIELD}. */
    static final String FORMAT = "verslag-report";

    /** The field with the version of the layout. */
    static final String VERSION_FIELD = "version";

    /** A reader of a major version reads all its minor versions, and refuses the next major one. */
    static final int MAJOR = 1;

    /** What is added within a major version raises this. */
    static final int MINOR = 0;

    /**
     * Sizes are limited by the size of the source, and depth by {@link TreeReader}, so the library's own limits are out of
     * the way: a paragraph may be as long as it is. Field names of a stranger's file are not kept for ever.
     */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            // The shortest digits on every JDK: those of Double.toString differ between 17 and 19
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonSyntax() {}

    /** Two spaces a level and a line feed on every system; printers hold state, so each document has its own. */
    static PrettyPrinter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
