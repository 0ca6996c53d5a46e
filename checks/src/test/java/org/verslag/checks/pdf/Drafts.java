package org.verslag.checks.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.Block;
import org.verslag.model.Content;
import org.verslag.model.FootnoteMark;
import org.verslag.model.FrontMatter;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;
import org.verslag.testkit.DraftExchange;
import org.verslag.testkit.DraftFront;
import org.verslag.testkit.DraftGroup;
import org.verslag.testkit.DraftItem;
import org.verslag.testkit.DraftLayout;
import org.verslag.testkit.DraftMark;
import org.verslag.testkit.DraftNote;
import org.verslag.testkit.DraftParagraph;
import org.verslag.testkit.DraftRemark;
import org.verslag.testkit.DraftTopic;
import org.verslag.testkit.ReportDraft;

/** Makes a draft of an interleaved consultation that was read, so that it can be set anew. */
final class Drafts {
    private static final Pattern LABEL = Pattern.compile("(?:(?<number>\\d+)\\. )?(?<label>.*?):?");

    private final List<DraftGroup> groups = new ArrayList<>();
    private final List<DraftParagraph> agenda = new ArrayList<>();
    private String label = "";

    private Drafts() {}

    static ReportDraft of(Report report) {
        Drafts drafts = new Drafts();
        report.sections().forEach(drafts::section);
        List<DraftNote> notes = report.footnotes().stream()
                .map(note -> new DraftNote(Integer.parseInt(note.number()), Optional.of(note.text())))
                .toList();
        return new ReportDraft(
                DraftLayout.INTERLEAVED,
                front(report.frontMatter()),
                true,
                drafts.label,
                drafts.groups,
                notes,
                drafts.agenda);
    }

    /** The sentences of the front page; who signs stands on a line of its own. */
    static List<String> frontSentences(Report report) {
        List<String> sentences = new ArrayList<>();
        for (Section section : report.sections()) {
            if (section.kind() == SectionKind.FRONT_PAGE) {
                for (TextBlock block : texts(section)) {
                    boolean signs = block.kind() == TextBlockKind.SIGNATURE;
                    paragraphs(block)
                            .forEach(paragraph -> sentences.add(
                                    signs ? paragraph.text().replaceFirst(", ", ",\n") : paragraph.text()));
                }
            }
        }
        return sentences;
    }

    private static DraftFront front(FrontMatter front) {
        return new DraftFront(
                front.parliamentaryYear().orElseThrow(),
                front.dossiers().get(0).number(),
                front.dossiers().get(0).title().orElseThrow(),
                front.number().orElseThrow(),
                front.adoptedOn().orElseThrow(),
                front.committee().orElseThrow(),
                front.chair().orElseThrow(),
                front.clerk().orElseThrow());
    }

    private void section(Section section) {
        switch (section.kind()) {
            case AGENDA -> texts(section).forEach(block -> agenda.addAll(drafts(block)));
            case CONTRIBUTION -> groups.add(group(section));
            default -> {
                for (Block block : section.blocks()) {
                    if (block instanceof Section inner) {
                        section(inner);
                    }
                }
            }
        }
    }

    private DraftGroup group(Section section) {
        List<DraftParagraph> introduction = new ArrayList<>();
        List<DraftTopic> topics = new ArrayList<>();
        List<DraftItem> items = items(section);
        if (!items.isEmpty()) {
            topics.add(new DraftTopic(Optional.empty(), items));
        }
        for (Block block : section.blocks()) {
            if (block instanceof TextBlock text && text.kind() == TextBlockKind.INTRODUCTION) {
                introduction.addAll(drafts(text));
            } else if (block instanceof Section topic) {
                topics.add(new DraftTopic(topic.heading().map(Paragraph::text), items(topic)));
            }
        }
        return new DraftGroup(
                section.parties(), List.of(), section.heading().map(Paragraph::text), introduction, topics);
    }

    private List<DraftItem> items(Section section) {
        List<DraftItem> items = new ArrayList<>();
        List<DraftParagraph> question = new ArrayList<>();
        for (TextBlock block : texts(section)) {
            if (block.kind() == TextBlockKind.QUESTION) {
                question.addAll(drafts(block));
            } else if (block.kind() == TextBlockKind.ANSWER) {
                Matcher printed = LABEL.matcher(block.label().orElseThrow().text());
                if (!printed.matches()) {
                    throw new IllegalArgumentException("no label: " + block.label());
                }
                label = printed.group("label");
                int number = printed.group("number") == null ? 0 : Integer.parseInt(printed.group("number"));
                items.add(new DraftExchange(number, question, drafts(block)));
                question.clear();
            } else if (block.kind() == TextBlockKind.REMARK) {
                drafts(block).forEach(paragraph -> items.add(new DraftRemark(paragraph)));
            }
        }
        return items;
    }

    private static List<TextBlock> texts(Section section) {
        return section.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .toList();
    }

    private static List<Paragraph> paragraphs(TextBlock block) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Content content : block.content()) {
            if (content instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private static List<DraftParagraph> drafts(TextBlock block) {
        return paragraphs(block).stream().map(Drafts::draft).toList();
    }

    private static DraftParagraph draft(Paragraph paragraph) {
        List<DraftMark> marks = paragraph.mentions().stream()
                .filter(FootnoteMark.class::isInstance)
                .map(mark -> new DraftMark(mark.start(), Integer.parseInt(((FootnoteMark) mark).number())))
                .toList();
        return new DraftParagraph(paragraph.text(), marks);
    }
}
