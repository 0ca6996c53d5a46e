package org.verslag.export.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.spi.ParseContext;
import org.verslag.spi.Source;

/**
 * Reads the one JSON object of a source, within its limits. A tree, and not the stream itself, since JSON gives the fields of an
 * object no order: what the document points to may come after it.
 */
final class TreeReader {
    /** How many tokens come between two looks at the clock: some milliseconds. */
    private static final int TOKENS_PER_CHECK = 4096;

    private final String source;
    private final JsonParser parser;
    private final ParseContext context;
    private int tokens;

    private TreeReader(String source, JsonParser parser, ParseContext context) {
        this.source = source;
        this.parser = parser;
        this.context = context;
    }

    static JsonObject read(Source source, ParseContext context) throws IOException {
        byte[] bytes = source.bytes();
        try (JsonParser parser = JsonSyntax.FACTORY.createParser(bytes)) {
            return new TreeReader(source.name(), parser, context).document();
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            String where = place == null ? "" : " in line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw damaged(source.name(), where, firstWords(e.getOriginalMessage()), e);
        } catch (CharConversionException e) {
            throw damaged(source.name(), "", String.valueOf(e.getMessage()), e);
        }
    }

    private static ReadException damaged(String source, String where, String detail, IOException cause) {
        return new ReadException(
                Reason.DAMAGED,
                source,
                source + ": is damaged JSON" + where + " (" + detail + "); export the report again",
                cause);
    }

    /** Without the library's own account of the place. */
    private static String firstWords(String message) {
        int account = message.indexOf(" (start marker");
        String words = account < 0 ? message : message.substring(0, account);
        return words.lines().findFirst().orElse(words).strip();
    }

    private JsonObject document() throws IOException {
        JsonToken first = next();
        if (first != JsonToken.START_OBJECT) {
            throw new ReadException(
                    Reason.NOT_A_REPORT, source, source + ": holds no JSON object; a report that was exported is one");
        }
        JsonObject document = object(1);
        if (next() == JsonToken.START_OBJECT) {
            throw new ReadException(
                    Reason.NOT_A_REPORT,
                    source,
                    source + ": holds more than one report (the second starts in line "
                            + parser.currentTokenLocation().getLineNr()
                            + "); write each line to a file of its own and read those");
        }
        if (parser.currentToken() != null) {
            throw damagedHere("something follows the report");
        }
        return document;
    }

    private JsonObject object(int depth) throws IOException {
        checkDepth(depth);
        JsonLocation place = parser.currentTokenLocation();
        Map<String, Object> fields = new LinkedHashMap<>();
        while (next() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            next();
            Object value = value(depth);
            if (value != null && fields.put(name, value) != null) {
                throw damagedHere("the field '" + name + "' stands twice in one object");
            }
        }
        return new JsonObject(source, place.getLineNr(), place.getColumnNr(), fields);
    }

    private List<Object> array(int depth) throws IOException {
        checkDepth(depth);
        List<Object> elements = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            Object value = value(depth);
            if (value != null) {
                elements.add(value);
            }
        }
        return Collections.unmodifiableList(elements);
    }

    /** The value at the current token; null, which says no more than an absent field does, is left out by the callers. */
    private @Nullable Object value(int depth) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> wholeNumber();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_NULL -> null;
            default -> throw damagedHere("a value is missing");
        };
    }

    private Object wholeNumber() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? parser.getBigIntegerValue()
                : parser.getLongValue();
    }

    private @Nullable JsonToken next() throws IOException {
        if (++tokens % TOKENS_PER_CHECK == 0) {
            context.checkTime();
        }
        return parser.nextToken();
    }

    private void checkDepth(int depth) throws ReadException {
        int most = context.limits().maxDepth();
        if (depth > most) {
            throw new ReadException(
                    Reason.LIMIT_REACHED,
                    source,
                    source + ": nests deeper than the " + most + " levels that are allowed, in line "
                            + parser.currentTokenLocation().getLineNr()
                            + "; reports hardly nest so deep: see what wrote it");
        }
    }

    private ReadException damagedHere(String detail) {
        JsonLocation place = parser.currentTokenLocation();
        return new JsonObject(source, place.getLineNr(), place.getColumnNr(), Map.of()).damaged(detail);
    }
}
