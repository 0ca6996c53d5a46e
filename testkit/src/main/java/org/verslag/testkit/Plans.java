package org.verslag.testkit;

import java.util.List;
import java.util.Optional;

/** What the generators choose, before party groups, numbers and notes are filled in: parts that shrink by themselves. */
final class Plans {

    /** Sentences with slots for the party group and places for marks. */
    record Exchange(List<List<String>> question, List<List<String>> answer) {}

    record Topic(String heading, List<Exchange> exchanges, Optional<String> remark) {}

    record Group(
            List<String> parties, Optional<String> introduction, List<Exchange> withoutTopic, List<Topic> topics) {}

    record Style(DraftLayout layout, int heading, boolean partNumerals, String answerLabel, boolean numbered) {}

    private Plans() {}
}
