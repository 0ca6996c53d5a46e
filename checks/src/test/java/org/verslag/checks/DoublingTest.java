package org.verslag.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.Verslag;
import org.verslag.model.ReadException;

/** Twice the report takes twice the work: counted in bytes that reading asks for, which no busy machine changes, not timed. */
class DoublingTest {
    private static final int EXCHANGES = 1_000;
    private static final double DOUBLE = 2.3;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"1. Antwoord van het kabinet", "Antwoord", "Antwoord op vraag %d", ""})
    void twiceTheReportIsTwiceTheWork(String label) throws ReadException {
        work(report(label, 10)); // what is done once
        long once = work(report(label, EXCHANGES));
        long twice = work(report(label, 2 * EXCHANGES));

        assertThat((double) twice / once).isLessThan(DOUBLE);
    }

    /** Questions in one part, and in the next each again ahead of its answer, or only its number. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void soItIsWhereTheAnswersStandApart(boolean quoted) throws ReadException {
        work(apart(quoted, 10)); // what is done once
        long once = work(apart(quoted, EXCHANGES));
        long twice = work(apart(quoted, 2 * EXCHANGES));

        assertThat((double) twice / once).isLessThan(DOUBLE);
    }

    private static String apart(boolean quoted, int exchanges) {
        return "I Vragen en opmerkingen vanuit de fracties\n\n"
                + groups(exchanges, i -> (quoted ? "" : i + "\n\n") + question(i))
                + "II Antwoord / Reactie van de Minister\n\n"
                + groups(exchanges, i -> (quoted ? question(i) : "Antwoord op vraag " + i + "\n\n") + answer(i));
    }

    private static String groups(int exchanges, IntFunction<String> exchange) {
        return IntStream.rangeClosed(1, exchanges)
                .mapToObj(i -> (i % 10 == 1 ? "Vragen en opmerkingen van de leden van de VVD-fractie\n\n" : "")
                        + exchange.apply(i))
                .collect(Collectors.joining());
    }

    private static long work(String text) throws ReadException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        int exchanges =
                Verslag.read(text.getBytes(UTF_8), "report.txt").exchanges().size();
        long work = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(exchanges).isPositive();
        return work;
    }

    private static String report(String label, int exchanges) {
        return "I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon\n\n"
                + "Vragen en opmerkingen van de leden van de VVD-fractie\n\n"
                + IntStream.rangeClosed(1, exchanges)
                        .mapToObj(i -> exchange(label.formatted(i), i))
                        .collect(Collectors.joining());
    }

    private static String exchange(String label, int i) {
        return question(i) + (label.isEmpty() ? "" : label + "\n\n") + answer(i);
    }

    private static String question(int i) {
        return "De leden van de VVD-fractie lezen over onderwerp " + i + " (Kamerstuk 21 501-02, nr. " + i
                + ").\nKan de Minister daarop ingaan, en op de motie van het lid Jansen?\n\n";
    }

    private static String answer(int i) {
        return "Het kabinet gaat in op onderwerp " + i + ". Uw Kamer ontvangt daarover een brief van de Minister\n"
                + "met de maatre-\ngelen. Zie ook het antwoord op vraag 1.\n\n";
    }
}
