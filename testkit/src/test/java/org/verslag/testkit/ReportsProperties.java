package org.verslag.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.verslag.model.Report;

class ReportsProperties {
    private static final int MAX_STEPS = 5000;

    @Property(tries = 300)
    void wordingTellsQuestionsFromAnswers(@ForAll("drafts") ReportDraft draft) {
        for (DraftExchange exchange : draft.exchanges()) {
            DraftParagraph last = exchange.question().get(exchange.question().size() - 1);
            assertThat(last.text()).endsWith("?");
            assertThat(exchange.question().get(0).text())
                    .matches(
                            "(De leden|Deze leden|Daarnaast constateren deze leden|Ook vragen de leden|Kan |Deelt |Is |"
                                    + "Welke |In hoeverre |Hoe |Wanneer ).*");
            assertThat(exchange.answer())
                    .allSatisfy(
                            paragraph -> assertThat(paragraph.text()).doesNotContain("leden van", "?", "eze leden"));
        }
    }

    @Property(tries = 300)
    void notesAreNumberedInReadingOrder(@ForAll("drafts") ReportDraft draft) {
        List<Integer> marks = new ArrayList<>();
        Expectation expected = Expectation.of(draft);
        draft.groups().forEach(group -> {
            group.introduction().forEach(paragraph -> addMarks(paragraph, marks));
            group.topics()
                    .forEach(topic -> topic.items().forEach(item -> {
                        if (item instanceof DraftRemark remark) {
                            addMarks(remark.paragraph(), marks);
                        } else if (item instanceof DraftExchange exchange) {
                            exchange.question().forEach(paragraph -> addMarks(paragraph, marks));
                            exchange.answer().forEach(paragraph -> addMarks(paragraph, marks));
                        }
                    }));
        });

        assertThat(marks).isSorted().doesNotHaveDuplicates().hasSameSizeAs(draft.notes());
        assertThat(marks.size()).isLessThanOrEqualTo(Drafting.MAX_NOTES);
        assertThat(expected.footnotes()).hasSizeLessThanOrEqualTo(marks.size());
    }

    private static void addMarks(DraftParagraph paragraph, List<Integer> marks) {
        assertThat(paragraph.text()).doesNotContain("¤", "{", "}");
        for (DraftMark mark : paragraph.marks()) {
            assertThat(Character.isDigit(paragraph.text().charAt(mark.offset() - 1)))
                    .isFalse();
            marks.add(mark.note());
        }
    }

    @Property(tries = 300)
    void partiesAndTopicsAreDistinct(@ForAll("drafts") ReportDraft draft) {
        assertThat(draft.groups().stream().flatMap(group -> group.parties().stream()))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        draft.groups()
                .forEach(group -> assertThat(group.topics().stream().map(DraftTopic::heading))
                        .doesNotHaveDuplicates());
    }

    @Property(tries = 300)
    void modelsAreValidAndEqualToThemselves(@ForAll("models") Report report) {
        assertThat(report.toBuilder().build()).isEqualTo(report);
        assertThat(report.sameContent(report)).isTrue();
    }

    @Example
    void draftsShrinkToLittle() {
        ReportDraft smallest =
                shrink(Reports.drafts(), draft -> draft.exchanges().size() >= 2);

        assertThat(smallest.exchanges()).hasSize(2);
        assertThat(smallest.groups()).hasSize(1);
        assertThat(smallest.agenda()).isEmpty();
        assertThat(smallest.notes()).isEmpty();
    }

    @Example
    void modelsShrinkToLittle() {
        Report smallest = shrink(Reports.models(), report -> !report.sections().isEmpty());

        assertThat(smallest.sections()).hasSize(1);
    }

    private static <T> T shrink(Arbitrary<T> arbitrary, Predicate<T> holds) {
        Random random = new Random(5);
        Shrinkable<T> current = arbitrary.generator(1000).next(random);
        while (!holds.test(current.value())) {
            current = arbitrary.generator(1000).next(random);
        }
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            Optional<Shrinkable<T>> smaller = current.shrink()
                    .filter(candidate -> holds.test(candidate.value()))
                    .findFirst();
            if (smaller.isEmpty()) {
                return current.value();
            }
            current = smaller.get();
        }
        return current.value();
    }

    @Provide
    Arbitrary<ReportDraft> drafts() {
        return Reports.drafts();
    }

    @Provide
    Arbitrary<Report> models() {
        return Reports.models();
    }
}
