package org.verslag.export.csv;

import java.util.List;

/** The rows of {@link ReportTable#PARAGRAPHS}. */
final class ParagraphRows {
    static final List<Column> COLUMNS = List.of(
            Column.text("paragraph", "id of the paragraph, unique in its report"),
            Column.text(
                    "role",
                    "heading, label, introduction, question, quotation, answer, remark, signature, agenda, letter, table or"
                            + " other"),
            Column.list("party", "party groups that speak"),
            Column.text("topic", "heading of the topic or chapter that it stands under"),
            Column.text("text", "the text"),
            Column.number("page", "first page of the source that it stands on, from 1"));

    private ParagraphRows() {}

    static List<List<String>> of(ReportIndex index) {
        return index.body().stream().map(place -> row(index, place)).toList();
    }

    private static List<String> row(ReportIndex index, BodyParagraph place) {
        return index.row(place.exchange())
                .text(place.paragraph().id())
                .text(place.role())
                .list(place.parties())
                .text(place.topic())
                .text(place.paragraph().text())
                .number(place.paragraph().location().firstPage())
                .cells();
    }
}
