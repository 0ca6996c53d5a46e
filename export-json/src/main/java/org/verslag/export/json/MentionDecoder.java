package org.verslag.export.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verslag.model.CrossReference;
import org.verslag.model.DocumentReference;
import org.verslag.model.FootnoteMark;
import org.verslag.model.Mention;
import org.verslag.model.MotionMention;
import org.verslag.model.OtherMention;
import org.verslag.model.Person;
import org.verslag.model.PersonMention;
import org.verslag.model.ReadException;

/**
 * Makes mentions of their kind and fields. A kind that is not known, or one that lacks what we know it to have, is kept
 * with its raw fields.
 */
final class MentionDecoder {
    private final int start;
    private final int end;
    private final Map<String, Object> fields;

    private MentionDecoder(int start, int end, Map<String, Object> fields) {
        this.start = start;
        this.end = end;
        this.fields = fields;
    }

    static Mention mention(JsonObject object) throws ReadException {
        String kind = object.text("kind");
        int start = object.number("start");
        int end = object.number("end");
        Map<String, Object> fields = ownFields(object);
        return new MentionDecoder(start, end, fields)
                .known(kind)
                .orElseGet(() -> new OtherMention(kind, start, end, fields));
    }

    private static Map<String, Object> ownFields(JsonObject object) throws ReadException {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> {
            if (!MentionEncoder.OWN_NAMES.contains(name)) {
                fields.put(name, plain(value));
            }
        });
        Optional<JsonObject> nested = object.optionalObject(MentionEncoder.NESTED);
        if (nested.isPresent()) {
            nested.get().fields().forEach((name, value) -> fields.put(name, plain(value)));
        }
        return fields;
    }

    /** The value without our own types. */
    private static Object plain(Object value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.fields().forEach((name, field) -> map.put(name, plain(field)));
            return Collections.unmodifiableMap(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MentionDecoder::plain).toList();
        }
        return value;
    }

    private Optional<Mention> known(String kind) {
        return switch (kind) {
            case FootnoteMark.KIND -> footnoteMark();
            case CrossReference.KIND -> crossReference();
            case MotionMention.KIND -> motion();
            case PersonMention.KIND -> person(fields).map(person -> new PersonMention(start, end, person));
            default -> DocumentReference.KINDS.contains(kind) ? document(kind) : Optional.empty();
        };
    }

    private Optional<Mention> footnoteMark() {
        if (start != end || !fits("footnote")) {
            return Optional.empty();
        }
        return text("number").map(number -> new FootnoteMark(start, number, text("footnote")));
    }

    private Optional<Mention> document(String kind) {
        return fits("url")
                ? text("id").map(id -> new DocumentReference(kind, start, end, id, text("url")))
                : Optional.empty();
    }

    private Optional<Mention> crossReference() {
        Optional<List<String>> numbers = list("numbers", String.class);
        Optional<List<Long>> exchanges = list("exchanges", Long.class);
        if (numbers.isEmpty()
                || exchanges.isEmpty()
                || exchanges.get().stream().anyMatch(ordinal -> ordinal.intValue() != ordinal)) {
            return Optional.empty();
        }
        return Optional.of(new CrossReference(
                start,
                end,
                numbers.get(),
                exchanges.get().stream().map(Long::intValue).toList()));
    }

    private Optional<Mention> motion() {
        if (!(fields.get("movers") instanceof List<?> movers) || !(fields.get("amended") instanceof Boolean amended)) {
            return Optional.empty();
        }
        List<Person> persons = new ArrayList<>();
        for (Object mover : movers) {
            Optional<Person> person = mover instanceof Map<?, ?> map ? person(map) : Optional.empty();
            if (person.isEmpty()) {
                return Optional.empty();
            }
            persons.add(person.get());
        }
        return Optional.of(new MotionMention(start, end, persons, amended));
    }

    private static Optional<Person> person(Map<?, ?> map) {
        Object party = map.get("party");
        return map.get("name") instanceof String name && (party == null || party instanceof String)
                ? Optional.of(new Person(name, Optional.ofNullable((String) party)))
                : Optional.empty();
    }

    private Optional<String> text(String name) {
        return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Whether an optional string is a string, if it is there. */
    private boolean fits(String name) {
        return !fields.containsKey(name) || fields.get(name) instanceof String;
    }

    private <T> Optional<List<T>> list(String name, Class<T> type) {
        return fields.get(name) instanceof List<?> list && list.stream().allMatch(type::isInstance)
                ? Optional.of(list.stream().map(type::cast).toList())
                : Optional.empty();
    }
}
