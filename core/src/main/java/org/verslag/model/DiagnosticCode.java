package org.verslag.model;

/**
 * The codes of this library's own {@linkplain Diagnostic diagnostics}. Plugins may bring others: prefix those with the
 * plugin's id.
 */
public final class DiagnosticCode {
    /** A footnote mark whose note's text is missing. */
    public static final String MARK_WITHOUT_FOOTNOTE = "mark-without-footnote";

    /** A footnote that no mark in the text points to. */
    public static final String FOOTNOTE_WITHOUT_MARK = "footnote-without-mark";

    /** Printed question numbers skip one or more, repeat, or run backwards. */
    public static final String NUMBERING_GAP = "numbering-gap";

    /** An answer ahead of which no question was found. */
    public static final String ANSWER_WITHOUT_QUESTION = "answer-without-question";

    /** A question that no answer follows in a report where others are answered. */
    public static final String QUESTION_WITHOUT_ANSWER = "question-without-answer";

    /** Nothing was read as a question. */
    public static final String NO_EXCHANGES = "no-exchanges";

    /** The border between an answer and what follows it was decided on thin evidence. */
    public static final String UNSURE_BOUNDARY = "unsure-boundary";

    /** A word broken at a line's end was joined, with or without its hyphen, on thin evidence. */
    public static final String UNSURE_JOIN = "unsure-join";

    /** The source has no line ends where a report has them: headings, labels and borders were looked for inside its lines. */
    public static final String UNBROKEN_TEXT = "unbroken-text";

    /** Text of the source that stands nowhere in the model. */
    public static final String LEFTOVER_TEXT = "leftover-text";

    /** The source's bytes were not all valid in the encoding that it seems to have. */
    public static final String MALFORMED_BYTES = "malformed-bytes";

    /** The source had to be repaired before it could be read. */
    public static final String REPAIRED_SOURCE = "repaired-source";

    /** A parser failed when it was asked whether the source is its own; another one read it. */
    public static final String PARSER_FAILED = "parser-failed";

    /** A cross reference to an exchange that this report does not hold. */
    public static final String UNRESOLVED_REFERENCE = "unresolved-reference";

    private DiagnosticCode() {}
}
