package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.verslag.Verslag;
import org.verslag.model.ReadException;
import org.verslag.model.Report;
import org.verslag.testkit.Completeness;
import org.verslag.testkit.ReportDraft;
import org.verslag.testkit.Reports;
import org.verslag.testkit.TextForm;

/** Whatever text comes is read or refused, and loses and invents no word. */
class RobustnessProperties {
    private static final String EXAMPLE = Project.example();

    /** Lines that mean something to the recogniser, to be put together in ways in which no report is. */
    private static final List<String> TELLING = List.of(
            "",
            "I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon",
            "II Reactie van de Minister",
            "III Volledige agenda",
            "Vragen en opmerkingen van de leden van de VVD-fractie",
            "Vragen en opmerkingen van de leden van de GroenLinks-PvdA-",
            "fractie",
            "De leden van de SP-fractie vragen of dit klopt.1",
            "De leden van de D66-fractie sluiten zich aan bij de vragen van de leden van de SP-fractie.",
            "Is de Minister bereid dit toe te zeggen?2, 3",
            "1. Antwoord van het kabinet:",
            "Antwoord",
            "Antwoord op vragen 2, 3 en 4",
            "Vraag 1",
            "12",
            "5, 6 en 7",
            "Het kabinet licht dit graag toe. Zie het antwoord op vraag 12 en Kamerstuk 36 450, nr. 6.",
            "maatre-",
            "gelen",
            "1 Kamerstuk 21 501-02, nr. 2784",
            "2 https://www.voorbeeld.nl/een-",
            "Tweede Kamer, vergaderjaar 2023–2024, 36 450, nr. 6 2",
            "Inhoudsopgave",
            "LIJST VAN VRAGEN EN ANTWOORDEN",
            "Nr. 6 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
            "NOTA NAAR AANLEIDING VAN HET VERSLAG",
            "Vastgesteld 12 maart 2032",
            "De voorzitter van de commissie,",
            "kst-99501-12",
            "\f",
            " een regel met een spatie ervoor",
            "kolom een en kolom twee");

    @Property(tries = 200, seed = "20231113")
    void anyPrefixOfTheExample(@ForAll @DoubleRange(max = 1) double share) {
        readsOrRefuses(prefix(EXAMPLE, share));
    }

    @Property(tries = 200, seed = "20231113")
    void anySuffixOfTheExample(@ForAll @DoubleRange(max = 1) double share) {
        readsOrRefuses(suffix(EXAMPLE, share));
    }

    @Property(tries = 150, seed = "20231113")
    void anyPrefixOfAnyReport(@ForAll("reports") String text, @ForAll @DoubleRange(max = 1) double share) {
        readsOrRefuses(prefix(text, share));
    }

    @Property(tries = 150, seed = "20231113")
    void anySuffixOfAnyReport(@ForAll("reports") String text, @ForAll @DoubleRange(max = 1) double share) {
        readsOrRefuses(suffix(text, share));
    }

    @Property(tries = 300, seed = "20231113")
    void anyText(@ForAll String text) {
        Readings.tryToRead(text);
    }

    @Property(tries = 100, seed = "20231113")
    void anyOddText(@ForAll("oddTexts") String text) {
        Readings.tryToRead(text);
    }

    @Property(tries = 400, seed = "20231113")
    void anyTellingLines(@ForAll("tellingTexts") String text) {
        readsOrRefuses(text);
    }

    @Property(tries = 100, seed = "20231113")
    void shuffledLinesOfTheExample(@ForAll Random random) {
        List<String> lines = new ArrayList<>(EXAMPLE.lines().toList());
        Collections.shuffle(lines, random);
        readsOrRefuses(String.join("\n", lines) + "\n");
    }

    @Property(tries = 100, seed = "20231113")
    void shuffledLinesOfAnyReport(@ForAll("reports") String text, @ForAll Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines, random);
        readsOrRefuses(String.join("\n", lines) + "\n");
    }

    private static void readsOrRefuses(String text) {
        Readings.tryToRead(text).ifPresent(report -> {
            assertThat(lettersLost(Completeness.missing(text, report))).as(text).isEmpty();
            assertThat(readBack(report)).isEqualTo(report);
        });
    }

    /**
     * Which letters and figures stand in the report more or less often than in the text. In lines that are out of order the
     * checker cannot always tell which piece of the report is which of the text, but their letters must still add up.
     */
    private static Map<Integer, Integer> lettersLost(List<String> missing) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String message : missing) {
            int step = message.startsWith("in the report") ? 1 : -1;
            message.substring(message.indexOf(": ") + 2)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letter -> counts.merge(letter, step, Integer::sum));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Report readBack(Report report) {
        try {
            return Verslag.read(Readings.json(report), "report.json");
        } catch (ReadException e) {
            throw new AssertionError("cannot be read back", e);
        }
    }

    private static String prefix(String text, double share) {
        return text.substring(0, (int) (share * text.length()));
    }

    private static String suffix(String text, double share) {
        return text.substring((int) (share * text.length()));
    }

    @Provide
    Arbitrary<String> reports() {
        return Combinators.combine(Reports.drafts(), Reports.forms())
                .as((ReportDraft draft, TextForm form) -> form.write(draft));
    }

    @Provide
    Arbitrary<String> oddTexts() {
        return Reports.oddStrings().list().ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> tellingTexts() {
        return Arbitraries.of(TELLING)
                .list()
                .ofMaxSize(60)
                .map(lines -> lines.stream().collect(Collectors.joining("\n")));
    }
}
