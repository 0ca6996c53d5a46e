package org.verslag.export.csv;

import java.util.List;
import java.util.OptionalInt;

/** The rows of {@link ReportTable#REFERENCES}: those of footnotes without a mark come last. */
final class ReferenceRows {
    static final List<Column> COLUMNS = List.of(
            Column.text("kind", "kind of document, or 'url', or 'exchange' for another question of the report"),
            Column.text(
                    "id",
                    "what is named; for exchanges their printed numbers, as in their column 'number', joined by a plus"),
            Column.text("text", "the words that name it"),
            Column.text("url", "address of the document"),
            Column.number("page", "page of the source that its paragraph or footnote starts on, from 1"));

    private ReferenceRows() {}

    static List<List<String>> of(ReportIndex index) {
        ReferenceWalk walk = new ReferenceWalk(index);
        index.body().forEach(place -> walk.paragraph(place.paragraph(), place.exchange()));
        index.report().footnotes().forEach(note -> walk.note(note, OptionalInt.empty()));
        return walk.found().stream().map(reference -> row(index, reference)).toList();
    }

    private static List<String> row(ReportIndex index, FoundReference reference) {
        return index.row(reference.exchange())
                .text(reference.kind())
                .text(reference.id())
                .text(reference.text())
                .text(reference.url())
                .number(reference.page())
                .cells();
    }
}
