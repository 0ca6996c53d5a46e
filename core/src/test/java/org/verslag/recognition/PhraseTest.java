package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Property(tries = 500)
    void findsWhatThePatternFinds(@ForAll("regexes") String regex, @ForAll("texts") String text) {
        Pattern pattern = Pattern.compile(regex);
        List<String> expected = new ArrayList<>();
        Matcher plain = pattern.matcher(text);
        while (plain.find()) {
            expected.add(plain.start() + "-" + plain.end());
        }

        Phrase phrase = Phrase.of(regex);
        List<String> found = new ArrayList<>();
        Matcher matcher = phrase.matcher(text);
        for (int at = 0; phrase.find(matcher, text, at); at = matcher.end()) {
            found.add(matcher.start() + "-" + matcher.end());
        }

        assertThat(found).isEqualTo(expected);
        assertThat(phrase.isIn(text)).isEqualTo(!expected.isEmpty());
        assertThat(phrase.opens(text)).isEqualTo(pattern.matcher(text).lookingAt());
        assertThat(phrase.matches(text)).isEqualTo(pattern.matcher(text).matches());
    }

    @Test
    void looksAheadOfWhereItStarts() {
        String text = "x20 20";
        Phrase phrase = Phrase.of("\\b20");
        Matcher matcher = phrase.matcher(text);

        assertThat(phrase.find(matcher, text, 1)).isTrue();
        assertThat(matcher.start()).isEqualTo(4);
    }

    @Test
    void refusesToLookBack() {
        assertThatThrownBy(() -> Phrase.of("(?<=a)b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<String> regexes() {
        return Arbitraries.of(
                "(?<named>\\bde |[Hh]et )?lid",
                "(?i)(?:https?://|(?<![\\w./@])www\\.)[^ ]+",
                "(?:dossier )?(?<![\\d.,/-])\\d{2} ?\\d{3}(?!\\d)",
                "(?<![\\p{L}\\d])20\\d{2}[ZD]\\d",
                "(?<![^ (])(?:[Ii]k|é[a-z])(?=[ ,.])",
                "^(?!.*nee)(?:Ja|(?=x)xy|é).*$",
                "\\bE[CU]|\\((?:R|\\d)|[^a-z ]\\)",
                "[\\p{L}-]*[Rr]icht");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "de ",
                        "het lid",
                        "lid",
                        "Het ",
                        "https://a",
                        "www.b",
                        "@",
                        "dossier ",
                        "21 501",
                        "21501",
                        "20",
                        "23Z1",
                        "2023Z1",
                        "Ik",
                        "ik",
                        "éa",
                        ",",
                        ".",
                        "(",
                        ")",
                        "Ja",
                        "nee",
                        "xy",
                        "EU",
                        "EC",
                        "(R",
                        "(1",
                        "richt",
                        "Richt",
                        "-",
                        " ",
                        "_",
                        "x",
                        "é")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
