package org.verslag.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static Expectation expectation(String number, String topic, String... question) {
        return new Expectation(
                Map.of("dossier", "21 501-02"),
                List.of(new ExpectedText(List.of("VVD"), "", List.of("Een inleiding."))),
                List.of(new ExpectedExchange(
                        List.of(number), List.of("VVD"), topic, List.of(question), List.of("Ja[1].", "Nee."))),
                List.of(),
                List.of("1 Noot."),
                List.of("Brief"));
    }

    @Test
    void equalOnesHaveNoDifference() {
        assertThat(expectation("1", "Algemeen", "Kan dit?").firstDifference(expectation("1", "Algemeen", "Kan dit?")))
                .isEmpty();
    }

    @Test
    void theDifferenceIsNamed() {
        Expectation expected = expectation("1", "Algemeen", "Kan dit?");

        assertThat(expected.firstDifference(expectation("2", "Algemeen", "Kan dit?")))
                .hasValue("exchange 1: numbers: expected [1] but was [2]");
        assertThat(expected.firstDifference(expectation("1", "Migratie", "Kan dit?")))
                .hasValue("exchange 1: topic: expected Algemeen but was Migratie");
        assertThat(expected.firstDifference(expectation("1", "Algemeen", "Kan dat?"))
                        .orElse(""))
                .startsWith("exchange 1: question paragraph 1: differs at character 5")
                .contains("Kan d▸it?", "Kan d▸at?");
        assertThat(expected.firstDifference(expectation("1", "Algemeen", "Kan dit?", "En dat?")))
                .hasValue("exchange 1: expected 1 of question paragraph but found 2; the first too many: En dat?");
        assertThatThrownBy(() -> expected.assertMatches(expectation("2", "", "")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("numbers");
    }

    @Test
    void paragraphsAndMarksCanBeLeftOut() {
        Expectation split = expectation("1", "", "Kan[2] dit?", "En dat?");

        assertThat(split.joined()
                        .firstDifference(
                                expectation("1", "", "Kan[2] dit? En dat?").joined()))
                .isEmpty();
        assertThat(split.withoutMarks().exchanges().get(0).question()).containsExactly("Kan dit?", "En dat?");
    }

    @Test
    void factsThatAreNotExpectedAreNotCompared() {
        Expectation unknown = expectation("1", "", "Kan dit?").withoutFrontMatter();

        assertThat(unknown.firstDifference(expectation("1", "", "Kan dit?"))).isEmpty();
        assertThat(expectation("1", "", "Kan dit?").firstDifference(unknown))
                .hasValue("front matter: expected {dossier=21 501-02} but was {}");
    }
}
