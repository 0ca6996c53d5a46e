package org.verslag.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.verslag.model.Report;
import org.verslag.testkit.TextForm.Footer;
import org.verslag.testkit.TextForm.Front;
import org.verslag.testkit.TextForm.Pages;
import org.verslag.testkit.TextForm.Widths;

class TextFormProperties {
    private static final Pattern BROKEN = Pattern.compile("([a-z]+)- ?\r?\n(?:\f| )?([a-z]+)");

    @Property(tries = 300)
    void everyWordIsThereOnce(@ForAll("drafts") ReportDraft draft, @ForAll("forms") TextForm form) {
        TextForm bare = form.with(new Pages(
                form.pages().length(),
                form.pages().separator(),
                Footer.NONE,
                Front.NONE,
                form.pages().notesAtPageEnd()));
        Report perfect = DraftReports.report(draft, form.style().marksAfterPunctuation());

        assertThat(Completeness.missing(bare.write(draft), perfect)).isEmpty();
    }

    @Property(tries = 300)
    void aPerfectReadingIsAsExpected(@ForAll("drafts") ReportDraft draft, @ForAll("forms") TextForm form) {
        Expectation reading =
                Expectation.of(DraftReports.report(draft, form.style().marksAfterPunctuation()));

        form.expected(draft).assertMatches(form.style().blankLines() ? reading : reading.joined());
    }

    @Property(tries = 200)
    void linesKeepToTheWidth(@ForAll("drafts") ReportDraft draft, @ForAll("forms") TextForm form) {
        int widest = Math.max(form.widths().question(), 95);

        // One more for the space ahead of a page; a mark can stand after what fits
        assertThat(form.write(draft).lines())
                .allSatisfy(line -> assertThat(line.stripTrailing().length()).isLessThanOrEqualTo(widest + 4));
    }

    @Property(tries = 200)
    void wordsAreBrokenBetweenSyllables(@ForAll("drafts") ReportDraft draft, @ForAll("forms") TextForm form) {
        Set<String> whole = new HashSet<>();
        String flat = form.with(Widths.UNWRAPPED).write(draft);
        whole.addAll(List.of(flat.split("[^\\p{L}]+", -1)));

        Matcher broken = BROKEN.matcher(form.write(draft));
        while (broken.find()) {
            if (whole.contains(broken.group(1) + broken.group(2))) {
                assertThat(broken.group(1).length()).isGreaterThanOrEqualTo(3);
                assertThat(broken.group(2).length()).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Property(tries = 50)
    void theSameFormWritesTheSameText(@ForAll("drafts") ReportDraft draft, @ForAll("forms") TextForm form) {
        assertThat(form.write(draft)).isEqualTo(form.write(draft));
    }

    @Property(tries = 100)
    void otherLayoutsAreWritten(@ForAll("otherDrafts") ReportDraft draft, @ForAll("forms") TextForm form) {
        Letters text = Letters.of(form.write(draft));
        Expectation expected = form.expected(draft).withoutMarks();

        assertThat(expected.exchanges()).hasSameSizeAs(draft.exchanges());
        assertThat(text.length()).isPositive();
        if (draft.layout() != DraftLayout.NOTE_ON_REPORT) {
            assertThat(expected.exchanges())
                    .allSatisfy(exchange -> assertThat(exchange.numbers()).hasSize(1));
        }
    }

    @Provide
    Arbitrary<ReportDraft> drafts() {
        return Reports.drafts();
    }

    @Provide
    Arbitrary<ReportDraft> otherDrafts() {
        return Arbitraries.oneOf(
                Reports.drafts(DraftLayout.QUESTION_LIST),
                Reports.drafts(DraftLayout.WRITTEN_QUESTIONS),
                Reports.drafts(DraftLayout.NOTE_ON_REPORT));
    }

    @Provide
    Arbitrary<TextForm> forms() {
        return Reports.forms();
    }
}
