package org.verslag.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.layout.Layout;
import org.verslag.layout.Line;
import org.verslag.model.Exchange;
import org.verslag.model.FrontMatter;

/** Headings where nothing stands that they belong to. */
class EmptyHeadingTest {
    private static final double APART = 2;

    @Test
    void aHeadingStandsRightBelowTheOnlyAntwoord() {
        List<Exchange> read = read(
                text("Vragen van het lid Wierda (VVD) aan de Minister van Verkeer. (Ingezonden 3 februari 2005)"),
                text("1"),
                text("Kent u het bericht?"),
                text("2"),
                text("Kunt u toelichten waarom de veerdienst minder vaak vaart?"),
                text("Antwoord"),
                text("II Reactie van de Minister"),
                text("1"),
                text("Ja."),
                text("2"),
                text("In de winter zijn er minder reizigers."));

        assertThat(read)
                .extracting(Exchange::answerText)
                .containsExactly("Ja.", "In de winter zijn er minder reizigers.");
    }

    private static Line text(String text) {
        return Line.builder(text).gapBefore(APART).build();
    }

    private static List<Exchange> read(Line... lines) {
        return Recogniser.recognise(Layout.of(Arrays.asList(lines)), "test", "test.txt", FrontMatter.empty())
                .report()
                .exchanges();
    }
}
