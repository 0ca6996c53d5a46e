package org.verslag.testkit;

import java.util.Objects;

/**
 * A paragraph of a draft in its place. {@link ReportDraft#pieces()} gives all of them, for whoever writes a draft in a form of
 * their own.
 *
 * @param role what it is
 * @param paragraph what it says; a line feed in it is a line's end in any form
 */
public record DraftPiece(Role role, DraftParagraph paragraph) {

    /** What a paragraph is. More may follow: have a default where you switch. */
    public enum Role {
        /** The heading of a part. */
        PART,
        /** The heading of a party group. */
        GROUP,
        /** The heading of a topic or chapter. */
        TOPIC,
        /** A courtesy ahead of the questions. */
        INTRODUCTION,
        /** "Vraag 3", "3". */
        QUESTION_LABEL,
        /** Somebody asks. */
        QUESTION,
        /** A question that stands again ahead of its answer. */
        QUOTATION,
        /** "3. Antwoord van het kabinet", without a colon. */
        ANSWER_LABEL,
        /** Somebody answers. */
        ANSWER,
        /** Nobody answers it. */
        REMARK,
        /** A document on the agenda. */
        AGENDA,
        /** To whom and when a letter was written, and what it opens with. */
        LETTER_OPENING,
        /** Who signed a letter. */
        SIGNATURE
    }

    /** Checks for nulls. */
    public DraftPiece {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(paragraph, "paragraph");
    }
}
