package org.verslag.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WrapperTest {
    private final Wrapper wrapper = new Wrapper(new SplittableRandom(1), 100);

    @Test
    void breaksPlainWordsAheadOfAConsonant() {
        assertThat(wrapper.wrap("de aanvullende maatregelen", 22)).containsExactly("de aanvullende maatre-", "gelen");
    }

    @Test
    void breaksAtAHyphenOnlyWhereItStays() {
        assertThat(wrapper.wrap("in Nagorno-Karabach", 14)).containsExactly("in Nagorno-", "Karabach");
        assertThat(wrapper.wrap("de EU-lidstaten nu", 9)).containsExactly("de EU-", "lidstaten", "nu");
        assertThat(wrapper.wrap("de defensie-industrie", 14)).containsExactly("de", "defensie-industrie");
        assertThat(wrapper.wrap("naar https://www.voorbeeld.nl/een-adres", 34))
                .containsExactly("naar https://www.voorbeeld.nl/een-", "adres");
    }

    @Test
    void aFigureDoesNotStandAlone() {
        assertThat(wrapper.wrap("Kamerstuk 21 501-02, nr. 2776.", 25))
                .containsExactly("Kamerstuk 21 501-02,", "nr. 2776.");
    }

    @Test
    void theLastLineCanBeMadeShort() {
        List<String> lines = wrapper.wrapToShortEnd("een twee drie vier vijf zes zeven acht negen", 40);

        assertThat(lines.get(lines.size() - 1).length()).isLessThanOrEqualTo(24);
    }
}
