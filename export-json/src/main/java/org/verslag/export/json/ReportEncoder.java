package org.verslag.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.verslag.model.Content;
import org.verslag.model.Diagnostic;
import org.verslag.model.Dossier;
import org.verslag.model.Exchange;
import org.verslag.model.FrontMatter;
import org.verslag.model.Furniture;
import org.verslag.model.PageInfo;
import org.verslag.model.Report;

/** Writes a report: facts first, then the exchanges with their paragraphs, then the document around them. */
final class ReportEncoder {
    private final JsonOutput out;
    private final ContentEncoder contents;

    private ReportEncoder(JsonOutput out) {
        this.out = out;
        contents = new ContentEncoder(out);
    }

    /** Writes the report as an object and a line feed, and passes on all bytes; the stream stays open. */
    static void write(Report report, OutputStream stream, boolean pretty) throws IOException {
        try (JsonOutput out = new JsonOutput(stream, pretty)) {
            new ReportEncoder(out).report(report);
        }
        stream.write('\n');
        stream.flush();
    }

    private void report(Report report) throws IOException {
        out.startObject();
        out.field(JsonSyntax.FORMAT_FIELD, JsonSyntax.FORMAT);
        out.field(JsonSyntax.VERSION_FIELD, JsonSyntax.MAJOR + "." + JsonSyntax.MINOR);
        out.field("name", report.name());
        out.field("source", report.source());
        out.field("type", EnumNames.of(report.type()));
        frontMatter(report.frontMatter());
        out.array("pages", report.pages(), this::page);
        out.array("exchanges", report.exchanges(), this::exchange);
        DocumentEncoder document = new DocumentEncoder(out, contents, idsInExchanges(report));
        out.array("document", report.sections(), document::section);
        out.array("footnotes", report.footnotes(), contents::footnote);
        out.array("furniture", report.furniture(), this::furniture);
        out.array("diagnostics", report.diagnostics(), this::diagnostic);
        out.endObject();
    }

    private static Set<String> idsInExchanges(Report report) {
        Set<String> ids = new HashSet<>();
        for (Exchange exchange : report.exchanges()) {
            exchange.question().stream().map(Content::id).forEach(ids::add);
            exchange.answer().stream().map(Content::id).forEach(ids::add);
        }
        return ids;
    }

    private void frontMatter(FrontMatter facts) throws IOException {
        out.startObject("frontMatter");
        out.field("chamber", facts.chamber().map(EnumNames::of));
        out.field("parliamentaryYear", facts.parliamentaryYear());
        out.arrayIfAny("dossiers", facts.dossiers(), this::dossier);
        out.field("number", facts.number());
        out.field("title", facts.title());
        out.field("adoptedOn", facts.adoptedOn().map(Object::toString));
        out.field("committee", facts.committee());
        out.field("addressee", facts.addressee());
        out.field("chair", facts.chair());
        out.field("clerk", facts.clerk());
        out.field("publicationId", facts.publicationId());
        out.field("issn", facts.issn());
        out.endObject();
    }

    private void dossier(Dossier dossier) throws IOException {
        out.startObject();
        out.field("number", dossier.number());
        out.field("title", dossier.title());
        out.endObject();
    }

    private void page(PageInfo page) throws IOException {
        out.startObject();
        out.field("index", page.index());
        out.field("printedNumber", page.printedNumber());
        if (page.size().isPresent()) {
            contents.box("size", page.size().get());
        }
        out.endObject();
    }

    private void exchange(Exchange exchange) throws IOException {
        out.startObject();
        out.field("ordinal", exchange.ordinal());
        out.array("number", exchange.numbers(), out::string);
        out.field("label", exchange.label());
        out.field("part", exchange.part());
        // Also the last of the path; by itself since it is what most want
        out.field("topic", exchange.topic());
        out.array("topicPath", exchange.topicPath(), out::string);
        out.array("party", exchange.parties(), out::string);
        out.array("members", exchange.members(), contents::person);
        out.array("joinedBy", exchange.joinedBy(), out::string);
        out.field("respondent", exchange.respondent());
        out.array("question", exchange.question(), contents::content);
        out.array("answer", exchange.answer(), contents::content);
        out.endObject();
    }

    private void furniture(Furniture piece) throws IOException {
        out.startObject();
        out.field("kind", EnumNames.of(piece.kind()));
        out.field("text", piece.text());
        contents.location(piece.location());
        out.endObject();
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        out.startObject();
        out.field("code", diagnostic.code());
        out.field("severity", EnumNames.of(diagnostic.severity()));
        out.field("message", diagnostic.message());
        out.field("element", diagnostic.element());
        contents.location(diagnostic.location());
        out.endObject();
    }
}
