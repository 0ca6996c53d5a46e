package org.verslag.model;

import java.util.function.Consumer;

/** Visits the paragraphs of a document in reading order. */
final class ParagraphWalk {

    private ParagraphWalk() {}

    static void section(Section section, Consumer<? super Paragraph> action) {
        section.heading().ifPresent(action);
        for (Block block : section.blocks()) {
            if (block instanceof Section inner) {
                section(inner, action);
            } else if (block instanceof TextBlock text) {
                text.label().ifPresent(action);
                text.content().forEach(content -> content(content, action));
            }
        }
    }

    static void content(Content content, Consumer<? super Paragraph> action) {
        if (content instanceof Paragraph paragraph) {
            action.accept(paragraph);
        } else if (content instanceof Table table) {
            table.cells().forEach(cell -> cell.paragraphs().forEach(action));
            table.notes().forEach(note -> note.paragraphs().forEach(action));
        }
    }
}
