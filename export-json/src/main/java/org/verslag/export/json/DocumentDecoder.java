package org.verslag.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verslag.model.Block;
import org.verslag.model.Content;
import org.verslag.model.Paragraph;
import org.verslag.model.ReadException;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/** Makes sections; what they point to was read with the exchanges. */
final class DocumentDecoder {
    private final ContentDecoder contents;
    private final UnknownValues unknown;
    private final Map<String, Content> inExchanges;

    DocumentDecoder(ContentDecoder contents, UnknownValues unknown, Map<String, Content> inExchanges) {
        this.contents = contents;
        this.unknown = unknown;
        this.inExchanges = inExchanges;
    }

    Section section(JsonObject object) throws ReadException {
        Section.Builder section =
                Section.builder(unknown.find(SectionKind.class, object.text("kind"), SectionKind.TOPIC));
        object.optionalText("number").ifPresent(section::number);
        paragraph(object, "heading").ifPresent(section::heading);
        object.texts("parties").forEach(section::addParty);
        contents.persons(object, "members").forEach(section::addMember);
        for (JsonObject block : object.objects("blocks")) {
            section.add(block(block));
        }
        return section.build();
    }

    /** Sections hold blocks and text blocks hold content, whatever kind they are of. */
    private Block block(JsonObject object) throws ReadException {
        if (object.has("blocks")) {
            return section(object);
        }
        TextBlockKind kind = unknown.find(TextBlockKind.class, object.text("kind"), TextBlockKind.TEXT);
        List<Content> all = new ArrayList<>();
        for (JsonObject content : object.objects("content")) {
            all.add(content.has("ref") ? referenced(content) : contents.content(content));
        }
        return new TextBlock(kind, paragraph(object, "label"), all);
    }

    private Content referenced(JsonObject object) throws ReadException {
        String id = object.text("ref");
        Content content = inExchanges.get(id);
        if (content == null) {
            throw object.damaged("it points to '" + id + "', which no exchange holds");
        }
        return content;
    }

    private Optional<Paragraph> paragraph(JsonObject object, String name) throws ReadException {
        Optional<JsonObject> found = object.optionalObject(name);
        return found.isPresent() ? Optional.of(contents.paragraph(found.get())) : Optional.empty();
    }
}
