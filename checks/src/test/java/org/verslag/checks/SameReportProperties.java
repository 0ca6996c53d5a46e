package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verslag.Verslag;
import org.verslag.model.ReadException;
import org.verslag.model.Report;
import org.verslag.testkit.ReportDraft;
import org.verslag.testkit.Reports;
import org.verslag.testkit.TextForm;
import org.verslag.testkit.TextForm.Pages;
import org.verslag.testkit.TextForm.Separator;

/** One text gives one report, however its lines and pages end, however often it is read, and by whomever. */
class SameReportProperties {
    private static final int THREADS = 8;
    private static final int TIMES = 5;

    @Property(tries = 100, seed = "20231113")
    void lineEndsDoNotMatter(@ForAll("texts") String text) throws ReadException {
        String plain = text.replace("\r\n", "\n");
        Report expected = Readings.read(plain);

        assertThat(Readings.read(plain.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(Readings.read(plain.replace("\n", "\r"))).isEqualTo(expected);
    }

    @Example
    void lineEndsDoNotMatterInTheExample() throws ReadException {
        String plain = Project.example();

        assertThat(Readings.read(plain.replace("\n", "\r\n"))).isEqualTo(Readings.read(plain));
    }

    @Property(tries = 100, seed = "20231113")
    void pageSeparatorsDoNotMatter(@ForAll("drafts") ReportDraft draft, @ForAll("forms") TextForm form)
            throws ReadException {
        // Where many lines have a space ahead, they are no pages
        int length = Math.max(form.pages().length(), 40);
        String feeds =
                form.with(with(form.pages(), length, Separator.FORM_FEED)).write(draft);
        String spaces =
                form.with(with(form.pages(), length, Separator.LEADING_SPACE)).write(draft);
        // One page has no separator
        Assume.that(feeds.contains("\f"));

        Report byFeed = Readings.read(feeds);
        Report bySpace = Readings.read(spaces);

        assertThat(bySpace.exchanges()).isEqualTo(byFeed.exchanges());
        assertThat(bySpace).isEqualTo(byFeed);
        assertThat(bySpace.pages()).hasSizeGreaterThan(1);
    }

    @Example
    void pageSeparatorsDoNotMatterInTheExample() throws ReadException {
        Report bySpace = Readings.read(Project.example());
        Report byFeed = Readings.read(Project.example().replaceAll("(?m)^ (?=\\S)", "\f"));

        assertThat(bySpace).isEqualTo(byFeed);
    }

    @Property(tries = 100, seed = "20231113")
    void readingTwiceGivesTheSame(@ForAll("texts") String text) throws ReadException {
        Report first = Readings.read(text);
        Report second = Readings.read(text);

        assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(Readings.json(second)).isEqualTo(Readings.json(first));
        assertThat(Readings.write(second, "csv")).isEqualTo(Readings.write(first, "csv"));
    }

    @Property(tries = 100, seed = "20231113")
    void jsonKeepsTheReport(@ForAll("texts") String text) throws ReadException {
        Report report = Readings.read(text);

        Report back = Verslag.read(Readings.json(report), "report.json");

        assertThat(back).isEqualTo(report);
        assertThat(back.sameContent(report)).isTrue();
        assertThat(Readings.json(back)).isEqualTo(Readings.json(report));
    }

    @Property(tries = 5, seed = "20231113")
    void manyThreadsGiveTheSameBytes(@ForAll("texts") String generated) throws Exception {
        List<String> texts = List.of(Project.example(), generated);
        List<String> expected = hex(texts);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS * TIMES; i++) {
                results.add(threads.submit(() -> hex(texts)));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> hex(List<String> texts) throws ReadException {
        List<String> all = new ArrayList<>();
        for (String text : texts) {
            Report report = Readings.read(text);
            for (String format : List.of("csv", "json", "jsonl")) {
                all.add(HexFormat.of().formatHex(Readings.write(report, format)));
            }
        }
        return all;
    }

    private static Pages with(Pages pages, int length, Separator separator) {
        return new Pages(length, separator, pages.footer(), pages.front(), pages.notesAtPageEnd());
    }

    @Provide
    Arbitrary<ReportDraft> drafts() {
        return Reports.drafts();
    }

    @Provide
    Arbitrary<TextForm> forms() {
        return Reports.forms();
    }

    @Provide
    Arbitrary<String> texts() {
        return Combinators.combine(drafts(), forms()).as((draft, form) -> form.write(draft));
    }
}
