package org.verslag.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report reduced to what it says, as nested lists: two forms of one report have equal outlines. */
record ReportOutline(ReportType type, List<Object> sections, List<Object> exchanges, List<Object> footnotes) {

    static ReportOutline of(Report report) {
        return new ReportOutline(
                report.type(),
                report.sections().stream().map(ReportOutline::section).toList(),
                report.exchanges().stream().map(ReportOutline::exchange).toList(),
                report.footnotes().stream().map(ReportOutline::note).toList());
    }

    private static Object section(Section section) {
        List<Object> outline = new ArrayList<>();
        outline.add(section.kind());
        outline.add(section.number());
        outline.add(optional(section.heading()));
        outline.add(section.parties());
        outline.add(section.members());
        for (Block block : section.blocks()) {
            outline.add(block instanceof Section inner ? section(inner) : textBlock((TextBlock) block));
        }
        return outline;
    }

    private static Object textBlock(TextBlock block) {
        return List.of(block.kind(), optional(block.label()), contents(block.content()));
    }

    private static Object exchange(Exchange exchange) {
        return List.of(
                exchange.numbers(),
                exchange.label(),
                exchange.part(),
                exchange.topicPath(),
                exchange.parties(),
                exchange.members(),
                exchange.joinedBy(),
                exchange.respondent(),
                contents(exchange.question()),
                contents(exchange.answer()));
    }

    private static Object note(Footnote note) {
        return List.of(
                note.number(),
                note.paragraphs().stream().map(ReportOutline::paragraph).toList());
    }

    private static List<Object> contents(List<Content> contents) {
        List<Object> outline = new ArrayList<>();
        for (Content content : contents) {
            if (content instanceof Paragraph paragraph) {
                outline.add(paragraph(paragraph));
            } else if (content instanceof Table table) {
                for (TableCell cell : table.cells()) {
                    outline.add(List.of(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()));
                }
                table.notes().forEach(note -> outline.add(note(note)));
            }
        }
        return outline;
    }

    private static Object optional(Optional<Paragraph> paragraph) {
        return paragraph.map(ReportOutline::paragraph);
    }

    private static Object paragraph(Paragraph paragraph) {
        List<Object> outline = new ArrayList<>();
        outline.add(paragraph.text());
        for (Mention mention : paragraph.mentions()) {
            if (mention instanceof FootnoteMark mark) {
                outline.add(List.of(mark.start(), mark.number(), mark.footnote().isPresent()));
            }
        }
        return outline;
    }
}
