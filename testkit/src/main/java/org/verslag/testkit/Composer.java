package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.verslag.testkit.Piece.Role;

/** Puts a draft's words in order: the front page, the contents, the body. */
final class Composer {
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
        FrontText front = new FrontText(draft, random);
        if (form.pages().front() != TextForm.Front.NONE) {
            front.page().forEach(text -> add(Role.FRONT, text));
        }
        front.opening().forEach(text -> add(Role.FRONT, text));
        if (draft.layout().isConsultation() && form.pages().front() == TextForm.Front.PAGE_AND_CONTENTS) {
            draft.contents().forEach(line -> add(Role.CONTENTS, line));
        }
        draft.pieces().forEach(this::piece);
    }

    private void piece(DraftPiece piece) {
        Role role = switch (piece.role()) {
            case PART, GROUP, TOPIC -> Role.HEADING;
            case LETTER_OPENING, SIGNATURE -> Role.FRONT;
            case INTRODUCTION -> Role.INTRODUCTION;
            case QUESTION_LABEL, ANSWER_LABEL -> Role.LABEL;
            case QUESTION, QUOTATION -> Role.QUESTION;
            case ANSWER -> Role.ANSWER;
            case REMARK -> Role.REMARK;
            case AGENDA -> Role.AGENDA;
        };
        boolean mayHaveColon =
                piece.role() == DraftPiece.Role.ANSWER_LABEL && draft.layout() != DraftLayout.WRITTEN_QUESTIONS;
        add(
                role,
                Marks.insert(piece.paragraph(), form.style().marksAfterPunctuation())
                        + (mayHaveColon && colon() ? ":" : ""));
    }

    private boolean colon() {
        return switch (form.style().colon()) {
            case YES -> true;
            case NO -> false;
            case MIXED -> random.nextInt(2) == 0;
        };
    }

    private void add(Role role, String text) {
        pieces.add(new Piece(role, text));
    }
}
