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
 * <p>Fields may stand in any order, and those that are not known are passed over. A kind or value that is not known,
 * from a newer minor version, becomes the most general one of its sort, and a diagnostic {@value UnknownValues#CODE}
 * says so; a mention of a kind that is not known keeps all its fields. A newer major version is refused.
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

    /** Certain if our marker is a field of the outermost object, near its start; else none, whatever the name says. */
    @Override
    public Confidence confidence(Source source) throws IOException {
        byte[] head = source.head(HEAD);
        return startsObject(head) && hasMarker(head) ? Confidence.CERTAIN : Confidence.NONE;
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

    private static boolean hasMarker(byte[] head) {
        try (JsonParser parser = JsonSyntax.FACTORY.createParser(head)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals(JsonSyntax.FORMAT_FIELD)) {
                    return value == JsonToken.VALUE_STRING && JsonSyntax.FORMAT.equals(parser.getText());
                }
                parser.skipChildren();
            }
            return false;
        } catch (IOException e) {
            // No JSON, or cut off by the end of the head before the marker came
            return false;
        }
    }
}
