package org.verslag.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes fields; what is absent leaves no trace. */
final class JsonOutput implements Closeable {
    private final JsonGenerator generator;

    /** Writes an element. */
    @FunctionalInterface
    interface ElementWriter<T> {
        void write(T element) throws IOException;
    }

    JsonOutput(OutputStream out, boolean pretty) throws IOException {
        generator = JsonSyntax.FACTORY.createGenerator(out);
        if (pretty) {
            generator.setPrettyPrinter(JsonSyntax.indented());
        }
    }

    void startObject() throws IOException {
        generator.writeStartObject();
    }

    void startObject(String name) throws IOException {
        name(name);
        generator.writeStartObject();
    }

    void endObject() throws IOException {
        generator.writeEndObject();
    }

    void name(String name) throws IOException {
        if (hasLoneSurrogate(name)) {
            throw new IOException("half a surrogate pair in the field name '" + name + "': JSON has no form for it");
        }
        generator.writeFieldName(name);
    }

    /**
     * Half a surrogate pair, as damaged PDF fonts give it, has no form in UTF-8; as an escape it survives. Only the text
     * that holds one is escaped, so that all others stay readable.
     */
    void string(String value) throws IOException {
        if (hasLoneSurrogate(value)) {
            generator.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
            generator.writeString(value);
            generator.disable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
        } else {
            generator.writeString(value);
        }
    }

    void number(long value) throws IOException {
        generator.writeNumber(value);
    }

    void number(BigInteger value) throws IOException {
        generator.writeNumber(value);
    }

    void number(double value) throws IOException {
        generator.writeNumber(value);
    }

    void truth(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    void field(String name, String value) throws IOException {
        name(name);
        string(value);
    }

    void field(String name, long value) throws IOException {
        name(name);
        number(value);
    }

    void field(String name, double value) throws IOException {
        name(name);
        number(value);
    }

    void field(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            field(name, value.get());
        }
    }

    void field(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            field(name, value.getAsInt());
        }
    }

    /** An array, empty or not. */
    <T> void array(String name, List<T> elements, ElementWriter<? super T> writer) throws IOException {
        name(name);
        array(elements, writer);
    }

    /** An array, empty or not. */
    <T> void array(List<T> elements, ElementWriter<? super T> writer) throws IOException {
        generator.writeStartArray();
        for (T element : elements) {
            writer.write(element);
        }
        generator.writeEndArray();
    }

    /** An array, unless it is empty. */
    <T> void arrayIfAny(String name, List<T> elements, ElementWriter<? super T> writer) throws IOException {
        if (!elements.isEmpty()) {
            array(name, elements, writer);
        }
    }

    /** Passes on what is buffered; the stream stays open. */
    @Override
    public void close() throws IOException {
        generator.close();
    }

    private static boolean hasLoneSurrogate(String text) {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }
}
