package org.verslag.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.verslag.model.Box;
import org.verslag.model.Chamber;
import org.verslag.model.CrossReference;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.DocumentReference;
import org.verslag.model.Dossier;
import org.verslag.model.Emphasis;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.FrontMatter;
import org.verslag.model.Location;
import org.verslag.model.Mention;
import org.verslag.model.MotionMention;
import org.verslag.model.OtherMention;
import org.verslag.model.Paragraph;
import org.verslag.model.Person;
import org.verslag.model.PersonMention;
import org.verslag.model.Region;
import org.verslag.model.Severity;
import org.verslag.model.Table;
import org.verslag.model.TableCell;

/** Makes the small parts of a report, each paragraph with an id of its own. */
final class ModelParts {
    private final List<String> strings;
    private final SplittableRandom random;
    private List<String> noteIds = List.of();
    private int ids;

    ModelParts(List<String> strings, SplittableRandom random) {
        this.strings = strings;
        this.random = random;
    }

    /** From now on marks point to these notes. */
    void pointTo(List<String> ids) {
        noteIds = ids;
    }

    String string() {
        return strings.get(random.nextInt(strings.size()));
    }

    <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    Person person() {
        return new Person(string(), maybe(string()));
    }

    Box box() {
        return new Box(random.nextInt(500), random.nextInt(800) / 2.0, random.nextInt(90), random.nextInt(90) / 4.0);
    }

    List<Paragraph> paragraphs(int count) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph());
        }
        return paragraphs;
    }

    Paragraph paragraph() {
        boolean item = random.nextInt(5) == 0;
        String text = (item ? "– " : "") + string();
        Paragraph.Builder paragraph = Paragraph.builder("p" + ids++, text).location(location());
        if (item) {
            paragraph.listMarker("–");
        }
        if (!text.isEmpty() && random.nextBoolean()) {
            int start = random.nextInt(text.length());
            paragraph.addEmphasis(new Emphasis(start, text.length(), one(Emphasis.Style.values())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            int start = random.nextInt(text.length() + 1);
            paragraph.addMention(mention(start, start + random.nextInt(text.length() - start + 1)));
        }
        return paragraph.build();
    }

    private Mention mention(int start, int end) {
        return switch (random.nextInt(6)) {
            case 0 -> new FootnoteMark(start, String.valueOf(1 + random.nextInt(20)), noteId());
            case 1 -> {
                String[] kinds = DocumentReference.KINDS.stream().sorted().toArray(String[]::new);
                yield new DocumentReference(one(kinds), start, end, string(), maybe("https://example.org/" + start));
            }
            case 2 -> new CrossReference(start, end, List.of("2", "3"), List.of(2, 3));
            case 3 -> new MotionMention(start, end, List.of(person(), person()), random.nextBoolean());
            case 4 -> new PersonMention(start, end, person());
            default ->
                new OtherMention(
                        "testkit-unknown",
                        start,
                        end,
                        Map.of(
                                "tekst", string(),
                                "getal", random.nextLong(),
                                "waar", random.nextBoolean(),
                                "lijst", List.of(string(), 1L, false, List.of()),
                                "kaart", Map.of("diep", Map.of("dieper", string()))));
        };
    }

    private Optional<String> noteId() {
        return noteIds.isEmpty() ? Optional.empty() : maybe(noteIds.get(random.nextInt(noteIds.size())));
    }

    Table table() {
        List<TableCell> cells = new ArrayList<>();
        int columns = 1 + random.nextInt(3);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < columns; column++) {
                cells.add(new TableCell(row, column, 1, 1, paragraphs(random.nextInt(3))));
            }
        }
        if (random.nextBoolean()) {
            cells.add(new TableCell(2, 0, 2, columns, paragraphs(1)));
        }
        List<Footnote> notes = new ArrayList<>();
        if (random.nextBoolean()) {
            notes.add(new Footnote("t" + ids++, "a", paragraphs(1), location()));
        }
        return new Table("t" + ids++, cells, notes, location());
    }

    Location location() {
        return switch (random.nextInt(6)) {
            case 0 -> Location.unknown();
            case 1 -> Location.of(Region.ofPage(1 + random.nextInt(9)));
            case 2 -> Location.of(Region.ofBox(1 + random.nextInt(9), box()));
            case 3 -> new Location(List.of(Region.ofBox(2, box()), Region.ofBox(3, box()), Region.ofPage(4)));
            case 4 -> Location.of(Region.ofLines(OptionalInt.empty(), 3, 3 + random.nextInt(9)));
            default -> Location.of(Region.ofPath(string()));
        };
    }

    Diagnostic diagnostic() {
        String code = random.nextBoolean() ? DiagnosticCode.UNSURE_BOUNDARY : "testkit-" + random.nextInt(3);
        Diagnostic diagnostic = Diagnostic.of(code, one(Severity.values()), string(), location());
        return random.nextBoolean() ? diagnostic.about("p0") : diagnostic;
    }

    FrontMatter frontMatter() {
        FrontMatter.Builder front = FrontMatter.builder();
        if (random.nextInt(4) == 0) {
            return front.build();
        }
        front.chamber(one(Chamber.values()))
                .parliamentaryYear("2023–2024")
                .addDossier(new Dossier("21 501-02", maybe(string())))
                .number(string())
                .title(string())
                .adoptedOn(LocalDate.of(2024, 2, 29));
        if (random.nextBoolean()) {
            front.addDossier(new Dossier("36 410 XIII", maybe(string())))
                    .committee(string())
                    .addressee(string())
                    .chair(string())
                    .clerk(string())
                    .publicationId("kst-21501-02-1")
                    .issn("0921 - 7371");
        }
        return front.build();
    }
}
