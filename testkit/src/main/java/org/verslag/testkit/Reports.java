package org.verslag.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.verslag.model.Report;

/**
 * Generators for jqwik.
 *
 * <pre>{@code
 * @Property
 * void whatIsTypesetIsReadBack(@ForAll("drafts") ReportDraft draft, @ForAll("forms") TextForm form) throws Exception {
 *     Report report = Verslag.read(form.write(draft).getBytes(UTF_8), "draft.txt");
 *     form.expected(draft).assertMatches(Expectation.of(report));
 * }
 *
 * @Provide
 * Arbitrary<ReportDraft> drafts() {
 *     return Reports.drafts();
 * }
 *
 * @Provide
 * Arbitrary<TextForm> forms() {
 *     return Reports.forms();
 * }
 * }</pre>
 */
public final class Reports {

    private Reports() {}

    /** Drafts of interleaved written consultations, as a perfect reader can read them in any of {@link #forms()}. */
    public static Arbitrary<ReportDraft> drafts() {
        return drafts(DraftLayout.INTERLEAVED);
    }

    /** Drafts of one layout. */
    public static Arbitrary<ReportDraft> drafts(DraftLayout layout) {
        return DraftArbitraries.drafts(layout);
    }

    /** Front pages. */
    static Arbitrary<DraftFront> fronts() {
        Arbitrary<String> dossiers = Arbitraries.of("21 501-02", "36 410 XIII", "32 317", "22 112");
        Arbitrary<Integer> numbers = Arbitraries.integers().between(31, 3999);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 4000);
        Arbitrary<String> committees =
                Arbitraries.of("Buitenlandse Zaken", "Justitie en Veiligheid", "Economische Zaken en Klimaat");
        Arbitrary<String> names = Arbitraries.of("Bosma-De Wit", "Van der Linden", "Yıldız", "Kuipers");
        return Combinators.combine(dossiers, numbers, days, committees, names, names)
                .as((dossier, number, day, committee, chair, clerk) -> {
                    LocalDate date = LocalDate.of(2012, 1, 9).plusDays(day);
                    int year = date.getMonthValue() < 9 ? date.getYear() - 1 : date.getYear();
                    return new DraftFront(
                            year + "–" + (year + 1),
                            dossier,
                            "Raad voor Buitenlandse Zaken en overige aangelegenheden",
                            String.valueOf(number),
                            date,
                            committee,
                            chair,
                            clerk);
                });
    }

    /** Forms of plain text, as the tools that take text out of PDF files and web pages write it. */
    public static Arbitrary<TextForm> forms() {
        return FormArbitraries.forms();
    }

    /**
     * Reports in the model, valid but otherwise odd: any nesting, tables, all kinds of mention and one that is not known,
     * strings that break careless formats. For exporters and whoever walks the model.
     */
    public static Arbitrary<Report> models() {
        return ModelArbitraries.reports();
    }

    /** Strings that break careless formats: quotes, separators, markup, line ends, formulas, letters of many scripts. */
    public static Arbitrary<String> oddStrings() {
        Arbitrary<String> known = Arbitraries.of(OddText.STRINGS);
        Arbitrary<String> pairs = known.list().ofSize(2).map(parts -> String.join(" ", parts));
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(20).map(Reports::withoutLoneSurrogates);
        return Arbitraries.oneOf(List.of(known, pairs, anything));
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
