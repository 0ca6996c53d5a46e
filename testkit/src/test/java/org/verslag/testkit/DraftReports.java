package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verslag.model.Content;
import org.verslag.model.Dossier;
import org.verslag.model.Exchange;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.FrontMatter;
import org.verslag.model.Location;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.Section;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlock;
import org.verslag.model.TextBlockKind;

/** The report that a perfect reading of an interleaved draft gives, without front page sentences and furniture. */
final class DraftReports {
    private final ReportDraft draft;
    private final boolean marksAfterPunctuation;
    private final Report.Builder report;
    private int ids;
    private int ordinal;

    private DraftReports(ReportDraft draft, boolean marksAfterPunctuation) {
        this.draft = draft;
        this.marksAfterPunctuation = marksAfterPunctuation;
        report = Report.builder("draft", draft.layout().type());
    }

    static Report report(ReportDraft draft, boolean marksAfterPunctuation) {
        return new DraftReports(draft, marksAfterPunctuation).build();
    }

    private Report build() {
        DraftFront front = draft.front();
        report.frontMatter(FrontMatter.builder()
                .parliamentaryYear(front.parliamentaryYear())
                .addDossier(new Dossier(front.dossier(), Optional.empty()))
                .number(front.number())
                .adoptedOn(front.adoptedOn())
                .committee(front.committee())
                .chair(front.chair())
                .clerk(front.clerk())
                .build());
        Section.Builder part = Section.builder(SectionKind.PART).heading(plain(ReportDraftText.firstPart(draft)));
        draft.groups().forEach(group -> part.add(group(group)));
        report.addSection(part.build());
        if (!draft.agenda().isEmpty()) {
            report.addSection(Section.builder(SectionKind.AGENDA)
                    .heading(plain(ReportDraftText.agendaPart(draft)))
                    .add(TextBlock.of(TextBlockKind.TEXT, contents(draft.agenda())))
                    .build());
        }
        for (DraftNote note : draft.notes()) {
            note.text()
                    .ifPresent(text -> report.addFootnote(new Footnote(
                            "n" + note.number(),
                            String.valueOf(note.number()),
                            List.of(plain(text)),
                            Location.unknown())));
        }
        return report.build();
    }

    private Section group(DraftGroup group) {
        Section.Builder section = Section.builder(SectionKind.CONTRIBUTION);
        group.heading().ifPresent(heading -> section.heading(plain(heading)));
        group.parties().forEach(section::addParty);
        if (!group.introduction().isEmpty()) {
            section.add(TextBlock.of(TextBlockKind.INTRODUCTION, contents(group.introduction())));
        }
        for (DraftTopic topic : group.topics()) {
            if (topic.heading().isEmpty()) {
                items(section, group, topic);
            } else {
                Section.Builder inner = Section.builder(SectionKind.TOPIC)
                        .heading(plain(topic.heading().get()));
                items(inner, group, topic);
                section.add(inner.build());
            }
        }
        return section.build();
    }

    private void items(Section.Builder section, DraftGroup group, DraftTopic topic) {
        for (DraftItem item : topic.items()) {
            if (item instanceof DraftRemark remark) {
                section.add(TextBlock.of(TextBlockKind.REMARK, contents(List.of(remark.paragraph()))));
            } else if (item instanceof DraftExchange exchange) {
                List<Content> question = contents(exchange.question());
                List<Content> answer = contents(exchange.answer());
                String number = exchange.number() > 0 ? exchange.number() + ". " : "";
                section.add(TextBlock.of(TextBlockKind.QUESTION, question))
                        .add(new TextBlock(
                                TextBlockKind.ANSWER, Optional.of(plain(number + draft.answerLabel())), answer));
                Exchange.Builder built = Exchange.builder(++ordinal);
                if (exchange.number() > 0) {
                    built.addNumber(String.valueOf(exchange.number()));
                }
                group.parties().forEach(built::addParty);
                topic.heading().ifPresent(built::addTopic);
                question.forEach(built::addQuestion);
                answer.forEach(built::addAnswer);
                report.addExchange(built.build());
            }
        }
    }

    private Paragraph plain(String text) {
        return Paragraph.builder("p" + ids++, text).build();
    }

    private List<Content> contents(List<DraftParagraph> paragraphs) {
        List<Content> contents = new ArrayList<>();
        for (DraftParagraph paragraph : paragraphs) {
            Paragraph.Builder built = Paragraph.builder("p" + ids++, paragraph.text());
            for (DraftMark mark : paragraph.marks()) {
                boolean printed = draft.notes().get(mark.note() - 1).text().isPresent();
                built.addMention(new FootnoteMark(
                        Marks.place(paragraph.text(), mark.offset(), marksAfterPunctuation),
                        String.valueOf(mark.note()),
                        printed ? Optional.of("n" + mark.note()) : Optional.empty()));
            }
            contents.add(built.build());
        }
        return contents;
    }
}
