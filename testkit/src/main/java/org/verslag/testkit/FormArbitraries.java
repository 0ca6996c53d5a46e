package org.verslag.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.verslag.testkit.TextForm.Colon;
import org.verslag.testkit.TextForm.Footer;
import org.verslag.testkit.TextForm.Front;
import org.verslag.testkit.TextForm.Pages;
import org.verslag.testkit.TextForm.Separator;
import org.verslag.testkit.TextForm.Style;
import org.verslag.testkit.TextForm.Widths;

/** Generators of forms. They shrink towards plain ones. */
final class FormArbitraries {

    private FormArbitraries() {}

    static Arbitrary<TextForm> forms() {
        return Combinators.combine(
                        widths(), pages(), styles(), Arbitraries.longs().between(0, 99_999))
                .as(TextForm::new);
    }

    private static Arbitrary<Widths> widths() {
        Arbitrary<Integer> questions = Arbitraries.integers().between(60, 100);
        Arbitrary<Integer> narrower = Arbitraries.integers().between(0, 12);
        Arbitrary<Integer> unwrapped = Arbitraries.integers().between(0, 11);
        return Combinators.combine(questions, narrower, unwrapped)
                .as((question, less, one) -> one == 11 ? Widths.UNWRAPPED : new Widths(question, question - less));
    }

    private static Arbitrary<Pages> pages() {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 60),
                        Arbitraries.of(Separator.class),
                        Arbitraries.of(Footer.class),
                        Arbitraries.of(Front.class),
                        Arbitraries.of(false, true))
                .as((length, separator, footer, front, notesAtPageEnd) -> {
                    // With nothing at all between pages, a note in the middle of a paragraph would have no visible end
                    boolean invisible = separator == Separator.NONE && footer == Footer.NONE;
                    return new Pages(length, separator, footer, front, notesAtPageEnd && !invisible);
                });
    }

    private static Arbitrary<Style> styles() {
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        Arbitraries.of(0, 30, 100),
                        Arbitraries.of(Colon.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(false, true))
                .as(Style::new);
    }
}
