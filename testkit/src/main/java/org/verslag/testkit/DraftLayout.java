package org.verslag.testkit;

import org.verslag.model.Chamber;
import org.verslag.model.ReportType;

/** How questions and answers stand in a {@link ReportDraft}. More layouts may follow: have a default where you switch. */
public enum DraftLayout {
    /** A written consultation by party group, each answer right after its question under a label. */
    INTERLEAVED(ReportType.WRITTEN_CONSULTATION),
    /** By topic, without headings of party groups: the sentences say who asks. Each answer under a label, as above. */
    BY_TOPIC(ReportType.WRITTEN_CONSULTATION),
    /** By party group, each answer right after its question, without a label: the words alone tell who speaks. */
    WITHOUT_LABELS(ReportType.WRITTEN_CONSULTATION),
    /** The Senate: a letter with the questions, and one with the answers, each behind the question printed again. */
    SENATE_LETTERS(ReportType.WRITTEN_CONSULTATION),
    /** The questions in one part; the answers in the next, under the same headings, each behind the question printed again. */
    SEPARATE_QUOTED(ReportType.WRITTEN_CONSULTATION),
    /** Numbered questions in one part; the answers in the next, without headings, each under "Antwoord op vraag 3". */
    SEPARATE_NUMBERED(ReportType.WRITTEN_CONSULTATION),
    /** The questions in one part; the answers in the next under the same headings, one for all that is asked under each. */
    SEPARATE_BY_HEADING(ReportType.WRITTEN_CONSULTATION),
    /** By party group, each paragraph a question; nobody has answered yet. */
    CONTRIBUTION_ONLY(ReportType.CONTRIBUTION_ONLY),
    /** A number, the question, "Antwoord", the answer; no party groups, no topics. */
    QUESTION_LIST(ReportType.QUESTION_LIST),
    /** "Vraag 1", the question, "Antwoord 1", the answer; an opening sentence names the members who ask. */
    WRITTEN_QUESTIONS(ReportType.WRITTEN_QUESTIONS),
    /** Chapters without headings of party groups: each question's first words tell who asks, "Antwoord" opens the answer. */
    NOTE_ON_REPORT(ReportType.NOTE_ON_REPORT);

    private final ReportType type;

    DraftLayout(ReportType type) {
        this.type = type;
    }

    /** Whether the answers stand apart from the questions. */
    boolean isSeparate() {
        return isInParts() || this == SENATE_LETTERS;
    }

    boolean isInParts() {
        return this == SEPARATE_QUOTED || this == SEPARATE_NUMBERED || this == SEPARATE_BY_HEADING;
    }

    /** Whether it is a written consultation of the House, with its parts and agenda. */
    boolean isConsultation() {
        return type == ReportType.WRITTEN_CONSULTATION && this != SENATE_LETTERS;
    }

    /** Who publishes it. */
    public Chamber chamber() {
        return this == SENATE_LETTERS ? Chamber.SENATE : Chamber.HOUSE_OF_REPRESENTATIVES;
    }

    /** The type of report that has this layout. */
    public ReportType type() {
        return type;
    }
}
