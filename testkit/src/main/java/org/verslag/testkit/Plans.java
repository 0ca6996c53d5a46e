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

    /**
     * All that stands under a heading as one exchange, without the remarks, which nothing would tell from it. What a group says
     * ahead of its first topic would be taken for an introduction: so there are no topics, or nothing is asked ahead of them.
     */
    static Group oneUnderEachHeading(Group plan) {
        if (!plan.withoutTopic().isEmpty()) {
            return new Group(plan.parties(), plan.introduction(), joined(plan.withoutTopic()), List.of());
        }
        List<Topic> topics = plan.topics().stream()
                .map(topic -> new Topic(topic.heading(), joined(topic.exchanges()), Optional.empty()))
                .toList();
        return new Group(plan.parties(), plan.introduction(), List.of(), topics);
    }

    /** The same with nothing ahead of the paragraph that asks, no answers, and no remarks. */
    static Group ofOneParagraphEach(Group plan) {
        Group bare = withoutRemarks(plan);
        List<Topic> topics = bare.topics().stream()
                .map(topic -> new Topic(topic.heading(), lastParagraphs(topic.exchanges()), Optional.empty()))
                .toList();
        return new Group(bare.parties(), bare.introduction(), lastParagraphs(bare.withoutTopic()), topics);
    }

    private static List<Exchange> lastParagraphs(List<Exchange> exchanges) {
        return exchanges.stream()
                .map(one ->
                        new Exchange(List.of(one.question().get(one.question().size() - 1)), List.of()))
                .toList();
    }

    static Group withoutRemarks(Group plan) {
        List<Topic> topics = plan.topics().stream()
                .map(topic -> new Topic(topic.heading(), topic.exchanges(), Optional.empty()))
                .toList();
        return new Group(plan.parties(), plan.introduction(), plan.withoutTopic(), topics);
    }

    private static List<Exchange> joined(List<Exchange> exchanges) {
        return List.of(new Exchange(
                exchanges.stream().flatMap(one -> one.question().stream()).toList(),
                exchanges.stream().flatMap(one -> one.answer().stream()).toList()));
    }
}
