package org.verslag.model;

/** The role of a {@link TextBlock} in its section. */
public enum TextBlockKind {
    /** Courtesy paragraphs of a party group ahead of its first topic or question. */
    INTRODUCTION,
    /** A question, of one or more paragraphs (<i>vraag</i>). */
    QUESTION,
    /** An answer (<i>antwoord</i>). */
    ANSWER,
    /** A paragraph of a party group that nobody answers (<i>opmerking</i>). */
    REMARK,
    /** A question that is printed again ahead of its answer. */
    QUOTATION,
    /** Names and functions of those who sign. */
    SIGNATURE,
    /** Any other text: front page sentences, a minister's opening words, agenda items, annexes. */
    TEXT
}
