package org.verslag.export.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.verslag.model.Box;
import org.verslag.model.Content;
import org.verslag.model.CrossReference;
import org.verslag.model.DocumentReference;
import org.verslag.model.Emphasis;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.Location;
import org.verslag.model.Mention;
import org.verslag.model.MotionMention;
import org.verslag.model.OtherMention;
import org.verslag.model.Paragraph;
import org.verslag.model.Person;
import org.verslag.model.PersonMention;
import org.verslag.model.Region;
import org.verslag.model.Table;
import org.verslag.model.TableCell;

/** Paragraphs, tables and footnotes of one {@linkplain ArbitraryReports arbitrary report}. */
final class ArbitraryContents {
    private static final List<String> DOCUMENT_KINDS =
            DocumentReference.KINDS.stream().sorted().toList();
    /** Without half a surrogate pair, which JSON can hold in values only. */
    private static final List<String> FIELD_NAMES =
            List.of("a", "kind", "start", "end", "fields", "number", "", "é\n", "😀", "text");

    private static final List<Double> FIGURES =
            List.of(0.0, 1.0, 72.5, -0.0, 1 / 3.0, -1e-7, 2.0E-3, 1e22, Double.MIN_VALUE, 1e300);

    private final Choices choices;
    private final List<Footnote> notes = new ArrayList<>();
    private int ids;

    ArbitraryContents(Choices choices) {
        this.choices = choices;
    }

    /** Makes the notes, so that marks can point to them. */
    void makeNotes() {
        notes.addAll(choices.several(3, this::footnote));
    }

    List<Footnote> notes() {
        return notes;
    }

    Content content() {
        return choices.upTo(4) == 1 ? table() : paragraph();
    }

    Paragraph paragraph() {
        String marker = choices.maybe(choices::text).orElse("");
        String text = marker + choices.text() + choices.text();
        Paragraph.Builder paragraph = Paragraph.builder(id(), text).location(location());
        if (choices.yes()) {
            paragraph.listMarker(marker);
        }
        if (!text.isEmpty()) {
            choices.several(2, () -> emphasis(text.length())).forEach(paragraph::addEmphasis);
        }
        choices.several(3, () -> mention(text.length())).forEach(paragraph::addMention);
        return paragraph.build();
    }

    private Table table() {
        return new Table(id(), choices.several(3, this::cell), choices.several(1, this::footnote), location());
    }

    private TableCell cell() {
        return new TableCell(
                choices.upTo(2),
                choices.upTo(2),
                1 + choices.upTo(1),
                1 + choices.upTo(1),
                choices.several(2, this::paragraph));
    }

    private Footnote footnote() {
        return new Footnote(id(), choices.text(), choices.several(2, this::paragraph), location());
    }

    private Emphasis emphasis(int length) {
        int start = choices.upTo(length - 1);
        return new Emphasis(
                start, start + 1 + choices.upTo(length - start - 1), choices.constant(Emphasis.Style.class));
    }

    private Mention mention(int length) {
        int start = choices.upTo(length);
        int end = start + choices.upTo(length - start);
        return switch (choices.upTo(5)) {
            case 0 ->
                new FootnoteMark(
                        start,
                        choices.text(),
                        notes.isEmpty()
                                ? Optional.empty()
                                : choices.maybe(() -> choices.oneOf(notes).id()));
            case 1 ->
                new DocumentReference(
                        choices.oneOf(DOCUMENT_KINDS), start, end, choices.text(), choices.maybe(choices::text));
            case 2 ->
                new CrossReference(
                        start, end, choices.several(2, choices::text), choices.several(2, () -> choices.upTo(99)));
            case 3 -> new MotionMention(start, end, choices.several(2, this::person), choices.yes());
            case 4 -> new PersonMention(start, end, person());
            default -> new OtherMention("plugin-" + choices.text(), start, end, fields(2));
        };
    }

    private Map<String, Object> fields(int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        choices.several(4, () -> choices.oneOf(FIELD_NAMES)).forEach(name -> fields.put(name, value(depth)));
        return fields;
    }

    private Object value(int depth) {
        return switch (choices.upTo(depth == 0 ? 3 : 5)) {
            case 0 -> choices.text();
            case 1 -> (long) choices.upTo(1000) - 500;
            case 2 -> choices.yes() ? Long.MAX_VALUE : Long.MIN_VALUE;
            case 3 -> choices.yes();
            case 4 -> choices.several(2, () -> value(depth - 1));
            default -> fields(depth - 1);
        };
    }

    private Person person() {
        return new Person(choices.text(), choices.maybe(choices::text));
    }

    Location location() {
        return new Location(choices.several(2, this::region));
    }

    private Region region() {
        OptionalInt first = choices.yes() ? OptionalInt.of(1 + choices.upTo(99)) : OptionalInt.empty();
        OptionalInt last = first.isPresent() ? OptionalInt.of(first.getAsInt() + choices.upTo(9)) : OptionalInt.empty();
        OptionalInt page = choices.yes() ? OptionalInt.of(1 + choices.upTo(9)) : OptionalInt.empty();
        return new Region(page, choices.maybe(this::box), first, last, choices.maybe(choices::text));
    }

    Box box() {
        return new Box(figure(), figure(), Math.abs(figure()), Math.abs(figure()));
    }

    private double figure() {
        return choices.oneOf(FIGURES);
    }

    private String id() {
        return "e" + ++ids;
    }
}
