package org.verslag.export.json;

import java.io.IOException;
import java.util.Set;
import org.verslag.model.Block;
import org.verslag.model.Content;
import org.verslag.model.Section;
import org.verslag.model.TextBlock;

/** Writes the document. What stands in an exchange was written there, so the document only points to it. */
final class DocumentEncoder {
    private final JsonOutput out;
    private final ContentEncoder contents;
    private final Set<String> writtenBefore;

    DocumentEncoder(JsonOutput out, ContentEncoder contents, Set<String> writtenBefore) {
        this.out = out;
        this.contents = contents;
        this.writtenBefore = writtenBefore;
    }

    void section(Section section) throws IOException {
        out.startObject();
        out.field("kind", EnumNames.of(section.kind()));
        out.field("number", section.number());
        if (section.heading().isPresent()) {
            out.name("heading");
            contents.paragraph(section.heading().get());
        }
        out.arrayIfAny("parties", section.parties(), out::string);
        out.arrayIfAny("members", section.members(), contents::person);
        out.array("blocks", section.blocks(), this::block);
        out.endObject();
    }

    private void block(Block block) throws IOException {
        if (block instanceof Section section) {
            section(section);
        } else if (block instanceof TextBlock text) {
            textBlock(text);
        }
    }

    private void textBlock(TextBlock text) throws IOException {
        out.startObject();
        out.field("kind", EnumNames.of(text.kind()));
        if (text.label().isPresent()) {
            out.name("label");
            contents.paragraph(text.label().get());
        }
        out.array("content", text.content(), this::contentOrReference);
        out.endObject();
    }

    private void contentOrReference(Content content) throws IOException {
        if (writtenBefore.contains(content.id())) {
            out.startObject();
            out.field("ref", content.id());
            out.endObject();
        } else {
            contents.content(content);
        }
    }
}
