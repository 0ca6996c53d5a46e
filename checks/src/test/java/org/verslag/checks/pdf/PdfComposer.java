package org.verslag.checks.pdf;

import java.util.ArrayList;
import java.util.List;
import org.verslag.checks.pdf.PdfFonts.Style;
import org.verslag.checks.pdf.PdfForm.Look;
import org.verslag.checks.pdf.PdfPiece.Role;
import org.verslag.testkit.DraftLayout;
import org.verslag.testkit.DraftPiece;
import org.verslag.testkit.ReportDraft;

/** Puts a draft's words in order, each in its type. */
final class PdfComposer {
    private static final float INDENT = 1.5f;

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
        if (form.body().contents() && hasParts(draft)) {
            draft.contents().forEach(line -> composer.add(Role.CONTENTS, line, Style.PLAIN, 0));
        }
        draft.pieces().forEach(composer::piece);
        return composer.pieces;
    }

    private static boolean hasParts(ReportDraft draft) {
        return draft.pieces().get(0).role() == DraftPiece.Role.PART;
    }

    private void piece(DraftPiece piece) {
        switch (piece.role()) {
            case PART, GROUP -> add(Role.HEADING, piece, Style.BOLD, 0);
            case TOPIC -> add(Role.HEADING, piece, form.body().italicTopics() ? Style.ITALIC : Style.BOLD, 0);
            case QUESTION_LABEL -> add(Role.LABEL, piece, Style.BOLD, 0);
            case QUESTION -> add(Role.QUESTION, piece, Style.PLAIN, 0);
            case QUOTATION -> add(Role.QUESTION, piece, quotationStyle(), 0);
            case ANSWER_LABEL -> answerLabel(piece);
            case ANSWER -> add(Role.ANSWER, piece, answerStyle(), answerIndent());
            case REMARK -> add(Role.REMARK, piece, Style.PLAIN, 0);
            default -> add(Role.OTHER, piece, Style.PLAIN, 0);
        }
    }

    private void answerLabel(DraftPiece piece) {
        if (draft.layout() == DraftLayout.WRITTEN_QUESTIONS) {
            add(Role.LABEL, piece, Style.BOLD, 0);
        } else if (form.labels(draft)) {
            add(Role.LABEL, piece, answerStyle(), answerIndent());
        }
    }

    private Style answerStyle() {
        return switch (answerLook()) {
            case BOLD -> Style.BOLD;
            case ITALIC -> Style.ITALIC;
            case PLAIN, INDENTED -> Style.PLAIN;
        };
    }

    /** Where nothing is labelled, answers look other than questions. */
    private Look answerLook() {
        boolean alike = form.answers().look() == Look.PLAIN && draft.layout() == DraftLayout.WITHOUT_LABELS;
        return alike ? Look.INDENTED : form.answers().look();
    }

    private float answerIndent() {
        return answerLook() == Look.INDENTED ? INDENT : 0;
    }

    /** What is quoted is set apart from the answer where nothing else sets that apart. */
    private Style quotationStyle() {
        return form.answers().look() == Look.PLAIN ? Style.ITALIC : Style.PLAIN;
    }

    private void add(Role role, DraftPiece piece, Style style, float indent) {
        add(role, NoteMarks.insert(piece.paragraph(), form.body().marksAfterPunctuation()), style, indent);
    }

    private void add(Role role, String text, Style style, float indent) {
        pieces.add(new PdfPiece(role, text, style, indent));
    }
}
