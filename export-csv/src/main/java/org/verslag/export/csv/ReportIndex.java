package org.verslag.export.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.verslag.model.Content;
import org.verslag.model.Diagnostic;
import org.verslag.model.Exchange;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.Mention;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;

/** A report with what its tables look up, made once for all of them. */
final class ReportIndex {
    private final Report report;
    private final List<BodyParagraph> body;
    private final Map<String, Exchange> exchanges = new HashMap<>();
    private final Map<String, Footnote> notes = new LinkedHashMap<>();
    private final Map<String, Integer> exchangesOfNotes = new HashMap<>();
    private final Map<String, List<String>> codes = new HashMap<>();

    ReportIndex(Report report) {
        this.report = report;
        report.exchanges().forEach(this::addExchange);
        report.footnotes().forEach(note -> notes.put(note.id(), note));
        body = DocumentWalk.paragraphs(report, exchanges);
        body.forEach(this::addMarks);
        report.diagnostics().forEach(this::addDiagnostic);
    }

    private void addExchange(Exchange exchange) {
        for (Content content : contentOf(exchange)) {
            exchanges.put(content.id(), exchange);
            DocumentWalk.paragraphsOf(content).forEach(paragraph -> exchanges.put(paragraph.id(), exchange));
        }
    }

    private void addMarks(BodyParagraph place) {
        for (Mention mention : place.paragraph().mentions()) {
            if (mention instanceof FootnoteMark mark && place.exchange().isPresent()) {
                mark.footnote()
                        .ifPresent(id -> exchangesOfNotes.putIfAbsent(
                                id, place.exchange().getAsInt()));
            }
        }
    }

    private void addDiagnostic(Diagnostic diagnostic) {
        diagnostic
                .element()
                .ifPresent(id ->
                        codes.computeIfAbsent(id, key -> new ArrayList<>()).add(diagnostic.code()));
    }

    Report report() {
        return report;
    }

    /** Starts a row outside exchanges or in one. */
    Row row(OptionalInt exchange) {
        return new Row(report.name(), exchange);
    }

    /** The paragraphs of the body, in reading order. */
    List<BodyParagraph> body() {
        return body;
    }

    /** The report's footnote that a mark points to; a table's own notes are none. */
    Optional<Footnote> note(FootnoteMark mark) {
        return mark.footnote().map(notes::get);
    }

    /** Whether a mark points to a note of a table. */
    boolean isTableNote(FootnoteMark mark) {
        return mark.footnote().isPresent() && !notes.containsKey(mark.footnote().get());
    }

    /** The exchange of the first paragraph in one that holds a mark of this note. */
    OptionalInt exchangeOfNote(Footnote note) {
        Integer ordinal = exchangesOfNotes.get(note.id());
        return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
    }

    /** The exchange that holds a paragraph or table. */
    OptionalInt exchangeOfElement(String id) {
        Exchange exchange = exchanges.get(id);
        return exchange == null ? OptionalInt.empty() : OptionalInt.of(exchange.ordinal());
    }

    /** The codes of the diagnostics about a paragraph or table. */
    List<String> codesAbout(String id) {
        return codes.getOrDefault(id, List.of());
    }

    /** The question's paragraphs and tables, then the answer's. */
    static List<Content> contentOf(Exchange exchange) {
        List<Content> all = new ArrayList<>(exchange.question());
        all.addAll(exchange.answer());
        return all;
    }

    /** The first page that a note is known to stand on. */
    static OptionalInt pageOf(Footnote note) {
        if (note.location().firstPage().isPresent()) {
            return note.location().firstPage();
        }
        for (Paragraph paragraph : note.paragraphs()) {
            if (paragraph.location().firstPage().isPresent()) {
                return paragraph.location().firstPage();
            }
        }
        return OptionalInt.empty();
    }
}
