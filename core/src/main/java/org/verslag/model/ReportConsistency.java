package org.verslag.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that hold between the parts of a report. */
final class ReportConsistency {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Content> blockContent = new HashMap<>();
    private final Set<String> noteIds = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private ReportConsistency() {}

    static void check(Report report) {
        ReportConsistency rules = new ReportConsistency();
        report.sections().forEach(rules::collect);
        for (Footnote note : report.footnotes()) {
            rules.collectNote(note);
        }
        report.forEachParagraph(rules::checkMarks);
        report.footnotes().forEach(note -> note.paragraphs().forEach(rules::checkMarks));
        for (Exchange exchange : report.exchanges()) {
            rules.checkUse(exchange, exchange.question());
            rules.checkUse(exchange, exchange.answer());
        }
    }

    private void collect(Section section) {
        section.heading().ifPresent(heading -> claim(heading.id()));
        for (Block block : section.blocks()) {
            if (block instanceof Section inner) {
                collect(inner);
            } else if (block instanceof TextBlock text) {
                text.label().ifPresent(label -> claim(label.id()));
                text.content().forEach(this::collectContent);
            }
        }
    }

    private void collectContent(Content content) {
        claim(content.id());
        blockContent.put(content.id(), content);
        if (content instanceof Table table) {
            table.cells().forEach(cell -> cell.paragraphs().forEach(paragraph -> claim(paragraph.id())));
            table.notes().forEach(this::collectNote);
        }
    }

    private void collectNote(Footnote note) {
        claim(note.id());
        noteIds.add(note.id());
        note.paragraphs().forEach(paragraph -> claim(paragraph.id()));
    }

    private void claim(String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("two elements have the id " + id);
        }
    }

    private void checkMarks(Paragraph paragraph) {
        for (Mention mention : paragraph.mentions()) {
            if (mention instanceof FootnoteMark mark
                    && mark.footnote().isPresent()
                    && !noteIds.contains(mark.footnote().get())) {
                throw new IllegalArgumentException("a mark in paragraph " + paragraph.id() + " points to footnote "
                        + mark.footnote().get() + ", which is not there");
            }
        }
    }

    private void checkUse(Exchange exchange, List<Content> contents) {
        for (Content content : contents) {
            if (!content.equals(blockContent.get(content.id()))) {
                throw new IllegalArgumentException(
                        exchange + " uses " + content.id() + ", which is not in the document");
            }
            if (!used.add(content.id())) {
                throw new IllegalArgumentException(exchange + " uses " + content.id() + ", which is in use already");
            }
        }
    }
}
