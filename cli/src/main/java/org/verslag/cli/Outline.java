package org.verslag.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.verslag.model.Block;
import org.verslag.model.Content;
import org.verslag.model.Exchange;
import org.verslag.model.Person;
import org.verslag.model.Report;
import org.verslag.model.Section;
import org.verslag.model.TextBlock;

/** The sections of a report as an indented list, with who speaks in them and how many exchanges start there. */
final class Outline {
    private static final int MOST_OF_A_HEADING = 90;

    private final Report report;

    /** The ids of the paragraphs that an exchange starts with. */
    private final Set<String> starts = new HashSet<>();

    Outline(Report report) {
        this.report = report;
        for (Exchange exchange : report.exchanges()) {
            List<Content> content = exchange.question().isEmpty() ? exchange.answer() : exchange.question();
            if (!content.isEmpty()) {
                starts.add(content.get(0).id());
            }
        }
    }

    void appendTo(StringBuilder text) {
        report.sections().forEach(section -> append(section, 4, text));
    }

    private void append(Section section, int indent, StringBuilder text) {
        text.append(" ".repeat(indent))
                .append(section.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!section.parties().isEmpty()) {
            text.append(" of ").append(String.join("; ", section.parties()));
        }
        if (!section.members().isEmpty()) {
            text.append(" of ")
                    .append(String.join(
                            "; ", section.members().stream().map(Person::name).toList()));
        }
        section.heading()
                .ifPresent(heading ->
                        text.append(" «").append(shortened(heading.text())).append('»'));
        int exchanges = exchanges(section);
        if (exchanges > 0) {
            text.append(", ").append(exchanges).append(exchanges == 1 ? " exchange" : " exchanges");
        }
        text.append('\n');
        for (Block block : section.blocks()) {
            if (block instanceof Section inner) {
                append(inner, indent + 2, text);
            }
        }
    }

    private int exchanges(Section section) {
        int count = 0;
        for (Block block : section.blocks()) {
            if (block instanceof Section inner) {
                count += exchanges(inner);
            } else if (block instanceof TextBlock own) {
                count += (int) own.content().stream()
                        .filter(content -> starts.contains(content.id()))
                        .count();
            }
        }
        return count;
    }

    private static String shortened(String heading) {
        String clean = Inspection.clean(heading);
        return clean.length() <= MOST_OF_A_HEADING ? clean : clean.substring(0, MOST_OF_A_HEADING) + "…";
    }
}
