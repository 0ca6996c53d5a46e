package org.verslag.testkit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verslag.model.Person;

/**
 * What one party group, or two jointly, put forward.
 *
 * @param parties the bare names; empty where the layout names none
 * @param members the members who ask, in written questions
 * @param heading the heading over it; absent where the layout has none
 * @param introduction courtesy paragraphs ahead of the first topic or question
 * @param topics at least one
 */
public record DraftGroup(
        List<String> parties,
        List<Person> members,
        Optional<String> heading,
        List<DraftParagraph> introduction,
        List<DraftTopic> topics) {
    /** Copies the lists. */
    public DraftGroup {
        Objects.requireNonNull(heading, "heading");
        parties = List.copyOf(parties);
        members = List.copyOf(members);
        introduction = List.copyOf(introduction);
        topics = List.copyOf(topics);
    }
}
