package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a perfect reading of a draft holds. */
final class DraftExpectation {
    private final boolean marksAfterPunctuation;
    private final List<ExpectedText> introductions = new ArrayList<>();
    private final List<ExpectedExchange> exchanges = new ArrayList<>();
    private final List<ExpectedText> remarks = new ArrayList<>();

    private DraftExpectation(boolean marksAfterPunctuation) {
        this.marksAfterPunctuation = marksAfterPunctuation;
    }

    static Expectation of(ReportDraft draft, boolean marksAfterPunctuation) {
        DraftExpectation found = new DraftExpectation(marksAfterPunctuation);
        draft.groups().forEach(found::group);
        List<String> notes = new ArrayList<>();
        for (DraftNote note : draft.notes()) {
            note.text().ifPresent(text -> notes.add(note.number() + " " + text));
        }
        return new Expectation(
                facts(draft), found.introductions, found.exchanges, found.remarks, notes, found.texts(draft.agenda()));
    }

    private void group(DraftGroup group) {
        if (!group.introduction().isEmpty()) {
            introductions.add(new ExpectedText(group.parties(), "", texts(group.introduction())));
        }
        for (DraftTopic topic : group.topics()) {
            String heading = topic.heading().orElse("");
            for (DraftItem item : topic.items()) {
                if (item instanceof DraftExchange exchange) {
                    exchanges.add(new ExpectedExchange(
                            exchange.number() > 0 ? List.of(String.valueOf(exchange.number())) : List.of(),
                            group.parties(),
                            heading,
                            texts(exchange.question()),
                            texts(exchange.answer())));
                } else if (item instanceof DraftRemark remark) {
                    remarks.add(new ExpectedText(group.parties(), heading, texts(List.of(remark.paragraph()))));
                }
            }
        }
    }

    private List<String> texts(List<DraftParagraph> paragraphs) {
        return paragraphs.stream().map(this::text).toList();
    }

    private String text(DraftParagraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.text());
        for (int i = paragraph.marks().size() - 1; i >= 0; i--) {
            DraftMark mark = paragraph.marks().get(i);
            text.insert(Marks.place(paragraph.text(), mark.offset(), marksAfterPunctuation), "[" + mark.note() + "]");
        }
        return text.toString();
    }

    private static Map<String, String> facts(ReportDraft draft) {
        DraftFront front = draft.front();
        Map<String, String> facts = new TreeMap<>();
        facts.put("parliamentary year", front.parliamentaryYear());
        facts.put("number", front.number());
        if (draft.layout() == DraftLayout.WRITTEN_QUESTIONS) {
            return facts;
        }
        facts.put("dossier", front.dossier());
        facts.put("adopted on", front.adoptedOn().toString());
        if (draft.layout() != DraftLayout.NOTE_ON_REPORT) {
            facts.put("committee", front.committee());
            if (draft.layout() != DraftLayout.SENATE_LETTERS) {
                facts.put("chair", front.chair());
            }
            facts.put("clerk", front.clerk());
        }
        return facts;
    }
}
