package org.verslag.parser.pdf;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of marked content: what a tagged PDF says outright of the text that it shows. A mark stands in the one that it
 * is nested in.
 */
final class Mark {
    /** Tags of text proper. Some producers put whole tables into an artifact; what is tagged inside is no artifact. */
    private static final Set<String> STRUCTURE = Set.of(
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "Title",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "Note",
            "FENote",
            "TOC",
            "TOCI",
            "Caption",
            "Quote",
            "BlockQuote",
            "Reference");

    private final String tag;
    final @Nullable Mark parent;
    final int depth;
    final boolean artifact;
    final boolean note;
    final @Nullable Mark row;
    final @Nullable Mark cell;

    Mark(String tag, @Nullable Mark parent) {
        this.tag = tag;
        this.parent = parent;
        depth = parent == null ? 1 : parent.depth + 1;
        artifact = tag.equals("Artifact") || (parent != null && parent.artifact && !STRUCTURE.contains(tag));
        note = tag.equals("Note") || tag.equals("FENote") || (parent != null && parent.note);
        Mark outerRow = parent == null ? null : parent.row;
        Mark outerCell = parent == null ? null : parent.cell;
        row = tag.equals("TR") ? this : outerRow;
        cell = tag.equals("TD") || tag.equals("TH") ? this : outerCell;
    }

    @Override
    public String toString() {
        return tag;
    }
}
