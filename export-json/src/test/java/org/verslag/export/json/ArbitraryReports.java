package org.verslag.export.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.verslag.model.Block;
import org.verslag.model.Chamber;
import org.verslag.model.Content;
import org.verslag.model.Diagnostic;
import org.verslag.model.Dossier;
import org.verslag.model.Exchange;
import org.verslag.model.FrontMatter;
import org.verslag.model.Furniture;
import org.verslag.model.PageInfo;
import org.verslag.model.Person;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.Severity;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/** Reports of any valid shape, however unlike a real one. Each is made of a list of choices, so that it shrinks well. */
final class ArbitraryReports {
    private final Choices choices;
    private final ArbitraryContents contents;
    private final List<Content> free = new ArrayList<>();

    private ArbitraryReports(Choices choices) {
        this.choices = choices;
        contents = new ArbitraryContents(choices);
    }

    static Arbitrary<Report> reports() {
        return Arbitraries.integers()
                .between(0, 1 << 16)
                .list()
                .ofMaxSize(900)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(list -> new ArbitraryReports(new Choices(list)).report());
    }

    private Report report() {
        Report.Builder report = Report.builder(choices.text(), choices.constant(ReportType.class));
        choices.maybe(choices::text).ifPresent(report::source);
        if (choices.yes()) {
            report.frontMatter(frontMatter());
        }
        int wanted = choices.upTo(3);
        contents.makeNotes();
        choices.several(4, () -> section(4)).forEach(report::addSection);
        exchanges(wanted).forEach(report::addExchange);
        contents.notes().forEach(report::addFootnote);
        choices.several(2, this::page).forEach(report::addPage);
        choices.several(2, this::furniture).forEach(report::addFurniture);
        choices.several(2, this::diagnostic).forEach(report::addDiagnostic);
        return report.build();
    }

    private FrontMatter frontMatter() {
        FrontMatter.Builder facts = FrontMatter.builder();
        choices.maybe(() -> choices.constant(Chamber.class)).ifPresent(facts::chamber);
        choices.maybe(choices::text).ifPresent(facts::parliamentaryYear);
        choices.several(2, () -> new Dossier(choices.text(), choices.maybe(choices::text)))
                .forEach(facts::addDossier);
        choices.maybe(choices::text).ifPresent(facts::number);
        choices.maybe(choices::text).ifPresent(facts::title);
        choices.maybe(() -> LocalDate.ofEpochDay((choices.upTo(1 << 16) - 30_000L) * (1 + choices.upTo(300))))
                .ifPresent(facts::adoptedOn);
        choices.maybe(choices::text).ifPresent(facts::committee);
        choices.maybe(choices::text).ifPresent(facts::addressee);
        choices.maybe(choices::text).ifPresent(facts::chair);
        choices.maybe(choices::text).ifPresent(facts::clerk);
        choices.maybe(choices::text).ifPresent(facts::publicationId);
        choices.maybe(choices::text).ifPresent(facts::issn);
        return facts.build();
    }

    private Section section(int depth) {
        Section.Builder section = Section.builder(choices.constant(SectionKind.class));
        choices.maybe(choices::text).ifPresent(section::number);
        choices.maybe(contents::paragraph).ifPresent(section::heading);
        choices.several(2, choices::text).forEach(section::addParty);
        choices.several(2, this::person).forEach(section::addMember);
        choices.several(3, () -> block(depth - 1)).forEach(section::add);
        return section.build();
    }

    private Block block(int depth) {
        if (depth > 0 && choices.upTo(2) == 1) {
            return section(depth);
        }
        List<Content> content = choices.several(3, contents::content);
        free.addAll(content);
        return new TextBlock(choices.constant(TextBlockKind.class), choices.maybe(contents::paragraph), content);
    }

    private List<Exchange> exchanges(int wanted) {
        List<Exchange> exchanges = new ArrayList<>();
        while (exchanges.size() < wanted) {
            Exchange.Builder exchange = Exchange.builder(exchanges.size() + 1);
            choices.several(2, choices::text).forEach(exchange::addNumber);
            choices.maybe(choices::text).ifPresent(exchange::label);
            choices.maybe(choices::text).ifPresent(exchange::part);
            choices.several(2, choices::text).forEach(exchange::addTopic);
            choices.several(2, choices::text).forEach(exchange::addParty);
            choices.several(2, this::person).forEach(exchange::addMember);
            choices.several(2, choices::text).forEach(exchange::addJoinedBy);
            choices.maybe(choices::text).ifPresent(exchange::respondent);
            take().ifPresent(exchange::addQuestion);
            choices.several(2, this::take).forEach(content -> content.ifPresent(exchange::addQuestion));
            choices.several(2, this::take).forEach(content -> content.ifPresent(exchange::addAnswer));
            exchanges.add(exchange.build());
        }
        return exchanges;
    }

    private Optional<Content> take() {
        return free.isEmpty() ? Optional.empty() : Optional.of(free.remove(choices.upTo(free.size() - 1)));
    }

    private Person person() {
        return new Person(choices.text(), choices.maybe(choices::text));
    }

    private PageInfo page() {
        return new PageInfo(1 + choices.upTo(9), choices.maybe(choices::text), choices.maybe(contents::box));
    }

    private Furniture furniture() {
        return new Furniture(choices.constant(Furniture.Kind.class), choices.text(), contents.location());
    }

    private Diagnostic diagnostic() {
        return new Diagnostic(
                choices.text(),
                choices.constant(Severity.class),
                choices.text(),
                contents.location(),
                choices.maybe(choices::text));
    }
}
