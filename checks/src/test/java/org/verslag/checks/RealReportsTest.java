package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verslag.Verslag;
import org.verslag.checks.Scorer.Share;
import org.verslag.model.Exchange;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.model.Report;
import org.verslag.testkit.Completeness;
import org.verslag.testkit.MemorySource;

/** Real reports, where they lie beside the project. */
@EnabledIf("org.verslag.checks.Project#hasRealReports")
class RealReportsTest {
    /** What other documents are called; a part of the name of their file decides. */
    private static final Map<String, String> SEEMS = Map.of(
            "advice", "advice of the Council of State",
            "letter", "letter",
            "plenary", "plenary report",
            "scan", "scan");

    static List<RealReport> reports() throws IOException {
        return RealReport.all();
    }

    static List<Path> others() throws IOException {
        return Project.otherDocuments();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noWordIsLostDoubledOrInvented(RealReport real) throws IOException {
        var lines = Layouts.lines(new MemorySource(real.name(), Files.readAllBytes(real.file())));

        assertThat(Completeness.missing(lines, real.report())).isEmpty();
        if (real.name().endsWith(".txt")) {
            assertThat(Completeness.missing(Files.readString(real.file()), real.report()))
                    .isEmpty();
        }
    }

    /** As many may differ as the ratchet says: those are known. */
    @ParameterizedTest
    @MethodSource("reports")
    void questionsAndAnswersAreThereToTheLetter(RealReport real) throws IOException {
        Map<String, Share> known = Ratchet.load().of(real.name());

        assertThat(missing(real, Gold.Exchange::question, Exchange::questionText))
                .as("questions")
                .hasSizeLessThanOrEqualTo(misses(known, "exactQ"));
        assertThat(missing(real, Gold.Exchange::answer, Exchange::answerText))
                .as("answers")
                .hasSizeLessThanOrEqualTo(misses(known, "exactA"));
    }

    private static int misses(Map<String, Share> known, String figure) {
        Share share = known.getOrDefault(figure, new Share(0, 0));
        return share.all() - share.hit();
    }

    private static List<String> missing(
            RealReport real, Function<Gold.Exchange, Optional<List<String>>> wanted, Function<Exchange, String> got) {
        List<String> there = new ArrayList<>();
        real.report().exchanges().forEach(exchange -> there.add(Fold.text(got.apply(exchange))));
        List<String> missing = new ArrayList<>();
        for (Gold.Exchange exchange : real.gold().exchanges()) {
            Optional<String> text = wanted.apply(exchange).map(Fold::text);
            if (text.isPresent() && !there.remove(text.get())) {
                missing.add(text.get());
            }
        }
        return missing;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jsonGivesAnEqualReport(RealReport real) throws ReadException {
        Report back = Verslag.read(Readings.json(real.report()), "report.json");

        assertThat(back).isEqualTo(real.report());
        assertThat(back.sameContent(real.report())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void tablesHaveTheRowsOfTheModel(RealReport real) {
        Report report = real.report();
        List<Map<String, String>> rows = Table.rows(report, "exchanges");

        assertThat(rows)
                .hasSize(report.exchanges().size())
                .extracting(row -> Fold.text(row.get("question")))
                .isEqualTo(report.exchanges().stream()
                        .map(exchange -> Fold.text(exchange.questionText()))
                        .toList());
        assertThat(Table.rows(report, "footnotes")).hasSize(report.footnotes().size());
        assertThat(Table.rows(report, "diagnostics"))
                .hasSize(report.diagnostics().size());
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherDocumentsAreRefused(Path file) {
        String name = file.getFileName().toString();
        ReadException refusal = catchThrowableOfType(ReadException.class, () -> Verslag.read(file));

        assertThat(refusal).as(name).hasMessageStartingWith(file.toString());
        assertThat(refusal).hasMessageContaining("seems to be").hasMessageContaining(seems(name));
        assertThat(refusal.reason()).isEqualTo(name.startsWith("scan") ? Reason.NO_TEXT : Reason.NOT_A_REPORT);
    }

    private static String seems(String name) {
        return SEEMS.entrySet().stream()
                .filter(entry -> name.contains(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("say what " + name + " seems to be"))
                .getValue();
    }
}
