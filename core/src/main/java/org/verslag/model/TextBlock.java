package org.verslag.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Paragraphs and tables that play one role.
 *
 * @param kind the role
 * @param label the printed label ahead of it as a paragraph of its own ("12. Antwoord van het kabinet:", "Vraag 3")
 * @param content its text, in reading order
 */
public record TextBlock(TextBlockKind kind, Optional<Paragraph> label, List<Content> content) implements Block {
    /** Copies the list. */
    public TextBlock {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        content = List.copyOf(content);
    }

    /** A block without a label. */
    public static TextBlock of(TextBlockKind kind, List<? extends Content> content) {
        return new TextBlock(kind, Optional.empty(), List.copyOf(content));
    }
}
