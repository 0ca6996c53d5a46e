package org.verslag.testkit;

import java.util.Objects;

/**
 * A way to write a report as plain text, as one of the tools does that take text out of PDF files. Immutable; equal forms write
 * equal texts.
 *
 * @param widths how wide lines are
 * @param pages how pages end
 * @param style how lines and words look
 * @param seed settles where words are broken
 */
public record TextForm(Widths widths, Pages pages, Style style, long seed) {

    /**
     * How many characters a line takes at most.
     *
     * @param question in questions and all else
     * @param answer in answers, which bold type makes narrower
     */
    public record Widths(int question, int answer) {
        /** Wide enough for any paragraph to be one line, as web pages give them. */
        public static final Widths UNWRAPPED = new Widths(100_000, 100_000);

        /**
         * Checks the figures.
         *
         * @throws IllegalArgumentException if one is below 30
         */
        public Widths {
            if (question < 30 || answer < 30) {
                throw new IllegalArgumentException("lines take at least 30 characters");
            }
        }
    }

    /** What parts two pages. */
    public enum Separator {
        /** A form feed ahead of the next page's first line. */
        FORM_FEED,
        /** A space ahead of each page's first line. */
        LEADING_SPACE,
        /** Nothing. */
        NONE
    }

    /** What stands at a page's foot. */
    public enum Footer {
        /** Nothing. */
        NONE,
        /** The footer and the page number on one line. */
        ONE_LINE,
        /** The footer, and the page number on a line of its own. */
        TWO_LINES
    }

    /** What stands ahead of the report. */
    public enum Front {
        /** Nothing. */
        NONE,
        /** The front page. */
        PAGE,
        /** The front page and a table of contents. */
        PAGE_AND_CONTENTS
    }

    /**
     * Pages.
     *
     * @param length the lines of a page, about: a page does not end where that would hide a paragraph's end
     * @param separator what parts two pages
     * @param footer what stands at a page's foot
     * @param front what stands ahead of the report
     * @param notesAtPageEnd whether footnotes stand at the end of the page of their mark, or all after the report
     */
    public record Pages(int length, Separator separator, Footer footer, Front front, boolean notesAtPageEnd) {
        /**
         * Checks the figure.
         *
         * @throws IllegalArgumentException if the length is below 5
         */
        public Pages {
            Objects.requireNonNull(separator, "separator");
            Objects.requireNonNull(footer, "footer");
            Objects.requireNonNull(front, "front");
            if (length < 5) {
                throw new IllegalArgumentException("a page has at least 5 lines");
            }
        }
    }

    /** Whether a label ends with a colon. */
    public enum Colon {
        /** Never. */
        NO,
        /** Always. */
        YES,
        /** Now and then. */
        MIXED
    }

    /**
     * Lines and words.
     *
     * @param blankLines whether a blank line stands between paragraphs; where not, a paragraph ends with a short line
     * @param trailingSpaces whether a line ends with a space
     * @param carriageReturns whether lines end as on Windows
     * @param hyphenation in how many of a hundred lines the next word is broken where it can be
     * @param colon whether labels end with a colon
     * @param marksAfterPunctuation whether a footnote mark follows the punctuation after its word
     * @param blankAfterMark whether a blank line in the middle of a sentence follows a mark at a line's end
     */
    public record Style(
            boolean blankLines,
            boolean trailingSpaces,
            boolean carriageReturns,
            int hyphenation,
            Colon colon,
            boolean marksAfterPunctuation,
            boolean blankAfterMark) {
        /** Checks for null. */
        public Style {
            Objects.requireNonNull(colon, "colon");
        }
    }

    /** Checks for nulls. */
    public TextForm {
        Objects.requireNonNull(widths, "widths");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(style, "style");
    }

    /** The form of texts taken out of official PDF files: blank lines, a space ahead of each page, notes at its end. */
    public static TextForm usual() {
        return new TextForm(
                new Widths(73, 65),
                new Pages(50, Separator.LEADING_SPACE, Footer.NONE, Front.NONE, true),
                new Style(true, true, false, 50, Colon.MIXED, true, false),
                0);
    }

    /** The same with other widths. */
    public TextForm with(Widths other) {
        return new TextForm(other, pages, style, seed);
    }

    /** The same with other pages. */
    public TextForm with(Pages other) {
        return new TextForm(widths, other, style, seed);
    }

    /** The same with another style. */
    public TextForm with(Style other) {
        return new TextForm(widths, pages, other, seed);
    }

    /** Writes a report. */
    public String write(ReportDraft draft) {
        return new Typesetter(this, draft).write();
    }

    /**
     * What a perfect reading of {@code write(draft)} holds: paragraphs joined where this form does not show their breaks,
     * nothing of the front page where it prints none.
     */
    public Expectation expected(ReportDraft draft) {
        Expectation expected = Expectation.of(draft, style.marksAfterPunctuation());
        if (pages.front() == Front.NONE) {
            expected = expected.withoutFrontMatter();
        }
        return style.blankLines() ? expected : expected.joined();
    }
}
