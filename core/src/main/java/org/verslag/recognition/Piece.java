package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verslag.model.TextBlockKind;

/** A text block in the making. */
final class Piece implements Part {
    /** May change until the model is built: what stands ahead of an answer can turn out to be a quotation. */
    TextBlockKind kind;

    final @Nullable Para label;
    final List<Para> paras = new ArrayList<>();

    Piece(TextBlockKind kind, @Nullable Para label) {
        this.kind = kind;
        this.label = label;
    }

    Piece(TextBlockKind kind, @Nullable Para label, List<Para> paras) {
        this(kind, label);
        this.paras.addAll(paras);
    }

    List<String> numbers() {
        return label == null || label.anchor == null ? List.of() : label.anchor.numbers();
    }
}
