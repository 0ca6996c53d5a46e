package org.verslag.testkit;

import java.util.List;
import java.util.Objects;

/**
 * An exchange as a perfect reading holds it. Footnote marks stand in the text in square brackets.
 *
 * @param numbers the printed numbers
 * @param parties who asks
 * @param topic the innermost heading; empty where there is none
 * @param question the question's paragraphs
 * @param answer the answer's paragraphs
 */
public record ExpectedExchange(
        List<String> numbers, List<String> parties, String topic, List<String> question, List<String> answer) {
    /** Copies the lists. */
    public ExpectedExchange {
        Objects.requireNonNull(topic, "topic");
        numbers = List.copyOf(numbers);
        parties = List.copyOf(parties);
        question = List.copyOf(question);
        answer = List.copyOf(answer);
    }

    ExpectedExchange joined() {
        return new ExpectedExchange(numbers, parties, topic, ExpectedText.join(question), ExpectedText.join(answer));
    }

    ExpectedExchange withoutMarks() {
        return new ExpectedExchange(
                numbers, parties, topic, ExpectedText.unmark(question), ExpectedText.unmark(answer));
    }
}
