package org.verslag.recognition;

import java.util.List;
import java.util.Objects;
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

    private Para(Para other, Anchor anchor) {
        this.rows = other.rows;
        this.anchor = anchor;
        this.joined = other.joined;
        this.text = other.text;
        this.unsureJoins = other.unsureJoins;
    }

    /** The same heading, over the part of groups whose names are spelled in another way. */
    Para of(List<String> parties) {
        Anchor named = Objects.requireNonNull(anchor);
        return new Para(
                this,
                new Anchor(named.kind(), named.rows(), named.number(), named.numbers(), parties, named.respondent()));
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
