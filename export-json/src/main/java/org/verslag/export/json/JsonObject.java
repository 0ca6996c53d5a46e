package org.verslag.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;

/** An object as it was read, with its place for messages. Asks for fields by name and type. */
final class JsonObject {
    private final String source;
    private final int line;
    private final int column;
    private final Map<String, Object> fields;

    JsonObject(String source, int line, int column, Map<String, Object> fields) {
        this.source = source;
        this.line = line;
        this.column = column;
        this.fields = fields;
    }

    /** What messages call the source. */
    String source() {
        return source;
    }

    /** All fields: strings, Longs, BigIntegers, Doubles, Booleans, JsonObjects, and lists of these. */
    Map<String, Object> fields() {
        return fields;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) throws ReadException {
        return required(name, String.class, "a string");
    }

    Optional<String> optionalText(String name) throws ReadException {
        return optional(name, String.class, "a string");
    }

    int number(String name) throws ReadException {
        return toInt(name, required(name, Long.class, "a whole number"));
    }

    OptionalInt optionalNumber(String name) throws ReadException {
        Optional<Long> value = optional(name, Long.class, "a whole number");
        return value.isPresent() ? OptionalInt.of(toInt(name, value.get())) : OptionalInt.empty();
    }

    double decimal(String name) throws ReadException {
        return required(name, Number.class, "a number").doubleValue();
    }

    Optional<JsonObject> optionalObject(String name) throws ReadException {
        return optional(name, JsonObject.class, "an object");
    }

    List<JsonObject> objects(String name) throws ReadException {
        return list(name, JsonObject.class, "objects");
    }

    List<String> texts(String name) throws ReadException {
        return list(name, String.class, "strings");
    }

    /** Makes a part of the model of this object, and says where the object stands if the model refuses it. */
    <T> T make(Supplier<T> maker) throws ReadException {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    ReadException damaged(String detail) {
        return damaged(detail, null);
    }

    private ReadException damaged(String detail, @Nullable Throwable cause) {
        return new ReadException(
                Reason.DAMAGED,
                source,
                source + ": does not hold a whole report: line " + line + ", column " + column + ": " + detail
                        + "; export the report again",
                cause);
    }

    private int toInt(String name, long value) throws ReadException {
        if ((int) value != value) {
            throw damaged("'" + name + "' is too large: " + value);
        }
        return (int) value;
    }

    private <T> T required(String name, Class<T> type, String what) throws ReadException {
        return optional(name, type, what).orElseThrow(() -> damaged("the field '" + name + "' is missing"));
    }

    private <T> Optional<T> optional(String name, Class<T> type, String what) throws ReadException {
        Object value = fields.get(name);
        if (value != null && !type.isInstance(value)) {
            throw damaged("the field '" + name + "' is not " + what);
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    private <T> List<T> list(String name, Class<T> type, String what) throws ReadException {
        List<T> elements = new ArrayList<>();
        for (Object element : optional(name, List.class, "an array").orElse(List.of())) {
            if (!type.isInstance(element)) {
                throw damaged("the field '" + name + "' is not an array of " + what);
            }
            elements.add(type.cast(element));
        }
        return elements;
    }
}
