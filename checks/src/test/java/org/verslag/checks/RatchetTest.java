package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verslag.checks.Scorer.Share;

/** What is reached on real reports is kept; what gets better is recorded. */
class RatchetTest {

    static List<RealReport> reports() throws IOException {
        return RealReport.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    @EnabledIf("org.verslag.checks.Project#hasRealReports")
    void figuresAreAsRecorded(RealReport real) throws IOException {
        Map<String, Share> reached = Scorer.score(real.gold(), table -> Table.rows(real.report(), table));

        List<String> changes = Ratchet.load().changes(real.name(), reached);

        assertThat(changes)
                .as(
                        "figures of %s; if all is for the better, let these be its lines in %s:%n%s",
                        real.name(), Ratchet.FILE, Ratchet.lines(real.name(), reached))
                .isEmpty();
    }

    @Test
    void tellsWhatChanged() throws IOException {
        Ratchet ratchet = Ratchet.load();
        Map<String, Share> before = new LinkedHashMap<>();
        before.put("found", new Share(8, 10));
        before.put("exactQ", new Share(5, 10));
        before.put("notes", new Share(2, 2));
        before.put("refP", new Share(1, 2));
        before.forEach((figure, share) -> ratchet.record("toy.txt", figure, share));
        Map<String, Share> reached = new LinkedHashMap<>();
        reached.put("found", new Share(7, 10));
        reached.put("exactQ", new Share(6, 10));
        reached.put("words", new Share(99, 100));
        reached.put("refP", new Share(2, 4));

        assertThat(ratchet.changes("toy.txt", before)).isEmpty();
        assertThat(ratchet.changes("toy.txt", reached))
                .containsExactly(
                        "found fell from 8/10 to 7/10",
                        "exactQ rose from 5/10 to 6/10",
                        "words is 99/100 and was not recorded",
                        "refP changed from 1/2 to 2/4",
                        "notes was 2/2 and is no longer judged");
        assertThat(Ratchet.lines("toy.txt", Map.of("found", new Share(7, 10)))).isEqualTo("toy.txt,found,7/10\n");
    }
}
