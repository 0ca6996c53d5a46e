package org.verslag.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verslag.model.Box;
import org.verslag.model.Content;
import org.verslag.model.Emphasis;
import org.verslag.model.Footnote;
import org.verslag.model.Location;
import org.verslag.model.Paragraph;
import org.verslag.model.Person;
import org.verslag.model.ReadException;
import org.verslag.model.Region;
import org.verslag.model.Table;
import org.verslag.model.TableCell;

/** Makes paragraphs, tables and footnotes, with what they hold. */
final class ContentDecoder {
    private final UnknownValues unknown;

    ContentDecoder(UnknownValues unknown) {
        this.unknown = unknown;
    }

    List<Content> contents(JsonObject object, String name) throws ReadException {
        List<Content> all = new ArrayList<>();
        for (JsonObject content : object.objects(name)) {
            all.add(content(content));
        }
        return all;
    }

    Content content(JsonObject object) throws ReadException {
        return object.has("cells") ? table(object) : paragraph(object);
    }

    Paragraph paragraph(JsonObject object) throws ReadException {
        Paragraph.Builder paragraph =
                Paragraph.builder(object.text("id"), object.text("text")).location(location(object));
        object.optionalText("listMarker").ifPresent(paragraph::listMarker);
        for (JsonObject emphasis : object.objects("emphases")) {
            emphasis(emphasis).ifPresent(paragraph::addEmphasis);
        }
        for (JsonObject mention : object.objects("mentions")) {
            paragraph.addMention(MentionDecoder.mention(mention));
        }
        return object.make(paragraph::build);
    }

    private Optional<Emphasis> emphasis(JsonObject object) throws ReadException {
        Optional<Emphasis.Style> style = unknown.find(Emphasis.Style.class, object.text("style"));
        int start = object.number("start");
        int end = object.number("end");
        return object.make(() -> style.map(known -> new Emphasis(start, end, known)));
    }

    private Table table(JsonObject object) throws ReadException {
        List<TableCell> cells = new ArrayList<>();
        for (JsonObject cell : object.objects("cells")) {
            cells.add(cell(cell));
        }
        List<Footnote> notes = new ArrayList<>();
        for (JsonObject note : object.objects("notes")) {
            notes.add(footnote(note));
        }
        return new Table(object.text("id"), cells, notes, location(object));
    }

    private TableCell cell(JsonObject object) throws ReadException {
        int row = object.number("row");
        int column = object.number("column");
        int rowSpan = object.optionalNumber("rowSpan").orElse(1);
        int columnSpan = object.optionalNumber("columnSpan").orElse(1);
        List<Paragraph> paragraphs = paragraphs(object);
        return object.make(() -> new TableCell(row, column, rowSpan, columnSpan, paragraphs));
    }

    Footnote footnote(JsonObject object) throws ReadException {
        return new Footnote(object.text("id"), object.text("number"), paragraphs(object), location(object));
    }

    private List<Paragraph> paragraphs(JsonObject object) throws ReadException {
        List<Paragraph> all = new ArrayList<>();
        for (JsonObject paragraph : object.objects("paragraphs")) {
            all.add(paragraph(paragraph));
        }
        return all;
    }

    List<Person> persons(JsonObject object, String name) throws ReadException {
        List<Person> all = new ArrayList<>();
        for (JsonObject person : object.objects(name)) {
            all.add(new Person(person.text("name"), person.optionalText("party")));
        }
        return all;
    }

    /** The place of an element, from its field {@code location}. */
    Location location(JsonObject element) throws ReadException {
        List<Region> regions = new ArrayList<>();
        for (JsonObject region : element.objects("location")) {
            regions.add(region(region));
        }
        return regions.isEmpty() ? Location.unknown() : new Location(regions);
    }

    private Region region(JsonObject object) throws ReadException {
        OptionalInt page = object.optionalNumber("page");
        Optional<JsonObject> rectangle = object.optionalObject("box");
        Optional<Box> box = rectangle.isPresent() ? Optional.of(box(rectangle.get())) : Optional.empty();
        OptionalInt firstLine = object.optionalNumber("firstLine");
        OptionalInt lastLine = object.optionalNumber("lastLine");
        Optional<String> path = object.optionalText("path");
        return object.make(() -> new Region(page, box, firstLine, lastLine, path));
    }

    Box box(JsonObject object) throws ReadException {
        double x = object.decimal("x");
        double y = object.decimal("y");
        double width = object.decimal("width");
        double height = object.decimal("height");
        return object.make(() -> new Box(x, y, width, height));
    }
}
