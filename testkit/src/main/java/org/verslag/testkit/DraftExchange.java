package org.verslag.testkit;

import java.util.List;

/**
 * A question and its answer.
 *
 * @param number its printed number; 0 where none is printed
 * @param question at least one paragraph
 * @param answer at least one paragraph
 */
public record DraftExchange(int number, List<DraftParagraph> question, List<DraftParagraph> answer)
        implements DraftItem {
    /** Copies the lists. */
    public DraftExchange {
        question = List.copyOf(question);
        answer = List.copyOf(answer);
    }
}
