package org.verslag.export.csv;

import java.util.ArrayList;
import java.util.List;

/** The rows of {@link ReportTable#AGENDA}: the paragraphs of agendas, without their headings and tables. */
final class AgendaRows {
    static final List<Column> COLUMNS =
            List.of(Column.number("item", "position in the report's agenda, from 1"), Column.text("text", "the text"));

    private AgendaRows() {}

    static List<List<String>> of(ReportIndex index) {
        List<List<String>> rows = new ArrayList<>();
        for (BodyParagraph place : index.body()) {
            if (place.role().equals(DocumentWalk.AGENDA)) {
                rows.add(index.row(place.exchange())
                        .number(rows.size() + 1)
                        .text(place.paragraph().text())
                        .cells());
            }
        }
        return rows;
    }
}
