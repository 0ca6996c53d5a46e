package org.verslag.checks.pdf;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.verslag.checks.pdf.PdfForm.Answers;
import org.verslag.checks.pdf.PdfForm.Body;
import org.verslag.checks.pdf.PdfForm.Family;
import org.verslag.checks.pdf.PdfForm.Look;
import org.verslag.checks.pdf.PdfForm.Type;

/** Generators of forms. They shrink towards plain ones. */
final class PdfForms {

    private PdfForms() {}

    static Arbitrary<PdfForm> all() {
        return Combinators.combine(
                        types(), answers(), bodies(), Arbitraries.longs().between(0, 99_999))
                .as(PdfForm::new);
    }

    private static Arbitrary<Type> types() {
        return Combinators.combine(
                        Arbitraries.of(Family.class),
                        Arbitraries.of(9.06f, 8.53f, 10f, 11f),
                        Arbitraries.of(1.177f, 1.123f, 1.3f),
                        Arbitraries.of(true, false),
                        Arbitraries.of(false, true))
                .as(Type::new);
    }

    private static Arbitrary<Answers> answers() {
        return Combinators.combine(Arbitraries.of(Look.class), Arbitraries.of(true, true, false))
                .as((look, labelled) -> new Answers(look, labelled || look == Look.PLAIN));
    }

    private static Arbitrary<Body> bodies() {
        return Combinators.combine(
                        Arbitraries.integers().between(15, 60),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(false, true),
                        Arbitraries.of(0, 30, 100),
                        Arbitraries.of(true, false),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, false, true))
                .as(Body::new);
    }
}
