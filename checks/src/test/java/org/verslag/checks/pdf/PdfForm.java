package org.verslag.checks.pdf;

import java.util.List;
import java.util.Objects;
import org.verslag.testkit.DraftExchange;
import org.verslag.testkit.DraftGroup;
import org.verslag.testkit.DraftItem;
import org.verslag.testkit.DraftLayout;
import org.verslag.testkit.DraftTopic;
import org.verslag.testkit.Expectation;
import org.verslag.testkit.ReportDraft;
import org.verslag.testkit.TextForm;

/**
 * A way to set a report as PDF in the look of official publications. Immutable; equal forms set equal pages.
 *
 * @param type what it is set in
 * @param answers how answers are set apart
 * @param body how lines, paragraphs and pages end
 * @param seed settles where words are broken and notes are parted
 */
public record PdfForm(Type type, Answers answers, Body body, long seed) {
    private static final float OFFICIAL_SIZE = 9.06f;

    /** Families of type that every reader of PDF has. */
    public enum Family {
        HELVETICA,
        TIMES
    }

    /** What answers look like. */
    public enum Look {
        PLAIN,
        BOLD,
        ITALIC,
        INDENTED
    }

    /**
     * Type.
     *
     * @param family the family
     * @param size of running text, in points
     * @param leading the distance of lines, as a multiple of the size
     * @param spaces whether the spaces between words are glyphs, or only room
     * @param kerned whether words are shown in parts that stand closer or wider
     */
    public record Type(Family family, float size, float leading, boolean spaces, boolean kerned) {
        float pitch() {
            return size * leading;
        }
    }

    /**
     * Answers.
     *
     * @param look what they look like
     * @param labelled whether a label stands over each; other reports than consultations always have theirs
     */
    public record Answers(Look look, boolean labelled) {
        public Answers {
            if (look == Look.PLAIN && !labelled) {
                throw new IllegalArgumentException("nothing would tell answers from questions");
            }
        }
    }

    /**
     * Lines, paragraphs and pages.
     *
     * @param lines how many a page takes at most
     * @param gaps whether a blank line stands between paragraphs; where not, each ends with a short line
     * @param italicTopics whether the headings of topics are italic, or bold
     * @param hyphenation in how many of a hundred lines the next word is broken where it can be
     * @param marksAfterPunctuation whether a footnote mark follows the punctuation after its word
     * @param splitNotes whether the last note of a page goes on at the foot of the next
     * @param contents whether a list of contents stands ahead of a consultation
     */
    public record Body(
            int lines,
            boolean gaps,
            boolean italicTopics,
            int hyphenation,
            boolean marksAfterPunctuation,
            boolean splitNotes,
            boolean contents) {}

    public PdfForm {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(body, "body");
    }

    /** The look of official publications, as most of them are. */
    public static PdfForm official() {
        return new PdfForm(
                new Type(Family.HELVETICA, OFFICIAL_SIZE, 1.177f, true, true),
                new Answers(Look.BOLD, true),
                new Body(60, true, true, 70, true, false, false),
                0);
    }

    /** Sets a report. */
    public byte[] write(ReportDraft draft) {
        ReportDraft shown = shown(draft);
        return PdfTypesetter.write(this, FrontSheet.of(shown), shown);
    }

    /** What a perfect reading of {@code write(draft)} holds. */
    Expectation expected(ReportDraft draft) {
        TextForm text = TextForm.usual();
        TextForm.Pages pages = new TextForm.Pages(
                text.pages().length(), TextForm.Separator.NONE, TextForm.Footer.NONE, TextForm.Front.PAGE, true);
        TextForm.Style style =
                new TextForm.Style(true, false, false, 0, TextForm.Colon.NO, body.marksAfterPunctuation(), false);
        return text.with(pages).with(style).expected(shown(draft));
    }

    boolean labels(ReportDraft draft) {
        return answers.labelled() || draft.layout() != DraftLayout.INTERLEAVED;
    }

    /** Without labels no numbers are printed. */
    private ReportDraft shown(ReportDraft draft) {
        if (labels(draft)) {
            return draft;
        }
        List<DraftGroup> groups = draft.groups().stream()
                .map(group -> new DraftGroup(
                        group.parties(),
                        group.members(),
                        group.heading(),
                        group.introduction(),
                        group.topics().stream().map(PdfForm::withoutNumbers).toList()))
                .toList();
        return new ReportDraft(
                draft.layout(),
                draft.front(),
                draft.partNumerals(),
                draft.answerLabel(),
                groups,
                draft.notes(),
                draft.agenda());
    }

    private static DraftTopic withoutNumbers(DraftTopic topic) {
        List<DraftItem> items = topic.items().stream()
                .map(item -> item instanceof DraftExchange exchange
                        ? new DraftExchange(0, exchange.question(), exchange.answer())
                        : item)
                .toList();
        return new DraftTopic(topic.heading(), items);
    }
}
