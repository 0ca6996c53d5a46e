package org.verslag.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Paragraph QUESTION =
            Paragraph.builder("p1", "Is de dijk veilig?").build();
    private static final Paragraph ANSWER = Paragraph.builder("p2", "Ja.").build();

    private static Report.Builder report() {
        return Report.builder("dijk", ReportType.WRITTEN_CONSULTATION)
                .addSection(Section.builder(SectionKind.CONTRIBUTION)
                        .addParty("VVD")
                        .add(TextBlock.of(TextBlockKind.QUESTION, List.of(QUESTION)))
                        .add(TextBlock.of(TextBlockKind.ANSWER, List.of(ANSWER)))
                        .build());
    }

    private static Exchange.Builder exchange(int ordinal) {
        return Exchange.builder(ordinal).addParty("VVD");
    }

    @Test
    void anExchangeOrdersParagraphsOfTheDocument() {
        Report report = report().addExchange(
                        exchange(1).addQuestion(QUESTION).addAnswer(ANSWER).build())
                .build();

        assertThat(report.exchanges()).hasSize(1);
        assertThat(report.exchanges().get(0).questionText()).isEqualTo("Is de dijk veilig?");
        assertThat(report.exchanges().get(0).answerText()).isEqualTo("Ja.");
    }

    @Test
    void refusesAParagraphThatIsNotInTheDocument() {
        Paragraph stranger = Paragraph.builder("p9", "Vreemd.").build();
        Report.Builder builder =
                report().addExchange(exchange(1).addQuestion(stranger).build());

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("p9");
    }

    @Test
    void refusesAParagraphThatIsUsedTwice() {
        Report.Builder builder = report().addExchange(
                        exchange(1).addQuestion(QUESTION).build())
                .addExchange(exchange(2).addQuestion(QUESTION).build());

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("in use already");
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        Report.Builder builder = report().addSection(Section.builder(SectionKind.ANNEX)
                .add(TextBlock.of(
                        TextBlockKind.TEXT,
                        List.of(Paragraph.builder("p1", "Nog een keer.").build())))
                .build());

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("p1");
    }

    @Test
    void refusesAMarkWithoutItsNote() {
        Paragraph marked = Paragraph.builder("p3", "Zie daar.")
                .addMention(new FootnoteMark(8, "1", Optional.of("n1")))
                .build();
        Report.Builder builder = report().addSection(Section.builder(SectionKind.ANNEX)
                .add(TextBlock.of(TextBlockKind.TEXT, List.of(marked)))
                .build());

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("n1");
    }

    @Test
    void refusesAMentionBeyondTheText() {
        Paragraph.Builder builder =
                Paragraph.builder("p1", "Kort").addEmphasis(new Emphasis(2, 9, Emphasis.Style.BOLD));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("p1");
    }

    @Test
    void equalMeansEqualInEverythingAndSameContentLeavesOutPlaces() {
        Report here = report().build();
        Paragraph elsewhere = Paragraph.builder("q1", QUESTION.text())
                .location(Location.of(Region.ofLines(OptionalInt.of(3), 7, 8)))
                .addEmphasis(new Emphasis(0, 2, Emphasis.Style.BOLD))
                .build();
        Report there = Report.builder("anders", ReportType.WRITTEN_CONSULTATION)
                .addSection(Section.builder(SectionKind.CONTRIBUTION)
                        .addParty("VVD")
                        .add(TextBlock.of(TextBlockKind.QUESTION, List.of(elsewhere)))
                        .add(TextBlock.of(TextBlockKind.ANSWER, List.of(ANSWER)))
                        .build())
                .build();

        assertThat(here).isEqualTo(report().build()).isNotEqualTo(there);
        assertThat(here.sameContent(there)).isTrue();
        assertThat(here.sameContent(report().addFootnote(new Footnote("n1", "1", List.of(), Location.unknown()))
                        .build()))
                .isFalse();
    }

    @Test
    void frontMatterFillsUpFromAnother() {
        FrontMatter first = FrontMatter.builder().number("5").build();
        FrontMatter second =
                FrontMatter.builder().number("6").issn("0921 - 7371").build();

        assertThat(first.orElse(second))
                .isEqualTo(FrontMatter.builder().number("5").issn("0921 - 7371").build());
    }
}
