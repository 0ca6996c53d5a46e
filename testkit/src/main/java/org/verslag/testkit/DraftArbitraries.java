package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.verslag.testkit.Plans.Exchange;
import org.verslag.testkit.Plans.Group;
import org.verslag.testkit.Plans.Style;
import org.verslag.testkit.Plans.Topic;

/** Generators of drafts, put together from independent parts so that they shrink quickly. */
final class DraftArbitraries {
    private static final int MAX_GROUPS = 4;

    private DraftArbitraries() {}

    static Arbitrary<ReportDraft> drafts(DraftLayout layout) {
        Arbitrary<List<String>> parties =
                Arbitraries.of(Party.NAMES).list().uniqueElements().ofSize(MAX_GROUPS + 1);
        return Combinators.combine(
                        styles(layout),
                        Reports.fronts(),
                        parties,
                        groups().list().ofMinSize(1).ofMaxSize(MAX_GROUPS),
                        noteTexts(),
                        Arbitraries.of(Words.AGENDA).list().uniqueElements().ofMaxSize(4))
                .as((style, front, names, groups, noteTexts, agenda) ->
                        Drafting.draft(style, front, withParties(groups, names), noteTexts, agenda));
    }

    private static Arbitrary<Style> styles(DraftLayout layout) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Party.headingStyles() - 1),
                        Arbitraries.of(true, false),
                        Arbitraries.of("Antwoord van het kabinet", "Antwoord", "Antwoord van de Minister"),
                        Arbitraries.of(true, true, true, false))
                .as((heading, numerals, label, numbered) -> new Style(layout, heading, numerals, label, numbered));
    }

    private static Arbitrary<List<String>> noteTexts() {
        // An empty text is a note that is missing: rare
        Arbitrary<String> text =
                Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.of(Words.NOTES)), Tuple.of(1, Arbitraries.just("")));
        return text.list().ofMinSize(1).ofMaxSize(6);
    }

    /** Groups without their parties, which have to differ from each other. */
    private static Arbitrary<Group> groups() {
        Arbitrary<Boolean> joint = Arbitraries.integers().between(0, 9).map(n -> n == 9);
        return Combinators.combine(
                        joint,
                        Sentences.of(Wording.INTRODUCTIONS).optional(),
                        exchanges().list().ofMaxSize(2),
                        topics().list()
                                .uniqueElements(Topic::heading)
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((twoParties, introduction, withoutTopic, topics) ->
                        new Group(twoParties ? List.of("", "") : List.of(""), introduction, withoutTopic, topics));
    }

    private static List<Group> withParties(List<Group> groups, List<String> names) {
        List<Group> named = new ArrayList<>();
        // One name is left over: the first joint group takes it
        int next = 0;
        boolean spare = true;
        for (Group group : groups) {
            boolean joint = group.parties().size() == 2 && spare;
            spare &= !joint;
            List<String> parties = names.subList(next, next + (joint ? 2 : 1));
            next += parties.size();
            named.add(new Group(parties, group.introduction(), group.withoutTopic(), group.topics()));
        }
        return named;
    }

    private static Arbitrary<Topic> topics() {
        return Combinators.combine(
                        Arbitraries.of(Words.TOPICS),
                        exchanges().list().ofMinSize(1).ofMaxSize(3),
                        Sentences.of(Wording.REMARKS).optional(0.2))
                .as(Topic::new);
    }

    private static Arbitrary<Exchange> exchanges() {
        return Combinators.combine(question(), answer()).as(Exchange::new);
    }

    private static Arbitrary<List<List<String>>> question() {
        Arbitrary<String> announcement = Sentences.of(Wording.ANNOUNCEMENTS);
        Arbitrary<String> asking =
                Arbitraries.oneOf(List.of(Sentences.of(Wording.QUESTIONS), Sentences.of(Wording.OWN_QUESTIONS)));
        Arbitrary<List<String>> last = Combinators.combine(
                        announcement.optional(0.3), asking.list().ofMinSize(1).ofMaxSize(3))
                .as(DraftArbitraries::join);
        Arbitrary<Optional<List<String>>> first =
                Sentences.paragraph(announcement, announcement, 1).optional(0.25);
        return Combinators.combine(first, last)
                .as((lead, end) ->
                        lead.map(paragraph -> List.of(paragraph, end)).orElse(List.of(end)));
    }

    private static List<String> join(Optional<String> first, List<String> rest) {
        List<String> sentences = new ArrayList<>();
        first.ifPresent(sentences::add);
        sentences.addAll(rest);
        return sentences;
    }

    private static Arbitrary<List<List<String>>> answer() {
        return Sentences.paragraph(Sentences.of(Wording.ANSWERS), Sentences.of(Wording.MORE_ANSWERS), 3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
