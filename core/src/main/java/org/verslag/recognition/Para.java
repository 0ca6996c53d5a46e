package org.verslag.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that belong together: a paragraph, a heading or a label on its way into the model. */
final class Para {
    final List<Row> rows;

    /** The whole text, marks taken out. */
    final String text;

    /** What it is by its wording, if that alone tells. */
    final @Nullable Anchor anchor;

    /** Whether it is a heading over a topic or chapter. */
    boolean heading;

    /** How much spoke for a heading. */
    double headingEvidence;

    /** How many words of the joined text were joined on thin evidence. */
    final int unsureJoins;

    final JoinedText joined;

    Para(List<Row> rows, @Nullable Anchor anchor, LineJoin join) {
        this.rows = List.copyOf(rows);
        this.anchor = anchor;
        this.joined = JoinedText.of(rows, join);
        this.text = joined.text();
        this.unsureJoins = joined.unsureJoins();
    }

    Row first() {
        return rows.get(0);
    }

    Row last() {
        return rows.get(rows.size() - 1);
    }

    boolean is(Anchor.Kind kind) {
        return anchor != null && anchor.kind() == kind;
    }

    boolean isTable() {
        return first().isTableCell();
    }

    /** Whether it is running text, and neither heading nor label. */
    boolean isText() {
        return anchor == null && !heading && !isTable();
    }

    @Override
    public String toString() {
        return (anchor != null ? anchor.kind() + " " : heading ? "HEADING " : "") + text;
    }
}
