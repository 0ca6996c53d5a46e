package org.verslag.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.verslag.model.Block;
import org.verslag.model.Content;
import org.verslag.model.Exchange;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.Table;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/**
 * Finds every paragraph of the body once, in reading order. Its role is that of its block; where the block has none, it is
 * {@code agenda} or {@code letter} in such a section, else {@code other}. Headings, labels and what stands in a table have
 * roles of their own.
 */
final class DocumentWalk {
    static final String AGENDA = "agenda";

    private final Map<String, Exchange> exchanges;
    private final List<BodyParagraph> found = new ArrayList<>();

    private DocumentWalk(Map<String, Exchange> exchanges) {
        this.exchanges = exchanges;
    }

    /** What the sections around a block hand down to it. */
    private record Surroundings(List<String> parties, Optional<String> topic, String roleOfText) {
        private static final Surroundings NONE = new Surroundings(List.of(), Optional.empty(), "other");

        Surroundings inside(Section section) {
            SectionKind kind = section.kind();
            boolean topical = kind == SectionKind.TOPIC || kind == SectionKind.CHAPTER;
            return new Surroundings(
                    section.parties().isEmpty() ? parties : section.parties(),
                    topical ? section.heading().map(Paragraph::text).or(() -> topic) : topic,
                    kind == SectionKind.AGENDA || kind == SectionKind.LETTER ? lowerCase(kind) : roleOfText);
        }
    }

    /**
     * The paragraphs of a report.
     *
     * @param exchanges the exchanges by the ids of their paragraphs and tables
     */
    static List<BodyParagraph> paragraphs(Report report, Map<String, Exchange> exchanges) {
        DocumentWalk walk = new DocumentWalk(exchanges);
        report.sections().forEach(section -> walk.section(section, Surroundings.NONE));
        return walk.found;
    }

    private void section(Section section, Surroundings outside) {
        Surroundings inside = outside.inside(section);
        section.heading().ifPresent(heading -> add(heading, "heading", Optional.empty(), inside));
        for (Block block : section.blocks()) {
            if (block instanceof Section inner) {
                section(inner, inside);
            } else if (block instanceof TextBlock text) {
                textBlock(text, inside);
            }
        }
    }

    private void textBlock(TextBlock block, Surroundings around) {
        block.label().ifPresent(label -> add(label, "label", exchangeOf(block), around));
        String role = block.kind() == TextBlockKind.TEXT ? around.roleOfText() : lowerCase(block.kind());
        for (Content content : block.content()) {
            Optional<Exchange> exchange = Optional.ofNullable(exchanges.get(content.id()));
            String own = content instanceof Table ? "table" : role;
            paragraphsOf(content).forEach(paragraph -> add(paragraph, own, exchange, around));
        }
    }

    private Optional<Exchange> exchangeOf(TextBlock block) {
        return block.content().stream()
                .filter(content -> exchanges.containsKey(content.id()))
                .findFirst()
                .map(content -> exchanges.get(content.id()));
    }

    /** The paragraph itself, or those of a table's cells and notes. */
    static List<Paragraph> paragraphsOf(Content content) {
        List<Paragraph> all = new ArrayList<>();
        if (content instanceof Paragraph paragraph) {
            all.add(paragraph);
        } else if (content instanceof Table table) {
            table.cells().forEach(cell -> all.addAll(cell.paragraphs()));
            table.notes().forEach(note -> all.addAll(note.paragraphs()));
        }
        return all;
    }

    private void add(Paragraph paragraph, String role, Optional<Exchange> exchange, Surroundings around) {
        found.add(new BodyParagraph(
                paragraph,
                role,
                exchange.isPresent() ? OptionalInt.of(exchange.get().ordinal()) : OptionalInt.empty(),
                exchange.map(Exchange::parties).orElse(around.parties()),
                around.topic()));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
