package org.verslag.recognition;

import java.util.List;

/** Tells by the words where somebody else begins to speak, for where nothing else shows that a paragraph ends. */
final class SpeakerChange {
    private static final int MOST_ROWS_HEARD = 20;
    private static final int MOST_ROWS_ASKED = 12;
    private static final int MOST_ROWS_AHEAD = 40;
    private static final double ANSWERING = -1;

    private final List<Row> rows;
    private final Traits traits;
    private final boolean labelled;

    SpeakerChange(List<Row> rows, Traits traits) {
        this.rows = rows;
        this.traits = traits;
        this.labelled =
                rows.stream().anyMatch(row -> row.anchor != null && row.anchor.kind() == Anchor.Kind.ANSWER_LABEL);
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
     * Whether a question that a part prints again in marks starts or ends above a row.
     *
     * @param restating whether the part only answers
     */
    boolean repeats(List<Row> open, int i, boolean restating) {
        return !labelled && restating && (Quotations.isInMarks(spoken(open)) || opensInMarks(rows.get(i).text));
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
        if (!opensGroup && !(VoiceWording.opensQuestion(next) && asks(i))) {
            return false;
        }
        if (answering) {
            return true;
        }
        return VoiceWording.groupVoice(spoken(open)) < ANSWERING;
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
