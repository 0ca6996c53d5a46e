package org.verslag.export.csv;

import java.util.List;
import org.verslag.model.Footnote;

/** The rows of {@link ReportTable#FOOTNOTES}. */
final class FootnoteRows {
    static final List<Column> COLUMNS = List.of(
            Column.text("number", "printed number"),
            Column.text("text", "the text, paragraphs parted by a newline"),
            Column.number("page", "first page of the source that it stands on, from 1"));

    private FootnoteRows() {}

    static List<List<String>> of(ReportIndex index) {
        return index.report().footnotes().stream().map(note -> row(index, note)).toList();
    }

    private static List<String> row(ReportIndex index, Footnote note) {
        return index.row(index.exchangeOfNote(note))
                .text(note.number())
                .text(note.text())
                .number(ReportIndex.pageOf(note))
                .cells();
    }
}
