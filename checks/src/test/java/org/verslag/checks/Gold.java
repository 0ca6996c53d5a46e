package org.verslag.checks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a perfect reading of a report holds. Where something is absent it is not judged.
 *
 * @param exchanges in reading order
 * @param paragraphs whether paragraph breaks are judged
 * @param footnotes number and text
 * @param rest role and text of introductions, remarks and agenda items
 * @param references kind and id
 */
record Gold(
        List<Exchange> exchanges,
        boolean paragraphs,
        Optional<List<Pair>> footnotes,
        List<Pair> rest,
        Optional<List<Pair>> references) {

    /** An exchange; an absent side or value is not judged. */
    record Exchange(
            Optional<List<String>> question,
            Optional<List<String>> answer,
            Optional<String> party,
            Optional<String> topic,
            Optional<String> number) {}

    /** Two values that belong together. */
    record Pair(String first, String second) {}

    static Gold read(Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
            json.nextToken();
            return of(object(value(json)));
        }
    }

    private static Gold of(Map<String, Object> gold) {
        List<Pair> rest = new ArrayList<>();
        list(gold, "introductions").ifPresent(all -> all.forEach(item -> rest.add(last("introduction", item))));
        list(gold, "unanswered").ifPresent(all -> all.forEach(item -> rest.add(last("remark", item))));
        list(gold, "agenda").ifPresent(all -> all.forEach(item -> rest.add(new Pair("agenda", item.toString()))));
        return new Gold(
                list(gold, "exchanges").orElseThrow().stream()
                        .map(Gold::exchange)
                        .toList(),
                Boolean.TRUE.equals(gold.get("paragraphs")),
                pairs(gold, "footnotes", "number", "text"),
                rest,
                pairs(gold, "references", "kind", "id"));
    }

    private static Exchange exchange(Object value) {
        Map<String, Object> exchange = object(value);
        Function<String, Optional<List<String>>> side = name -> list(exchange, name)
                .map(all -> all.stream().map(Object::toString).toList());
        Function<String, Optional<String>> text =
                name -> Optional.ofNullable(exchange.get(name)).map(Object::toString);
        return new Exchange(
                side.apply("question"),
                side.apply("answer"),
                text.apply("party"),
                text.apply("topic"),
                text.apply("number"));
    }

    /** The text is the last of a list: who says it and where stands ahead of it. */
    private static Pair last(String role, Object item) {
        List<?> parts = (List<?>) item;
        return new Pair(role, parts.get(parts.size() - 1).toString());
    }

    private static Optional<List<Pair>> pairs(Map<String, Object> in, String name, String first, String second) {
        return list(in, name)
                .map(all -> all.stream()
                        .map(Gold::object)
                        .map(pair -> new Pair(
                                pair.get(first).toString(), pair.get(second).toString()))
                        .toList());
    }

    private static Optional<List<?>> list(Map<String, Object> in, String name) {
        return Optional.ofNullable((List<?>) in.get(name));
    }

    @SuppressWarnings("unchecked") // the reader below makes no other maps
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** Strings, maps and lists of these; numbers as they are written; null. */
    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    object.put(name, value(json));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(json));
                }
                yield array;
            }
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }
}
