package org.verslag.export.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.verslag.model.Report;
import org.verslag.spi.Confidence;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReportParser;
import org.verslag.spi.Source;

/**
 * Reads a report that {@link JsonExporter} wrote, or {@link JsonLinesExporter} on a line of its own. What comes back is
 * equal to what was written, the report's name included.
 *
 * <p>Fields may stand in any order, and those that are not known are passed over. Of a newer minor version a diagnostic
 * {@value LayoutVersion#NEWER} says that; a kind or value that is not known becomes the most general one of its sort, and a
 * diagnostic {@value UnknownValues#CODE} says so; a mention of a kind that is not known keeps all its fields. A newer major
 * version is refused.
 */
public final class JsonReportParser implements ReportParser {
    /** Our marker is the first field, so it is in here even after a long run of white space or a few foreign fields. */
    private static final int HEAD = 4096;

    /** White space, and the bytes of byte-order marks and of UTF-16. */
    private static final String SKIPPED = " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF";

    /** Makes the parser; it holds no state. */
    public JsonReportParser() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String description() {
        return "reports that were exported as JSON";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json", "application/jsonl");
    }

    /**
     * Certain if our marker is a field of the outermost object, near its start; possible for any other object, since a store
     * may have sorted the fields. None for what is no object, whatever the name says.
     */
    @Override
    public Confidence confidence(Source source) throws IOException {
        byte[] head = source.head(HEAD);
        if (!startsObject(head)) {
            return Confidence.NONE;
        }
        return ofFields(head);
    }

    @Override
    public Report parse(Source source, ParseContext context) throws IOException {
        return ReportDecoder.decode(TreeReader.read(source, context));
    }

    /** Whether the first byte that is no white space, byte-order mark or (in UTF-16) zero opens an object. */
    private static boolean startsObject(byte[] head) {
        for (byte b : head) {
            if (b == '{') {
                return true;
            }
            if (SKIPPED.indexOf(Byte.toUnsignedInt(b)) < 0) {
                return false;
            }
        }
        return false;
    }

    private static Confidence ofFields(byte[] head) {
        Confidence confidence = Confidence.NONE;
        try (JsonParser parser = JsonSyntax.FACTORY.createParser(head)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Confidence.NONE;
            }
            JsonToken field = parser.nextToken();
            confidence = field == JsonToken.END_OBJECT ? Confidence.POSSIBLE : Confidence.NONE;
            while (field == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                confidence = Confidence.POSSIBLE;
                if (name.equals(JsonSyntax.FORMAT_FIELD)) {
                    boolean ours = value == JsonToken.VALUE_STRING && JsonSyntax.FORMAT.equals(parser.getText());
                    return ours ? Confidence.CERTAIN : Confidence.POSSIBLE;
                }
                parser.skipChildren();
                field = parser.nextToken();
            }
            return confidence;
        } catch (IOException e) {
            // No JSON, or cut off by the end of the head before the marker came
            return confidence;
        }
    }
}
