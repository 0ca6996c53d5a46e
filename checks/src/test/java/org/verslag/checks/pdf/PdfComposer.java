package org.verslag.checks.pdf;

import java.util.ArrayList;
import java.util.List;
import org.verslag.checks.pdf.PdfFonts.Style;
import org.verslag.checks.pdf.PdfForm.Look;
import org.verslag.checks.pdf.PdfPiece.Role;
import org.verslag.testkit.DraftExchange;
import org.verslag.testkit.DraftGroup;
import org.verslag.testkit.DraftItem;
import org.verslag.testkit.DraftLayout;
import org.verslag.testkit.DraftParagraph;
import org.verslag.testkit.DraftRemark;
import org.verslag.testkit.DraftTopic;
import org.verslag.testkit.ReportDraft;

/** Puts a draft's words in order. */
final class PdfComposer {
    private static final float INDENT = 1.5f;
    private static final String PART = "Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon";
    private static final String AGENDA = "Volledige agenda";

    private final PdfForm form;
    private final ReportDraft draft;
    private final List<PdfPiece> pieces = new ArrayList<>();

    private PdfComposer(PdfForm form, ReportDraft draft) {
        this.form = form;
        this.draft = draft;
    }

    static List<PdfPiece> compose(PdfForm form, FrontSheet front, ReportDraft draft) {
        PdfComposer composer = new PdfComposer(form, draft);
        front.sentences().forEach(sentence -> composer.add(Role.FRONT, sentence, Style.PLAIN, 0));
        composer.compose();
        return composer.pieces;
    }

    private void compose() {
        boolean consultation = draft.layout() == DraftLayout.INTERLEAVED;
        String numeral = draft.partNumerals() ? "I" : "";
        if (consultation) {
            if (form.body().contents()) {
                contents(numeral);
            }
            heading(numeral, PART, Style.BOLD);
        }
        for (DraftGroup group : draft.groups()) {
            group.heading().ifPresent(heading -> heading("", heading, Style.BOLD));
            group.introduction().forEach(paragraph -> text(Role.OTHER, paragraph));
            group.topics().forEach(this::topic);
        }
        if (!draft.agenda().isEmpty()) {
            heading(numeral + numeral, AGENDA, Style.BOLD);
            draft.agenda().forEach(item -> text(Role.OTHER, item));
        }
    }

    /** The numbers of the pages are made up: nobody looks there. */
    private void contents(String numeral) {
        add(Role.CONTENTS, "Inhoudsopgave blz.", Style.PLAIN, 0);
        int page = 2;
        contents(numeral, PART, page);
        for (DraftGroup group : draft.groups()) {
            contents("", group.heading().orElse(""), page++);
        }
        if (!draft.agenda().isEmpty()) {
            contents(numeral + numeral, AGENDA, page);
        }
    }

    private void contents(String numeral, String heading, int page) {
        add(Role.CONTENTS, (numeral.isEmpty() ? heading : numeral + " " + heading) + " " + page, Style.PLAIN, 0);
    }

    private void topic(DraftTopic topic) {
        Style style = form.body().italicTopics() ? Style.ITALIC : Style.BOLD;
        topic.heading().ifPresent(heading -> heading("", heading, style));
        for (DraftItem item : topic.items()) {
            if (item instanceof DraftExchange exchange) {
                exchange(exchange);
            } else if (item instanceof DraftRemark remark) {
                text(Role.REMARK, remark.paragraph());
            }
        }
    }

    private void exchange(DraftExchange exchange) {
        boolean numberAhead = draft.layout() != DraftLayout.INTERLEAVED && exchange.number() > 0;
        boolean questions = draft.layout() == DraftLayout.WRITTEN_QUESTIONS;
        if (numberAhead) {
            add(Role.LABEL, (questions ? "Vraag " : "") + exchange.number(), Style.BOLD, 0);
        }
        exchange.question().forEach(paragraph -> text(Role.QUESTION, paragraph));
        Look look = form.answers().look();
        Style style = look == Look.BOLD ? Style.BOLD : look == Look.ITALIC ? Style.ITALIC : Style.PLAIN;
        float indent = look == Look.INDENTED ? INDENT : 0;
        if (questions) {
            add(Role.LABEL, "Antwoord " + exchange.number(), Style.BOLD, 0);
        } else if (form.labels(draft)) {
            String number = exchange.number() > 0 && !numberAhead ? exchange.number() + ". " : "";
            add(Role.LABEL, number + draft.answerLabel(), style, indent);
        }
        exchange.answer().forEach(paragraph -> add(Role.ANSWER, marked(paragraph), style, indent));
    }

    private void heading(String numeral, String text, Style style) {
        add(Role.HEADING, numeral.isEmpty() ? text : numeral + " " + text, style, 0);
    }

    private void text(Role role, DraftParagraph paragraph) {
        add(role, marked(paragraph), Style.PLAIN, 0);
    }

    private String marked(DraftParagraph paragraph) {
        return NoteMarks.insert(paragraph, form.body().marksAfterPunctuation());
    }

    private void add(Role role, String text, Style style, float indent) {
        pieces.add(new PdfPiece(role, text, style, indent));
    }
}
