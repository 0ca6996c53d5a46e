package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.verslag.model.Content;
import org.verslag.model.Exchange;
import org.verslag.model.Footnote;
import org.verslag.model.Furniture;
import org.verslag.model.PageInfo;
import org.verslag.model.Paragraph;
import org.verslag.model.Person;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/** Grows one valid report: sections in sections, exchanges over the paragraphs that stand in them. */
final class ModelGrower {
    private static final int MAX_DEPTH = 5;

    private final SplittableRandom random;
    private final int size;
    private final ModelParts parts;
    private final List<Content> questions = new ArrayList<>();
    private final List<Content> answers = new ArrayList<>();

    ModelGrower(List<String> strings, int size, long seed) {
        random = new SplittableRandom(seed);
        this.size = size;
        parts = new ModelParts(strings, random);
    }

    Report report(ReportType type) {
        Report.Builder report = Report.builder(parts.string(), type).frontMatter(parts.frontMatter());
        if (random.nextBoolean()) {
            report.source(parts.string());
        }
        List<String> noteIds = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            noteIds.add("note-" + i);
        }
        parts.pointTo(noteIds);
        for (int i = 0; i < size; i++) {
            report.addSection(section(1));
        }
        for (String id : noteIds) {
            // Printed numbers can repeat
            report.addFootnote(new Footnote(
                    id, String.valueOf(1 + random.nextInt(3)), parts.paragraphs(random.nextInt(3)), parts.location()));
        }
        exchanges(report);
        for (int i = 0; i < size; i++) {
            report.addPage(new PageInfo(i + 1, parts.maybe(parts.string()), parts.maybe(parts.box())));
            report.addFurniture(new Furniture(parts.one(Furniture.Kind.values()), parts.string(), parts.location()));
            report.addDiagnostic(parts.diagnostic());
        }
        return report.build();
    }

    private Section section(int depth) {
        Section.Builder section = Section.builder(parts.one(SectionKind.values()));
        if (random.nextBoolean()) {
            section.number(parts.string());
        }
        if (random.nextBoolean()) {
            section.heading(parts.paragraph());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            section.addParty(parts.string());
        }
        if (random.nextInt(3) == 0) {
            section.addMember(parts.person());
        }
        for (int i = random.nextInt(size + 1); i > 0; i--) {
            if (depth < MAX_DEPTH && random.nextInt(3) == 0) {
                section.add(section(depth + 1));
            } else {
                section.add(textBlock());
            }
        }
        return section.build();
    }

    private TextBlock textBlock() {
        TextBlockKind kind = parts.one(TextBlockKind.values());
        List<Content> contents = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            contents.add(random.nextInt(5) == 0 ? parts.table() : parts.paragraph());
        }
        if (kind == TextBlockKind.QUESTION) {
            questions.addAll(contents);
        } else if (kind == TextBlockKind.ANSWER) {
            answers.addAll(contents);
        }
        Optional<Paragraph> label = random.nextBoolean() ? Optional.of(parts.paragraph()) : Optional.empty();
        return new TextBlock(kind, label, contents);
    }

    private void exchanges(Report.Builder report) {
        int ordinal = 1;
        int answered = 0;
        for (Content question : questions) {
            Exchange.Builder exchange = Exchange.builder(ordinal++).addQuestion(question);
            for (int i = random.nextInt(4); i > 0; i--) {
                exchange.addNumber(String.valueOf(ordinal + i));
            }
            for (int i = random.nextInt(3); i > 0 && answered < answers.size(); i--) {
                exchange.addAnswer(answers.get(answered++));
            }
            attributes(exchange);
            report.addExchange(exchange.build());
        }
    }

    private void attributes(Exchange.Builder exchange) {
        if (random.nextBoolean()) {
            exchange.label(parts.string()).part(parts.string()).respondent(parts.string());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            exchange.addTopic(parts.string()).addParty(parts.string()).addJoinedBy(parts.string());
        }
        if (random.nextBoolean()) {
            exchange.addMember(new Person(parts.string(), parts.maybe(parts.string())));
        }
    }
}
