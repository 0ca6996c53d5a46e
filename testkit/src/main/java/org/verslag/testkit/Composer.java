package org.verslag.testkit;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.verslag.testkit.Piece.Role;

/** Puts a draft's words in order. */
final class Composer {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final TextForm form;
    private final ReportDraft draft;
    private final SplittableRandom random;
    private final List<Piece> pieces = new ArrayList<>();

    private Composer(TextForm form, ReportDraft draft, SplittableRandom random) {
        this.form = form;
        this.draft = draft;
        this.random = random;
    }

    static List<Piece> compose(TextForm form, ReportDraft draft, SplittableRandom random) {
        Composer composer = new Composer(form, draft, random);
        composer.compose();
        return composer.pieces;
    }

    private void compose() {
        if (form.pages().front() != TextForm.Front.NONE) {
            frontPage();
        }
        if (draft.layout() == DraftLayout.WRITTEN_QUESTIONS) {
            openingSentence();
        }
        boolean consultation = draft.layout() == DraftLayout.INTERLEAVED;
        if (consultation) {
            if (form.pages().front() == TextForm.Front.PAGE_AND_CONTENTS) {
                contents();
            }
            add(Role.HEADING, ReportDraftText.firstPart(draft));
        }
        for (DraftGroup group : draft.groups()) {
            group.heading().ifPresent(heading -> add(Role.HEADING, heading));
            group.introduction().forEach(paragraph -> add(Role.INTRODUCTION, paragraph));
            group.topics().forEach(this::topic);
        }
        if (!draft.agenda().isEmpty()) {
            add(Role.HEADING, ReportDraftText.agendaPart(draft));
            draft.agenda().forEach(item -> add(Role.AGENDA, item));
        }
    }

    private void topic(DraftTopic topic) {
        topic.heading().ifPresent(heading -> add(Role.HEADING, heading));
        for (DraftItem item : topic.items()) {
            if (item instanceof DraftExchange exchange) {
                exchange(exchange);
            } else if (item instanceof DraftRemark remark) {
                add(Role.REMARK, remark.paragraph());
            }
        }
    }

    private void exchange(DraftExchange exchange) {
        boolean numberAhead = draft.layout() != DraftLayout.INTERLEAVED && exchange.number() > 0;
        boolean writtenQuestions = draft.layout() == DraftLayout.WRITTEN_QUESTIONS;
        if (numberAhead) {
            add(Role.LABEL, writtenQuestions ? "Vraag " + exchange.number() : String.valueOf(exchange.number()));
        }
        exchange.question().forEach(paragraph -> add(Role.QUESTION, paragraph));
        if (writtenQuestions) {
            add(Role.LABEL, "Antwoord " + exchange.number());
        } else {
            String number = exchange.number() > 0 && !numberAhead ? exchange.number() + ". " : "";
            add(Role.LABEL, number + draft.answerLabel() + (colon() ? ":" : ""));
        }
        exchange.answer().forEach(paragraph -> add(Role.ANSWER, paragraph));
    }

    private boolean colon() {
        return switch (form.style().colon()) {
            case YES -> true;
            case NO -> false;
            case MIXED -> random.nextInt(2) == 0;
        };
    }

    private void frontPage() {
        DraftFront front = draft.front();
        add(Role.FRONT, "Tweede Kamer der Staten-Generaal 2");
        add(Role.FRONT, "Vergaderjaar " + front.parliamentaryYear());
        if (draft.layout() == DraftLayout.WRITTEN_QUESTIONS) {
            add(Role.FRONT, "Aanhangsel van de Handelingen");
            add(
                    Role.FRONT,
                    "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden");
            add(Role.FRONT, front.number());
            return;
        }
        String committee = "vaste commissie voor " + front.committee();
        add(Role.FRONT, front.dossier() + " " + front.dossierTitle());
        add(Role.FRONT, "Nr. " + front.number() + " " + title());
        if (draft.layout() == DraftLayout.NOTE_ON_REPORT) {
            add(Role.FRONT, "Ontvangen " + DATE.format(front.adoptedOn()));
            return;
        }
        add(Role.FRONT, "Vastgesteld " + DATE.format(front.adoptedOn()));
        add(
                Role.FRONT,
                "De " + committee + " heeft een aantal vragen voorgelegd aan de Minister over de geannoteerde agenda."
                        + " Bij brief van " + DATE.format(front.adoptedOn().minusDays(1))
                        + " zijn de vragen beantwoord.");
        String between = random.nextInt(3) == 0 ? " " : "\n";
        add(Role.FRONT, "De voorzitter van de commissie," + between + front.chair());
        add(Role.FRONT, "De griffier van de commissie," + between + front.clerk());
    }

    private String title() {
        return switch (draft.layout()) {
            case INTERLEAVED, WRITTEN_QUESTIONS -> "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG";
            case QUESTION_LIST -> "LIJST VAN VRAGEN EN ANTWOORDEN";
            case NOTE_ON_REPORT -> "NOTA NAAR AANLEIDING VAN HET VERSLAG";
        };
    }

    private void openingSentence() {
        DraftFront front = draft.front();
        String members = draft.groups().get(0).members().stream()
                .map(member -> member.name() + " (" + member.party().orElse("") + ")")
                .collect(Collectors.joining(" en "));
        String date = DATE.format(front.adoptedOn().minusDays(21));
        boolean several = draft.groups().get(0).members().size() > 1;
        add(
                Role.FRONT,
                "Vragen van " + (several ? "de leden " : "het lid ") + members
                        + " aan de Minister van Buitenlandse Zaken over de naleving van afspraken (ingezonden " + date
                        + ").");
        add(
                Role.FRONT,
                "Antwoord van Minister De Vries (Buitenlandse Zaken) (ontvangen " + DATE.format(front.adoptedOn())
                        + ").");
    }

    private void contents() {
        add(Role.CONTENTS, "Inhoudsopgave blz.");
        add(Role.CONTENTS, ReportDraftText.firstPart(draft) + " 2");
        int page = 2;
        for (DraftGroup group : draft.groups()) {
            add(Role.CONTENTS, group.heading().orElse("") + " " + page++);
        }
        if (!draft.agenda().isEmpty()) {
            add(Role.CONTENTS, ReportDraftText.agendaPart(draft) + " " + page);
        }
    }

    private void add(Role role, DraftParagraph paragraph) {
        pieces.add(new Piece(role, Marks.insert(paragraph, form.style().marksAfterPunctuation())));
    }

    private void add(Role role, String text) {
        pieces.add(new Piece(role, text));
    }
}
