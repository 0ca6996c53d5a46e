package org.verslag.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.verslag.model.Report;
import org.verslag.model.ReportType;

/**
 * Generators of reports in the model. A report is grown from a seed and a list of odd strings: so it shrinks in its size and
 * in its strings, and needs no dependent generators.
 */
final class ModelArbitraries {

    private ModelArbitraries() {}

    static Arbitrary<Report> reports() {
        return Combinators.combine(
                        Arbitraries.of(ReportType.class),
                        Reports.oddStrings().list().ofMinSize(1).ofMaxSize(12),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs().between(0, Long.MAX_VALUE))
                .as((type, strings, size, seed) -> new ModelGrower(strings, size, seed).report(type));
    }
}
