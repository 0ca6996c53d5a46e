package org.verslag.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verslag.model.Block;
import org.verslag.model.Exchange;
import org.verslag.model.FrontMatter;
import org.verslag.model.Mention;
import org.verslag.model.Person;
import org.verslag.model.Report;
import org.verslag.model.Section;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/**
 * A reading as lines: the type, "exchange number | parties | topic" with its paragraphs and who joined, introductions and
 * remarks. Paragraphs are shortened to their first and last words. What a case need not hold comes only if it does.
 */
final class CaseLines {
    private static final List<String> OPTIONAL = List.of(
            "  part: ",
            "  answered by: ",
            "  members: ",
            "  whole question: ",
            "  whole answer: ",
            "reference: ",
            "note: ",
            "front ");
    private static final int ENDS = 4;

    private final List<String> lines = new ArrayList<>();

    private CaseLines() {}

    static List<String> of(Report report, List<String> expected) {
        CaseLines reading = new CaseLines();
        reading.lines.add("type: " + report.type().label());
        reading.front(report.frontMatter());
        report.exchanges().forEach(reading::exchange);
        reading.blocks(report, TextBlockKind.INTRODUCTION);
        reading.blocks(report, TextBlockKind.REMARK);
        report.forEachParagraph(paragraph -> paragraph.mentions().forEach(reading::mention));
        report.footnotes().forEach(note -> reading.lines.add("note: " + note.number() + " | " + shown(note.text())));
        List<String> left = OPTIONAL.stream()
                .filter(key -> expected.stream().noneMatch(line -> line.startsWith(key)))
                .toList();
        return reading.lines.stream()
                .filter(line -> left.stream().noneMatch(line::startsWith))
                .toList();
    }

    private void exchange(Exchange exchange) {
        lines.add("exchange " + or(String.join("+", exchange.numbers())) + " | "
                + or(String.join(", ", exchange.parties())) + " | "
                + exchange.topic().orElse("-"));
        exchange.part().ifPresent(part -> lines.add("  part: " + part));
        exchange.question().forEach(content -> lines.add("  question: " + shown(content.text())));
        exchange.answer().forEach(content -> lines.add("  answer: " + shown(content.text())));
        exchange.question().forEach(content -> lines.add("  whole question: " + content.text()));
        exchange.answer().forEach(content -> lines.add("  whole answer: " + content.text()));
        if (!exchange.members().isEmpty()) {
            lines.add("  members: "
                    + exchange.members().stream().map(CaseLines::shown).collect(Collectors.joining(", ")));
        }
        if (!exchange.joinedBy().isEmpty()) {
            lines.add("  joined by: " + String.join(", ", exchange.joinedBy()));
        }
        exchange.respondent().ifPresent(who -> lines.add("  answered by: " + who));
    }

    private void front(FrontMatter front) {
        front.chamber().ifPresent(chamber -> lines.add("front chamber: " + chamber));
        front.parliamentaryYear().ifPresent(year -> lines.add("front year: " + year));
        front.dossiers()
                .forEach(dossier -> lines.add("front dossier: " + dossier.number()
                        + dossier.title().map(title -> " | " + title).orElse("")));
        front.number().ifPresent(number -> lines.add("front number: " + number));
        front.adoptedOn().ifPresent(date -> lines.add("front adopted on: " + date));
        front.committee().ifPresent(committee -> lines.add("front committee: " + committee));
        front.addressee().ifPresent(addressee -> lines.add("front addressee: " + addressee));
        front.chair().ifPresent(chair -> lines.add("front chair: " + chair));
        front.clerk().ifPresent(clerk -> lines.add("front clerk: " + clerk));
    }

    private static String or(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String shown(Person person) {
        return person.name() + person.party().map(party -> " (" + party + ")").orElse("");
    }

    private static String shown(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() <= 2 * ENDS + 1) {
            return String.join(" ", words);
        }
        return String.join(" ", words.subList(0, ENDS)) + " … "
                + String.join(" ", words.subList(words.size() - ENDS, words.size()));
    }

    private void blocks(Report report, TextBlockKind kind) {
        report.sections().stream().flatMap(CaseLines::texts).forEach(text -> {
            if (text.kind() == kind) {
                String key = kind == TextBlockKind.REMARK ? "remark: " : "introduction: ";
                text.content().forEach(content -> lines.add(key + shown(content.text())));
            }
        });
    }

    private static Stream<TextBlock> texts(Block block) {
        if (block instanceof Section section) {
            return section.blocks().stream().flatMap(CaseLines::texts);
        }
        return Stream.of((TextBlock) block);
    }

    private void mention(Mention mention) {
        String fields = mention.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("url"))
                .map(field -> field.getValue().toString())
                .collect(Collectors.joining(" "));
        lines.add("reference: " + mention.kind() + " | " + fields);
    }
}
