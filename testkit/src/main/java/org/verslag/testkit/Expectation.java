package org.verslag.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.verslag.model.Report;

/**
 * What a reading of a report holds, reduced to what the words and their order settle: made from a draft it is what a perfect
 * reading holds, made from a report what one did hold. Marks, places, references and diagnostics are left out, but footnote
 * marks stand in the texts as {@code [5]}, at their place.
 *
 * @param frontMatter facts of the front page by name
 * @param introductions those of each contribution
 * @param exchanges the exchanges, in order
 * @param remarks the remarks, in order
 * @param footnotes number and text of each, parted by a space
 * @param agenda the items of the agenda
 */
public record Expectation(
        Map<String, String> frontMatter,
        List<ExpectedText> introductions,
        List<ExpectedExchange> exchanges,
        List<ExpectedText> remarks,
        List<String> footnotes,
        List<String> agenda) {

    /** Copies the lists. */
    public Expectation {
        frontMatter = Map.copyOf(frontMatter);
        introductions = List.copyOf(introductions);
        exchanges = List.copyOf(exchanges);
        remarks = List.copyOf(remarks);
        footnotes = List.copyOf(footnotes);
        agenda = List.copyOf(agenda);
    }

    /** What a draft holds, marks ahead of the punctuation. {@link TextForm#expected} gives what a form shows of it. */
    public static Expectation of(ReportDraft draft) {
        return of(draft, false);
    }

    static Expectation of(ReportDraft draft, boolean marksAfterPunctuation) {
        return DraftExpectation.of(draft, marksAfterPunctuation);
    }

    /** What a report holds. */
    public static Expectation of(Report report) {
        return ReportExpectation.of(report);
    }

    /** The same with the paragraphs of each text joined by a space: for forms that do not show where they end. */
    public Expectation joined() {
        return new Expectation(
                frontMatter,
                introductions.stream().map(ExpectedText::joined).toList(),
                exchanges.stream().map(ExpectedExchange::joined).toList(),
                remarks.stream().map(ExpectedText::joined).toList(),
                footnotes,
                ExpectedText.join(agenda));
    }

    /** The same without footnote marks. */
    public Expectation withoutMarks() {
        return new Expectation(
                frontMatter,
                introductions.stream().map(ExpectedText::withoutMarks).toList(),
                exchanges.stream().map(ExpectedExchange::withoutMarks).toList(),
                remarks.stream().map(ExpectedText::withoutMarks).toList(),
                footnotes,
                ExpectedText.unmark(agenda));
    }

    /** The same with no word on the front page, which then is not compared. */
    public Expectation withoutFrontMatter() {
        return new Expectation(Map.of(), introductions, exchanges, remarks, footnotes, agenda);
    }

    /**
     * The first thing in which a reading differs from this, in words; empty where there is none. Facts of the front page that
     * this does not name are not compared. Where this has its paragraphs joined, so should the reading.
     */
    public Optional<String> firstDifference(Expectation reading) {
        Map<String, String> facts = new TreeMap<>(reading.frontMatter);
        facts.keySet().retainAll(frontMatter.keySet());
        return Difference.first("front matter", new TreeMap<>(frontMatter), facts)
                .or(() -> Difference.first("introduction", introductions, reading.introductions))
                .or(() -> Difference.first("exchange", exchanges, reading.exchanges))
                .or(() -> Difference.first("remark", remarks, reading.remarks))
                .or(() -> Difference.first("footnote", footnotes, reading.footnotes))
                .or(() -> Difference.first("agenda item", agenda, reading.agenda));
    }

    /**
     * Checks a reading against this. Where each text of this is one paragraph at most, that may be because a form does not show
     * paragraphs: use {@link #joined()} on the reading too.
     *
     * @throws AssertionError with the first difference
     */
    public void assertMatches(Expectation reading) {
        firstDifference(reading).ifPresent(difference -> {
            throw new AssertionError(difference);
        });
    }
}
