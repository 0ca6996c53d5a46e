package org.verslag.export.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verslag.model.Box;
import org.verslag.model.Chamber;
import org.verslag.model.Content;
import org.verslag.model.Diagnostic;
import org.verslag.model.Dossier;
import org.verslag.model.Exchange;
import org.verslag.model.FrontMatter;
import org.verslag.model.Furniture;
import org.verslag.model.Location;
import org.verslag.model.PageInfo;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Severity;

/** Makes a report of the object that {@link ReportEncoder} wrote. Made for one report. */
final class ReportDecoder {
    private final UnknownValues unknown = new UnknownValues();
    private final ContentDecoder contents = new ContentDecoder(unknown);
    private final Map<String, Content> inExchanges = new HashMap<>();

    private ReportDecoder() {}

    static Report decode(JsonObject object) throws ReadException {
        checkFormat(object);
        LayoutVersion version = LayoutVersion.of(object);
        return new ReportDecoder().report(object, version);
    }

    private static void checkFormat(JsonObject object) throws ReadException {
        String source = object.source();
        if (!JsonSyntax.FORMAT.equals(object.fields().get(JsonSyntax.FORMAT_FIELD))) {
            throw new ReadException(
                    Reason.NOT_A_REPORT,
                    source,
                    source + ": is JSON, but no report that was exported: its field '" + JsonSyntax.FORMAT_FIELD
                            + "' is not '" + JsonSyntax.FORMAT + "'");
        }
    }

    private Report report(JsonObject object, LayoutVersion version) throws ReadException {
        String type = object.text("type");
        Report.Builder report = Report.builder(
                object.text("name"),
                EnumNames.find(ReportType.class, type)
                        .orElseThrow(() -> LayoutVersion.newer(
                                object, "is a report of the type '" + type + "', which is not known")));
        object.optionalText("source").ifPresent(report::source);
        Optional<JsonObject> facts = object.optionalObject("frontMatter");
        if (facts.isPresent()) {
            report.frontMatter(frontMatter(facts.get()));
        }
        for (JsonObject page : object.objects("pages")) {
            report.addPage(page(page));
        }
        for (JsonObject exchange : object.objects("exchanges")) {
            report.addExchange(exchange(exchange));
        }
        DocumentDecoder document = new DocumentDecoder(contents, unknown, inExchanges);
        for (JsonObject section : object.objects("document")) {
            report.addSection(document.section(section));
        }
        for (JsonObject note : object.objects("footnotes")) {
            report.addFootnote(contents.footnote(note));
        }
        for (JsonObject piece : object.objects("furniture")) {
            report.addFurniture(furniture(piece));
        }
        for (JsonObject diagnostic : object.objects("diagnostics")) {
            report.addDiagnostic(diagnostic(diagnostic));
        }
        version.loss().ifPresent(report::addDiagnostic);
        unknown.diagnostics().forEach(report::addDiagnostic);
        return object.make(report::build);
    }

    private FrontMatter frontMatter(JsonObject object) throws ReadException {
        FrontMatter.Builder facts = FrontMatter.builder();
        object.optionalText("chamber")
                .flatMap(name -> unknown.find(Chamber.class, name))
                .ifPresent(facts::chamber);
        object.optionalText("parliamentaryYear").ifPresent(facts::parliamentaryYear);
        for (JsonObject dossier : object.objects("dossiers")) {
            facts.addDossier(new Dossier(dossier.text("number"), dossier.optionalText("title")));
        }
        object.optionalText("number").ifPresent(facts::number);
        object.optionalText("title").ifPresent(facts::title);
        Optional<String> adoptedOn = object.optionalText("adoptedOn");
        if (adoptedOn.isPresent()) {
            facts.adoptedOn(date(object, adoptedOn.get()));
        }
        object.optionalText("committee").ifPresent(facts::committee);
        object.optionalText("addressee").ifPresent(facts::addressee);
        object.optionalText("chair").ifPresent(facts::chair);
        object.optionalText("clerk").ifPresent(facts::clerk);
        object.optionalText("publicationId").ifPresent(facts::publicationId);
        object.optionalText("issn").ifPresent(facts::issn);
        return facts.build();
    }

    private static LocalDate date(JsonObject object, String text) throws ReadException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw object.damaged("'" + text + "' is no date; dates look like 2024-01-31");
        }
    }

    private PageInfo page(JsonObject object) throws ReadException {
        Optional<JsonObject> size = object.optionalObject("size");
        Optional<Box> box = size.isPresent() ? Optional.of(contents.box(size.get())) : Optional.empty();
        return new PageInfo(object.number("index"), object.optionalText("printedNumber"), box);
    }

    private Exchange exchange(JsonObject object) throws ReadException {
        Exchange.Builder exchange = Exchange.builder(object.number("ordinal"));
        object.texts("number").forEach(exchange::addNumber);
        object.optionalText("label").ifPresent(exchange::label);
        object.optionalText("part").ifPresent(exchange::part);
        object.texts("topicPath").forEach(exchange::addTopic);
        object.texts("party").forEach(exchange::addParty);
        contents.persons(object, "members").forEach(exchange::addMember);
        object.texts("joinedBy").forEach(exchange::addJoinedBy);
        object.optionalText("respondent").ifPresent(exchange::respondent);
        contents(object, "question").forEach(exchange::addQuestion);
        contents(object, "answer").forEach(exchange::addAnswer);
        return object.make(exchange::build);
    }

    private List<Content> contents(JsonObject exchange, String name) throws ReadException {
        List<Content> all = contents.contents(exchange, name);
        all.forEach(content -> inExchanges.put(content.id(), content));
        return all;
    }

    private Furniture furniture(JsonObject object) throws ReadException {
        Furniture.Kind kind = unknown.find(Furniture.Kind.class, object.text("kind"), Furniture.Kind.HEADER);
        return new Furniture(kind, object.text("text"), contents.location(object));
    }

    private Diagnostic diagnostic(JsonObject object) throws ReadException {
        Severity severity = unknown.find(Severity.class, object.text("severity"), Severity.WARNING);
        Location location = contents.location(object);
        return new Diagnostic(
                object.text("code"), severity, object.text("message"), location, object.optionalText("element"));
    }
}
