package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verslag.model.Block;
import org.verslag.model.Content;
import org.verslag.model.Dossier;
import org.verslag.model.Exchange;
import org.verslag.model.FootnoteMark;
import org.verslag.model.FrontMatter;
import org.verslag.model.Mention;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/** What a report in the model holds. */
final class ReportExpectation {
    private final List<ExpectedText> introductions = new ArrayList<>();
    private final List<ExpectedText> remarks = new ArrayList<>();
    private final List<String> agenda = new ArrayList<>();

    private ReportExpectation() {}

    static Expectation of(Report report) {
        ReportExpectation found = new ReportExpectation();
        for (Section section : report.sections()) {
            found.section(section, List.of(), "");
        }
        return new Expectation(
                facts(report.frontMatter()),
                found.introductions,
                report.exchanges().stream().map(ReportExpectation::exchange).toList(),
                found.remarks,
                report.footnotes().stream()
                        .map(note -> note.number() + " " + note.text())
                        .toList(),
                found.agenda);
    }

    private void section(Section section, List<String> outerParties, String outerTopic) {
        List<String> parties = section.parties().isEmpty() ? outerParties : section.parties();
        String topic = outerTopic;
        if (section.kind() == SectionKind.TOPIC || section.kind() == SectionKind.CHAPTER) {
            topic = section.heading().map(Paragraph::text).orElse(outerTopic);
        } else if (section.kind() == SectionKind.CONTRIBUTION
                && section.heading().isPresent()) {
            topic = "";
        }
        for (Block block : section.blocks()) {
            if (block instanceof Section inner) {
                section(inner, parties, topic);
            } else if (block instanceof TextBlock text) {
                textBlock(text, section.kind(), parties, topic);
            }
        }
    }

    private void textBlock(TextBlock block, SectionKind section, List<String> parties, String topic) {
        if (section == SectionKind.AGENDA) {
            agenda.addAll(texts(block.content()));
        } else if (block.kind() == TextBlockKind.INTRODUCTION) {
            add(introductions, new ExpectedText(parties, topic, texts(block.content())));
        } else if (block.kind() == TextBlockKind.REMARK) {
            texts(block.content()).forEach(text -> remarks.add(new ExpectedText(parties, topic, List.of(text))));
        }
    }

    /** One introduction may be several blocks. */
    private static void add(List<ExpectedText> texts, ExpectedText text) {
        int last = texts.size() - 1;
        if (last >= 0
                && texts.get(last).parties().equals(text.parties())
                && texts.get(last).topic().equals(text.topic())) {
            List<String> paragraphs = new ArrayList<>(texts.get(last).paragraphs());
            paragraphs.addAll(text.paragraphs());
            texts.set(last, new ExpectedText(text.parties(), text.topic(), paragraphs));
        } else {
            texts.add(text);
        }
    }

    private static ExpectedExchange exchange(Exchange exchange) {
        return new ExpectedExchange(
                exchange.numbers(),
                exchange.parties(),
                exchange.topic().orElse(""),
                texts(exchange.question()),
                texts(exchange.answer()));
    }

    private static List<String> texts(List<Content> contents) {
        return contents.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .map(ReportExpectation::text)
                .toList();
    }

    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.text());
        List<Mention> mentions = paragraph.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof FootnoteMark mark) {
                text.insert(mark.start(), "[" + mark.number() + "]");
            }
        }
        return text.toString();
    }

    private static Map<String, String> facts(FrontMatter front) {
        Map<String, String> facts = new TreeMap<>();
        front.parliamentaryYear().ifPresent(value -> facts.put("parliamentary year", value));
        front.number().ifPresent(value -> facts.put("number", value));
        if (!front.dossiers().isEmpty()) {
            facts.put("dossier", front.dossiers().stream().map(Dossier::number).collect(Collectors.joining("; ")));
        }
        front.adoptedOn().ifPresent(value -> facts.put("adopted on", value.toString()));
        front.committee().ifPresent(value -> facts.put("committee", value));
        front.chair().ifPresent(value -> facts.put("chair", value));
        front.clerk().ifPresent(value -> facts.put("clerk", value));
        return facts;
    }
}
