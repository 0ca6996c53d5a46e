package org.verslag.export.json;

import java.io.IOException;
import org.verslag.model.Box;
import org.verslag.model.Content;
import org.verslag.model.Emphasis;
import org.verslag.model.Footnote;
import org.verslag.model.Location;
import org.verslag.model.Paragraph;
import org.verslag.model.Person;
import org.verslag.model.Region;
import org.verslag.model.Table;
import org.verslag.model.TableCell;

/** Writes paragraphs, tables and footnotes, with what they hold. */
final class ContentEncoder {
    private final JsonOutput out;
    private final MentionEncoder mentions;

    ContentEncoder(JsonOutput out) {
        this.out = out;
        mentions = new MentionEncoder(out);
    }

    void content(Content content) throws IOException {
        if (content instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (content instanceof Table table) {
            table(table);
        }
    }

    void paragraph(Paragraph paragraph) throws IOException {
        out.startObject();
        out.field("id", paragraph.id());
        out.field("text", paragraph.text());
        out.field("listMarker", paragraph.listMarker());
        out.arrayIfAny("emphases", paragraph.emphases(), this::emphasis);
        out.arrayIfAny("mentions", paragraph.mentions(), mentions::mention);
        location(paragraph.location());
        out.endObject();
    }

    private void emphasis(Emphasis emphasis) throws IOException {
        out.startObject();
        out.field("start", emphasis.start());
        out.field("end", emphasis.end());
        out.field("style", EnumNames.of(emphasis.style()));
        out.endObject();
    }

    private void table(Table table) throws IOException {
        out.startObject();
        out.field("id", table.id());
        out.array("cells", table.cells(), this::cell);
        out.arrayIfAny("notes", table.notes(), this::footnote);
        location(table.location());
        out.endObject();
    }

    private void cell(TableCell cell) throws IOException {
        out.startObject();
        out.field("row", cell.row());
        out.field("column", cell.column());
        if (cell.rowSpan() > 1) {
            out.field("rowSpan", cell.rowSpan());
        }
        if (cell.columnSpan() > 1) {
            out.field("columnSpan", cell.columnSpan());
        }
        out.array("paragraphs", cell.paragraphs(), this::paragraph);
        out.endObject();
    }

    void footnote(Footnote note) throws IOException {
        out.startObject();
        out.field("id", note.id());
        out.field("number", note.number());
        out.array("paragraphs", note.paragraphs(), this::paragraph);
        location(note.location());
        out.endObject();
    }

    void person(Person person) throws IOException {
        out.startObject();
        out.field("name", person.name());
        out.field("party", person.party());
        out.endObject();
    }

    void location(Location location) throws IOException {
        out.arrayIfAny("location", location.regions(), this::region);
    }

    private void region(Region region) throws IOException {
        out.startObject();
        out.field("page", region.page());
        if (region.box().isPresent()) {
            box("box", region.box().get());
        }
        out.field("firstLine", region.firstLine());
        out.field("lastLine", region.lastLine());
        out.field("path", region.path());
        out.endObject();
    }

    void box(String name, Box box) throws IOException {
        out.startObject(name);
        out.field("x", box.x());
        out.field("y", box.y());
        out.field("width", box.width());
        out.field("height", box.height());
        out.endObject();
    }
}
