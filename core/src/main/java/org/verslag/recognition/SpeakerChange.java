package org.verslag.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells by the words where somebody else begins to speak, for where nothing else shows that a paragraph ends. */
final class SpeakerChange {
    private static final int MOST_ROWS_HEARD = 20;
    private static final int MOST_ROWS_ASKED = 12;
    private static final int MOST_ROWS_SAID = 4;
    private static final int MOST_ROWS_AHEAD = 40;
    private static final double ANSWERING = -1;
    private static final Set<Anchor.Kind> PARTS = EnumSet.of(Anchor.Kind.PART, Anchor.Kind.AGENDA);

    private final List<Row> rows;
    private final Traits traits;
    private final boolean labelled;

    /** Whether a part of their own holds the answers, so that each paragraph of the questions may be answered by itself. */
    private final boolean apart;

    SpeakerChange(List<Row> rows, Traits traits) {
        this.rows = rows;
        this.traits = traits;
        this.labelled =
                rows.stream().anyMatch(row -> row.anchor != null && row.anchor.kind() == Anchor.Kind.ANSWER_LABEL);
        this.apart = IntStream.range(0, rows.size()).anyMatch(this::opensAnswers);
    }

    /** Whether a heading stands over answers that follow. */
    private boolean opensAnswers(int i) {
        Anchor anchor = rows.get(i).anchor;
        if (anchor == null || anchor.kind() != Anchor.Kind.PART) {
            return false;
        }
        int at = i + anchor.rows();
        Anchor next = at < rows.size() ? rows.get(at).anchor : anchor;
        boolean followed = next == null || !PARTS.contains(next.kind());
        String heading = rows.get(i).text;
        return followed && UnlabelledStretch.answers(heading) && !UnlabelledStretch.speaksOfQuestions(heading);
    }

    /**
     * Whether the sentence that starts with a row is somebody else's.
     *
     * @param open the rows of the paragraph ahead of it
     * @param answering whether the label of an answer was the last sign of who speaks
     */
    boolean changes(List<Row> open, int i, boolean answering) {
        String next = rows.get(i).text;
        return asksAgain(open, i, answering)
                || VoiceWording.isByAnother(open.get(0).text, next)
                || next.startsWith("De ") && Letters.takesLeave(sentence(i))
                || !answering && VoiceWording.replies(next) && VoiceWording.requests(spoken(open));
    }

    /** Whether what was asked ends above a row and is answered from there on, where no label would stand between the two. */
    boolean isAnswered(List<Row> open, int i) {
        if (labelled) {
            return false;
        }
        String asked = spoken(open);
        String next = rows.get(i).text;
        return VoiceWording.requests(asked)
                && (VoiceWording.opensAsRespondent(next)
                        || asked.endsWith("?") && !VoiceWording.opensQuestion(next) && !asks(i));
    }

    /**
     * Whether a paragraph that ends on a full line ends above a row, as the voices on both sides tell: a question that nobody
     * asks further is answered from there on, and what no group said ends where one asks. That a group goes on, or another
     * sentence of the answer, tells nothing.
     *
     * @param width of the column that the paragraph stands in
     * @param restating whether the part only answers: it can say in one sentence what was asked, and answer in the next
     */
    boolean turns(List<Row> open, int i, double width, boolean restating) {
        if (labelled) {
            // Labels part questions from answers
            return false;
        }
        if (repeats(open, i, restating)) {
            return true;
        }
        String said = spoken(open);
        String next = rows.get(i).text;
        boolean byGroup = VoiceWording.opensGroupParagraph(open.get(0).text);
        if (VoiceWording.opensGroupParagraph(next)) {
            boolean ends =
                    apart && said.endsWith("?") || !byGroup && said.indexOf('?') < 0 && !VoiceWording.namesGroup(said);
            return ends && asks(upToEnd(i, width));
        }
        boolean answered = said.endsWith("?")
                ? !VoiceWording.opensQuestion(next)
                : !restating
                        && byGroup
                        && VoiceWording.opensAsRespondent(next)
                        && VoiceWording.requests(Sentences.last(said));
        return answered && !VoiceWording.requests(upToEnd(i, width));
    }

    /** Whether a text asks, and is not what an answer says of those who asked. */
    private static boolean asks(String text) {
        return VoiceWording.requests(text) && !VoiceWording.concedes(text);
    }

    /**
     * Whether a question that a part prints again in marks starts or ends above a row.
     *
     * @param restating whether the part only answers
     */
    private boolean repeats(List<Row> open, int i, boolean restating) {
        return restating && (Quotations.isInMarks(spoken(open)) || opensInMarks(rows.get(i).text));
    }

    /** Whether nothing but questions stands from a row to where the layout shows that a paragraph ends. */
    boolean onlyAsks(int i, double width) {
        return VoiceWording.opensQuestion(rows.get(i).text)
                && Sentences.of(upToEnd(i, width)).stream().allMatch(sentence -> sentence.endsWith("?"));
    }

    private static boolean opensInMarks(String text) {
        return text.startsWith("«")
                && (VoiceWording.opensQuestion(text.substring(1))
                        || VoiceWording.opensGroupParagraph(text.substring(1)));
    }

    /** What is said from a row on, up to where the layout shows that a paragraph ends. */
    private String upToEnd(int i, double width) {
        StringBuilder said = new StringBuilder();
        for (int k = i; k < Math.min(rows.size(), i + MOST_ROWS_AHEAD); k++) {
            Row row = rows.get(k);
            boolean ended = k > i
                    && (row.anchor != null
                            || row.isTableCell()
                            || traits.isApart(row)
                            || Wording.endsSentence(rows.get(k - 1).plain())
                                    && (VoiceWording.opensGroupParagraph(row.text)
                                            || Fit.hadRoom(rows.get(k - 1), row, width)));
            if (ended) {
                break;
            }
            said.append(row.plain()).append(' ');
        }
        return said.toString().strip();
    }

    /** Whether an answer has spoken so far and a party group speaks in the next sentence. */
    private boolean asksAgain(List<Row> open, int i, boolean answering) {
        String next = rows.get(i).text;
        boolean opensGroup = VoiceWording.opensGroupParagraph(next);
        if (opensGroup ? VoiceWording.concedes(sentence(i)) : !(VoiceWording.opensQuestion(next) && asks(i))) {
            return false;
        }
        if (answering) {
            return true;
        }
        return VoiceWording.groupVoice(spoken(open)) < ANSWERING;
    }

    /** The sentence that starts with a row. */
    private String sentence(int i) {
        StringBuilder said = new StringBuilder();
        for (int k = i; k < Math.min(rows.size(), i + MOST_ROWS_SAID) && (k == i || rows.get(k).anchor == null); k++) {
            said.append(rows.get(k).plain()).append(' ');
        }
        return said.substring(0, Sentences.end(said.toString(), 0)).strip();
    }

    /** Whether the sentence that starts with a row ends in a question mark. */
    boolean asks(int i) {
        for (int k = i; k < Math.min(rows.size(), i + MOST_ROWS_ASKED) && (k == i || rows.get(k).anchor == null); k++) {
            String text = rows.get(k).plain();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean ends = at + 1 == text.length() || text.charAt(at + 1) == ' ';
                if (c == '?') {
                    return true;
                }
                if ((c == '.' || c == '!')
                        && ends
                        && at > 3
                        && text.charAt(at - 2) != '.'
                        && Character.isLetter(text.charAt(at - 3))
                        && Wording.endsSentence(text.substring(Math.max(0, at - 12), at + 1))) {
                    return false;
                }
            }
        }
        return false;
    }

    private static String spoken(List<Row> open) {
        StringBuilder spoken = new StringBuilder();
        for (int k = Math.max(0, open.size() - MOST_ROWS_HEARD); k < open.size(); k++) {
            spoken.append(open.get(k).plain()).append(' ');
        }
        return spoken.toString().strip();
    }
}
