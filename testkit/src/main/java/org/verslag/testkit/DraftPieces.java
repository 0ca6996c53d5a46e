package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verslag.testkit.DraftPiece.Role;

/** Puts the paragraphs of a draft in reading order. */
final class DraftPieces {
    private final ReportDraft draft;
    private final List<DraftPiece> pieces = new ArrayList<>();

    /** Several groups can speak under one topic. */
    private Optional<String> topicBefore = Optional.empty();

    private DraftPieces(ReportDraft draft) {
        this.draft = draft;
    }

    static List<DraftPiece> of(ReportDraft draft) {
        DraftPieces order = new DraftPieces(draft);
        switch (draft.layout()) {
            case INTERLEAVED, BY_TOPIC, WITHOUT_LABELS, CONTRIBUTION_ONLY -> {
                order.add(Role.PART, ReportDraftText.firstPart(draft));
                order.groups(order::exchange);
            }
            case SENATE_LETTERS -> order.letters();
            case SEPARATE_QUOTED, SEPARATE_NUMBERED, SEPARATE_BY_HEADING -> order.separate();
            case QUESTION_LIST, WRITTEN_QUESTIONS, NOTE_ON_REPORT -> order.groups(order::exchange);
        }
        if (!draft.agenda().isEmpty()) {
            order.add(Role.PART, ReportDraftText.agendaPart(draft));
            order.add(Role.AGENDA, draft.agenda());
        }
        return List.copyOf(order.pieces);
    }

    /** What is done with each exchange, in its place. */
    private interface Printer {
        void print(DraftExchange exchange);
    }

    private void groups(Printer printer) {
        for (DraftGroup group : draft.groups()) {
            group.heading().ifPresent(heading -> add(Role.GROUP, heading));
            add(Role.INTRODUCTION, group.introduction());
            for (DraftTopic topic : group.topics()) {
                if (draft.layout() != DraftLayout.BY_TOPIC || !topic.heading().equals(topicBefore)) {
                    topic.heading().ifPresent(heading -> add(Role.TOPIC, heading));
                }
                topicBefore = topic.heading();
                for (DraftItem item : topic.items()) {
                    if (item instanceof DraftExchange exchange) {
                        printer.print(exchange);
                    } else if (item instanceof DraftRemark remark) {
                        add(Role.REMARK, List.of(remark.paragraph()));
                    }
                }
            }
        }
    }

    private void separate() {
        add(Role.PART, ReportDraftText.firstPart(draft));
        groups(this::question);
        add(Role.PART, ReportDraftText.answeringPart(draft));
        answers();
    }

    private void letters() {
        String committee = "vaste commissie voor " + draft.front().committee();
        add(Role.PART, ("Brief van de voorzitter van de " + committee).toUpperCase(Locale.ROOT));
        add(Role.LETTER_OPENING, "Aan de Minister van Buitenlandse Zaken");
        add(
                Role.LETTER_OPENING,
                "Den Haag, " + FrontText.date(draft.front().adoptedOn().minusDays(30)));
        groups(this::question);
        add(
                Role.SIGNATURE,
                "De voorzitter van de " + committee + ",\n" + draft.front().chair());
        add(Role.PART, "BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN");
        add(Role.LETTER_OPENING, "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal");
        add(
                Role.LETTER_OPENING,
                "Den Haag, " + FrontText.date(draft.front().adoptedOn().minusDays(3)));
        answers();
        add(Role.SIGNATURE, "De Minister van Buitenlandse Zaken,\nDe Vries");
    }

    private void answers() {
        for (DraftGroup group : draft.groups()) {
            boolean headings = draft.layout() != DraftLayout.SEPARATE_NUMBERED;
            if (headings) {
                group.heading().ifPresent(heading -> add(Role.GROUP, heading));
            }
            for (DraftTopic topic : group.topics()) {
                if (headings) {
                    topic.heading().ifPresent(heading -> add(Role.TOPIC, heading));
                }
                for (DraftItem item : topic.items()) {
                    if (item instanceof DraftExchange exchange) {
                        answer(exchange);
                    }
                }
            }
        }
    }

    private void question(DraftExchange exchange) {
        boolean named = draft.layout() == DraftLayout.WRITTEN_QUESTIONS;
        if (exchange.number() > 0) {
            add(Role.QUESTION_LABEL, (named ? "Vraag " : "") + exchange.number());
        }
        add(Role.QUESTION, exchange.question());
    }

    private void answer(DraftExchange exchange) {
        if (draft.layout() == DraftLayout.SEPARATE_QUOTED || draft.layout() == DraftLayout.SENATE_LETTERS) {
            exchange.question().forEach(paragraph -> add(Role.QUOTATION, List.of(DraftParagraph.of(paragraph.text()))));
        } else if (draft.layout() == DraftLayout.SEPARATE_NUMBERED) {
            add(Role.ANSWER_LABEL, draft.answerLabel() + " " + exchange.number());
        }
        add(Role.ANSWER, exchange.answer());
    }

    private void exchange(DraftExchange exchange) {
        switch (draft.layout()) {
            case WITHOUT_LABELS, CONTRIBUTION_ONLY -> add(Role.QUESTION, exchange.question());
            case INTERLEAVED, BY_TOPIC -> {
                add(Role.QUESTION, exchange.question());
                add(Role.ANSWER_LABEL, (exchange.number() > 0 ? exchange.number() + ". " : "") + draft.answerLabel());
            }
            case WRITTEN_QUESTIONS -> {
                question(exchange);
                add(Role.ANSWER_LABEL, draft.answerLabel() + " " + exchange.number());
            }
            default -> {
                question(exchange);
                add(Role.ANSWER_LABEL, draft.answerLabel());
            }
        }
        add(Role.ANSWER, exchange.answer());
    }

    private void add(Role role, List<DraftParagraph> paragraphs) {
        paragraphs.forEach(paragraph -> pieces.add(new DraftPiece(role, paragraph)));
    }

    private void add(Role role, String text) {
        add(role, List.of(DraftParagraph.of(text)));
    }
}
