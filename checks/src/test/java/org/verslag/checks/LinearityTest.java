package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.model.Report;

/**
 * Inputs of a size that nothing but linear work gets through, and that overflow the stack of whatever recurses. What comes out
 * is counted; the time limit is no measure, it only ends a test that hangs.
 */
class LinearityTest {
    private static final Duration HANGS = Duration.ofMinutes(2);
    private static final String HEAD = "I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon\n\n"
            + "Vragen en opmerkingen van de leden van de VVD-fractie\n\n";
    private static final String APART = "I Vragen en opmerkingen vanuit de fracties\n\n"
            + "Vragen en opmerkingen van de leden van de VVD-fractie\n\n";
    private static final String ASKED = "Klopt dit bericht?\n\n1. Antwoord van het kabinet\n\nDit bericht klopt.\n\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource("manyExchanges")
    void countsExchanges(String what, int exchanges, String text) {
        assertThat(read(text).exchanges()).hasSize(exchanges);
    }

    static Stream<Arguments> manyExchanges() {
        return Stream.of(
                Arguments.of(
                        "ten thousand questions under labels",
                        10_000,
                        HEAD
                                + times(
                                        10_000,
                                        i -> "Kan de Minister ingaan op onderwerp " + i
                                                + "?\n\nAntwoord van het kabinet\n\nDat kan over onderwerp " + i
                                                + ".\n\n")),
                Arguments.of(
                        "ten thousand questions without blank lines",
                        10_000,
                        "LIJST VAN VRAGEN EN ANTWOORDEN\n\n"
                                + times(
                                        10_000,
                                        i -> i % 1000 + "\nKan de Minister ingaan op onderwerp " + i
                                                + "?\nAntwoord\nDat kan over onderwerp " + i + ".\n")),
                Arguments.of(
                        "a thousand questions far from their answers",
                        999,
                        HEAD
                                + times(999, i -> i + "\n\nKan de Minister ingaan op onderwerp " + i + "?\n\n")
                                + "II Reactie van de Minister\n\n"
                                + times(999, i -> "Antwoord op vraag " + i + "\n\nDat kan.\n\n")),
                Arguments.of(
                        "five thousand questions that stand again ahead of their answers",
                        5_000,
                        HEAD + times(5_000, LinearityTest::question)
                                + "II Reactie van de Minister\n\n"
                                + times(
                                        5_000,
                                        i -> question(i) + "Het kabinet kan op onderwerp " + i + " ingaan.\n\n")),
                Arguments.of(
                        "fifty thousand labels and nothing else",
                        1,
                        HEAD + "Klopt dit?\n\n" + "Antwoord\n".repeat(50_000)),
                Arguments.of(
                        "headings upon headings",
                        1,
                        HEAD + times(20_000, i -> "2" + ".1".repeat(i % 5) + " Onderwerp " + i + "\n\n") + ASKED),
                Arguments.of("party groups that say nothing", 1, HEAD.repeat(5_000) + ASKED),
                Arguments.of(
                        "parts in which nothing stands",
                        1,
                        times(20_000, i -> "II Reactie van de Minister\n\n") + HEAD + ASKED),
                Arguments.of("columns without end", 1, HEAD + "kolom    ".repeat(20_000) + "\n\n" + ASKED),
                Arguments.of("pages of one line", 1, HEAD + ASKED + "\fregel\n".repeat(10_000)),
                Arguments.of(
                        "an answer of twenty thousand documents and answers",
                        2,
                        HEAD + ASKED + "En dat?\n\n2. Antwoord van het kabinet\n\n"
                                + times(
                                        20_000,
                                        i -> "Zie Kamerstuk 36 450, nr. " + i + " en het antwoord op vraag 1. ")),
                Arguments.of(
                        "one question that is quoted in four thousand pieces",
                        1,
                        APART + "De leden van de VVD-fractie vragen "
                                + times(4_000, i -> "hoe het staat met raming " + i + " van de haven, ")
                                + "klopt dat?\n\nII Antwoord / Reactie van de Minister\n\n"
                                + times(
                                        4_000,
                                        i -> "De leden van de VVD-fractie vragen hoe het staat met raming " + i
                                                + " van de haven?\n\nDe raming " + i + " is klaar.\n\n")),
                Arguments.of(
                        "four thousand topics of one name in both parts",
                        1,
                        APART
                                + times(
                                        4_000,
                                        i -> "Haven\n\nDe leden van de VVD-fractie merken op dat " + i + " klopt.\n\n")
                                + "II Antwoord / Reactie van de Minister\n\n"
                                + times(4_000, i -> "Haven\n\nRaming " + i + " klopt.\n\n")),
                Arguments.of(
                        "ten thousand ministers that each answer in a letter of their own",
                        10_000,
                        times(
                                10_000,
                                i -> "BRIEF VAN DE MINISTER VAN ZAAK " + i + "X\n\nVraag " + (i % 900 + 1)
                                        + "\n\nKlopt dit?\n\nAntwoord\n\nJa.\n\n")),
                Arguments.of(
                        "an agenda of ten thousand documents",
                        1,
                        HEAD + ASKED + "II Volledige agenda\n\n"
                                + times(10_000, i -> "Brief over de haven (Kamerstuk 99 501, nr. " + i + ")\n\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longQuestions")
    void keepsLongQuestions(String what, String question) {
        Report report = read(HEAD + question + "\n\n1. Antwoord van het kabinet\n\nJa.\n");

        assertThat(report.exchanges()).hasSize(1);
        String read = report.exchanges().get(0).questionText();
        assertThat(letters(read)).isEqualTo(letters(question));
    }

    static Stream<Arguments> longQuestions() {
        return Stream.of(
                Arguments.of(
                        "a paragraph of a hundred thousand lines",
                        "de leden van de fractie vragen hoe de Minister dat ziet\n".repeat(100_000)),
                Arguments.of(
                        "a paragraph that is broken at each of fifty thousand lines",
                        "de leden van de fractie vragen hoe de Minister dat be-\n".repeat(50_000) + "ziet"),
                Arguments.of("a line of a megabyte", "een woord na het andere ".repeat(45_000)),
                Arguments.of("a word of a megabyte", "o".repeat(1 << 20)),
                Arguments.of("a word of half a million parts", "een-".repeat(1 << 19) + "1"),
                Arguments.of("a megabyte of full stops", "Klopt dit" + ".".repeat(1 << 20)),
                Arguments.of("a megabyte of question marks", "Klopt dit? ".repeat(1 << 17)),
                Arguments.of("an address of a megabyte", "Zie https://www.voorbeeld.nl/" + "een-".repeat(1 << 18)),
                Arguments.of(
                        "an address with brackets behind it", "Zie https://www.voorbeeld.nl/" + ")".repeat(1 << 20)),
                Arguments.of(
                        "an address over many lines", "Zie https://www.voorbeeld.nl/\n" + "een-twee-\n".repeat(20_000)),
                Arguments.of("many documents", times(20_000, i -> "Kamerstuk 36 450, nr. " + i + " en ")),
                Arguments.of(
                        "many documents of one dossier", "Zie Kamerstuk 36 450, nrs. " + times(20_000, i -> i + ", ")),
                Arguments.of(
                        "many numbers of one sort", "Zie Kamerstuk 36 450, nr. 1" + times(20_000, i -> " en nr. " + i)),
                Arguments.of("many motions", "de motie van de leden Jansen en De Vries, ".repeat(20_000)),
                Arguments.of(
                        "many movers of one motion", "de motie van de leden " + "Jansen, ".repeat(20_000) + "De Vries"),
                Arguments.of("many names with a slash", "de motie-" + "Jansen/".repeat(20_000) + "Vries"),
                Arguments.of("a name of many prefixes", "de leden " + "van ".repeat(20_000) + "Vries"),
                Arguments.of(
                        "many questions that are named", "Zie de vragen " + times(20_000, i -> i % 900 + 1 + ", ")),
                Arguments.of(
                        "many answers and addresses",
                        times(20_000, i -> "Zie https://www.voorbeeld.nl/" + i + " en het antwoord op vraag 1. ")),
                Arguments.of("courtesies without end", "De leden hebben " + "hierover ".repeat(20_000)));
    }

    /** Footnotes and numbers that count, or only seem to. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void readsFigures(String what, int footnotes, String text) {
        assertThat(read(text).footnotes()).hasSize(footnotes);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                Arguments.of(
                        "a word of a hundred thousand figures", 0, HEAD + "een.1,".repeat(100_000) + "\n\n" + ASKED),
                Arguments.of("a hundred thousand numbers alone", 0, HEAD + ASKED + times(100_000, i -> i + "\n")),
                Arguments.of(
                        "twenty thousand notes and one mark",
                        1,
                        HEAD
                                + ASKED.replace("bericht?", "bericht?1")
                                + times(20_000, i -> i + " Kamerstuk 21 501-02, nr. 2\n")),
                Arguments.of(
                        "twenty thousand notes of one number",
                        1,
                        HEAD
                                + ASKED.replace("bericht?", "bericht?1")
                                + times(20_000, i -> "1 Kamerstuk 21 501-02, nr. " + i + "\n")),
                Arguments.of(
                        "a note on each of many pages",
                        999,
                        HEAD
                                + times(
                                        5_000,
                                        i -> "De leden vragen iets." + i + " Klopt dat?\n\nAntwoord\n\nDat klopt.\n\n"
                                                + i + " Kamerstuk 21 501-02, nr. " + i + "\n\f")),
                Arguments.of(
                        "double marks in one paragraph", 0, HEAD + "dit of dat?1, 2 ".repeat(20_000) + "\n\n" + ASKED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"een regel zonder betekenis\n", "Vraag 1\n", "5, 6 en 7\n", "Woord\n", "\n"})
    void refusesMuchOfNothing(String line) {
        String text = line.repeat(50_000);

        assertTimeoutPreemptively(
                HANGS, () -> assertThat(Readings.tryToRead(text)).isEmpty());
    }

    private static Report read(String text) {
        return assertTimeoutPreemptively(HANGS, () -> Readings.read(text));
    }

    private static String question(int i) {
        return "De leden van de VVD-fractie vragen hoe het met onderwerp " + i + " staat. Kan dat beter?\n\n";
    }

    private static String times(int times, IntFunction<String> piece) {
        return IntStream.rangeClosed(1, times).mapToObj(piece).collect(Collectors.joining());
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
