package org.verslag.export.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.verslag.model.Chamber;
import org.verslag.model.Content;
import org.verslag.model.Dossier;
import org.verslag.model.Exchange;
import org.verslag.model.FootnoteMark;
import org.verslag.model.FrontMatter;
import org.verslag.model.Person;
import org.verslag.model.Report;

/** The rows of {@link ReportTable#EXCHANGES}. */
final class ExchangeRows {
    static final List<Column> COLUMNS = List.of(
            Column.text("source", "file name of the source"),
            Column.text("publication", "publication id"),
            Column.text("type", "kind of report"),
            Column.text("chamber", "chamber of parliament"),
            Column.text("parliamentary_year", "parliamentary year as printed"),
            Column.list("dossier", "numbers of the dossiers"),
            Column.text("report_number", "number of the report in its dossier"),
            Column.date("adopted_on", "date of adoption or receipt"),
            Column.text("part", "heading of the part that the question stands in"),
            Column.list("party", "party groups that ask"),
            Column.list("members", "members who ask, each with the party group in brackets where it is known"),
            Column.list("joined_by", "party groups that join the question"),
            Column.text("topic", "innermost heading over the question"),
            Column.text("number", "first printed number of the question"),
            Column.text("question", "text of the question, paragraphs parted by a newline, without tables"),
            Column.text("answer", "text of the answer, paragraphs parted by a newline, without tables"),
            Column.text("respondent", "who answers, as printed"),
            Column.number("page_first", "first page of the source that holds a part of it, from 1"),
            Column.number("page_last", "last page of the source that holds a part of it"),
            Column.list("footnotes", "printed numbers of the footnote marks in it"),
            Column.list("references", "ids of the documents and exchanges that it or its footnotes name, each once"),
            Column.list("doubts", "codes of the diagnostics about its paragraphs, each once"));

    private ExchangeRows() {}

    static List<List<String>> of(ReportIndex index) {
        return index.report().exchanges().stream()
                .map(exchange -> row(index, exchange))
                .toList();
    }

    private static List<String> row(ReportIndex index, Exchange exchange) {
        Report report = index.report();
        FrontMatter facts = report.frontMatter();
        List<Content> content = ReportIndex.contentOf(exchange);
        return index.row(OptionalInt.of(exchange.ordinal()))
                .text(report.source())
                .text(facts.publicationId())
                .text(report.type().label())
                .text(facts.chamber().map(Chamber::label))
                .text(facts.parliamentaryYear())
                .list(facts.dossiers().stream().map(Dossier::number).toList())
                .text(facts.number())
                .text(facts.adoptedOn().map(Object::toString))
                .text(exchange.part())
                .list(exchange.parties())
                .list(exchange.members().stream().map(ExchangeRows::member).toList())
                .list(exchange.joinedBy())
                .text(exchange.topic())
                .text(exchange.numbers().stream().findFirst())
                .text(exchange.questionText())
                .text(exchange.answerText())
                .text(exchange.respondent())
                .number(firstPage(content))
                .number(lastPage(content))
                .list(footnotes(index, content))
                .list(references(index, content))
                .list(doubts(index, content))
                .cells();
    }

    private static String member(Person member) {
        return member.party().map(party -> member.name() + " (" + party + ")").orElse(member.name());
    }

    private static OptionalInt firstPage(List<Content> content) {
        return content.stream()
                .flatMapToInt(element -> element.location().firstPage().stream())
                .min();
    }

    private static OptionalInt lastPage(List<Content> content) {
        return content.stream()
                .flatMapToInt(element -> element.location().lastPage().stream())
                .max();
    }

    private static List<String> footnotes(ReportIndex index, List<Content> content) {
        return content.stream()
                .flatMap(element -> DocumentWalk.paragraphsOf(element).stream())
                .flatMap(paragraph -> paragraph.mentions().stream())
                .filter(FootnoteMark.class::isInstance)
                .map(FootnoteMark.class::cast)
                .filter(mark -> !index.isTableNote(mark))
                .map(FootnoteMark::number)
                .toList();
    }

    private static List<String> references(ReportIndex index, List<Content> content) {
        ReferenceWalk walk = new ReferenceWalk(index);
        for (Content element : content) {
            DocumentWalk.paragraphsOf(element).forEach(paragraph -> walk.paragraph(paragraph, OptionalInt.empty()));
        }
        return walk.found().stream().map(FoundReference::id).distinct().toList();
    }

    private static List<String> doubts(ReportIndex index, List<Content> content) {
        Set<String> codes = new LinkedHashSet<>();
        for (Content element : content) {
            codes.addAll(index.codesAbout(element.id()));
            DocumentWalk.paragraphsOf(element).forEach(paragraph -> codes.addAll(index.codesAbout(paragraph.id())));
        }
        return List.copyOf(codes);
    }
}
