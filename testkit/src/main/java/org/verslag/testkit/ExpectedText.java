package org.verslag.testkit;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An introduction or a remark as a perfect reading holds it. Footnote marks stand in the text in square brackets.
 *
 * @param parties who says it
 * @param topic the innermost heading; empty where there is none
 * @param paragraphs what they say
 */
public record ExpectedText(List<String> parties, String topic, List<String> paragraphs) {
    private static final Pattern MARK = Pattern.compile("\\[[^\\[\\]]{1,4}]");

    /** Copies the lists. */
    public ExpectedText {
        Objects.requireNonNull(topic, "topic");
        parties = List.copyOf(parties);
        paragraphs = List.copyOf(paragraphs);
    }

    ExpectedText joined() {
        return new ExpectedText(parties, topic, join(paragraphs));
    }

    ExpectedText withoutMarks() {
        return new ExpectedText(parties, topic, unmark(paragraphs));
    }

    static List<String> join(List<String> paragraphs) {
        return paragraphs.isEmpty() ? paragraphs : List.of(String.join(" ", paragraphs));
    }

    static List<String> unmark(List<String> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> MARK.matcher(paragraph).replaceAll(""))
                .toList();
    }
}
