package org.verslag.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verslag.model.Chamber;
import org.verslag.model.CrossReference;
import org.verslag.model.Diagnostic;
import org.verslag.model.DocumentReference;
import org.verslag.model.Dossier;
import org.verslag.model.FrontMatter;
import org.verslag.model.Location;
import org.verslag.model.Mention;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.Severity;

/** Describes a report for people. */
final class Inspection {
    private final Report report;
    private final StringBuilder text = new StringBuilder(4096);

    Inspection(String inputName, Report report) {
        this.report = report;
        line(inputName);
        field("type", Optional.of(report.type().label()));
        frontMatter(report.frontMatter());
        counts();
        text.append("  sections\n");
        new Outline(report).appendTo(text);
        diagnostics();
    }

    /** Lines, each with its end. */
    String text() {
        return text.toString();
    }

    private void frontMatter(FrontMatter facts) {
        field("chamber", facts.chamber().map(Chamber::label));
        field("year", facts.parliamentaryYear());
        for (Dossier dossier : facts.dossiers()) {
            field(
                    "dossier",
                    Optional.of(dossier.number()
                            + dossier.title().map(title -> " " + title).orElse("")));
        }
        field("number", facts.number());
        field("title", facts.title());
        field("adopted on", facts.adoptedOn().map(Object::toString));
        field("committee", facts.committee());
        field("addressee", facts.addressee());
        field("chair", facts.chair());
        field("clerk", facts.clerk());
        field("publication", facts.publicationId());
        field("ISSN", facts.issn());
    }

    private void counts() {
        long answered = report.exchanges().stream()
                .filter(exchange -> !exchange.answer().isEmpty())
                .count();
        if (!report.pages().isEmpty()) {
            field("pages", Optional.of(String.valueOf(report.pages().size())));
        }
        int exchanges = report.exchanges().size();
        field("exchanges", Optional.of(exchanges + (answered == exchanges ? "" : " (" + answered + " answered)")));
        field("footnotes", Optional.of(String.valueOf(report.footnotes().size())));
        Map<String, Integer> references = references();
        int total = references.values().stream().mapToInt(Integer::intValue).sum();
        field("references", Optional.of(total + (total == 0 ? "" : " (" + kinds(references) + ")")));
    }

    private Map<String, Integer> references() {
        Map<String, Integer> kinds = new TreeMap<>();
        report.forEachParagraph(paragraph -> count(paragraph, kinds));
        report.footnotes().forEach(note -> note.paragraphs().forEach(paragraph -> count(paragraph, kinds)));
        return kinds;
    }

    private static void count(Paragraph paragraph, Map<String, Integer> kinds) {
        for (Mention mention : paragraph.mentions()) {
            if (mention instanceof DocumentReference || mention instanceof CrossReference) {
                kinds.merge(mention.kind(), 1, Integer::sum);
            }
        }
    }

    private static String kinds(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private void diagnostics() {
        List<Diagnostic> all = report.diagnostics();
        field("diagnostics", Optional.of(all.isEmpty() ? "none" : String.valueOf(all.size())));
        for (Diagnostic diagnostic : all) {
            line("    " + severity(diagnostic.severity()) + " " + diagnostic.code() + place(diagnostic.location())
                    + ": " + diagnostic.message());
        }
    }

    private static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String place(Location location) {
        StringBuilder place = new StringBuilder();
        location.firstPage().ifPresent(page -> place.append(", page ").append(page));
        location.firstLine().ifPresent(number -> place.append(", line ").append(number));
        return place.toString();
    }

    private void field(String name, Optional<String> value) {
        value.ifPresent(known -> line(String.format(Locale.ROOT, "  %-11s  %s", name, known)));
    }

    private void line(String content) {
        text.append(clean(content)).append('\n');
    }

    /** One line without escape sequences, which a document may hold. */
    static String clean(String content) {
        StringBuilder line = new StringBuilder(content.length());
        content.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return line.toString();
    }
}
