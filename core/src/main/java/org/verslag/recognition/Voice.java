package org.verslag.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who speaks in a paragraph: its words and its look added up. */
final class Voice {
    /** Tables stand in answers. */
    private static final double TABLE = -4;

    private static final double PLAIN = 0.5;

    /** No words in it speak for whoever answers. */
    private static final double PLAINEST = -0.9;

    private static final double OPENING_COST = 3;

    /** A remark after an answer, where nothing asks again, has to be worded as one. */
    private static final double REMARK_OPENING_COST = 6;

    private static final double LIST_COST = 6;

    /** More than a group's name and its asking weigh, which such a paragraph opens with. */
    private static final double RETOLD = 8;

    /** What the bare name of a party that opens a paragraph weighs, where the report's parties speak so. */
    private static final double BARE_NAME = 4;

    /** "(12)" */
    private static final int LONGEST_LABEL = 4;

    private final StyleContrast contrast;
    private final Quotations quotations;
    private final Retelling retelling;
    private final boolean bareNames;
    private final Map<Para, Double> wordings = new HashMap<>();
    private final Map<Para, Double> scores = new HashMap<>();

    /**
     * A voice for one report.
     *
     * @param contrast what questions and answers look like
     * @param quotations what is known of paragraphs that repeat others, or do not
     * @param retelling what is known of paragraphs that tell what was asked, and answer it
     * @param bareNames whether parties speak by their bare names
     */
    Voice(StyleContrast contrast, Quotations quotations, Retelling retelling, boolean bareNames) {
        this.bareNames = bareNames;
        this.retelling = retelling;
        this.contrast = contrast;
        this.quotations = quotations;
    }

    /** Positive for a party group that asks, negative for whoever answers. */
    double group(Para para) {
        return scores.computeIfAbsent(
                para,
                p -> p.isTable()
                        ? TABLE
                        // Word processors have looks of their own for lists
                        : wording(p) + (isItem(p) ? 0 : contrast.questionLook(p)) + quotations.of(p));
    }

    /** Whether a paragraph is an item of a list, which whoever spoke before goes on with: nobody starts to speak in it. */
    static boolean isItem(Para para) {
        if (!Wording.LIST_ITEM.opens(para.text) || para.text.indexOf('?') >= 0) {
            return false;
        }
        int space = para.text.indexOf(' ');
        String said = para.text
                .substring(space < 0 || space > LONGEST_LABEL ? 1 : space)
                .strip();
        return !VoiceWording.opensGroupParagraph(said)
                && !VoiceWording.requests(said)
                && !VoiceWording.opensAsRespondent(said);
    }

    /** Whether a paragraph takes up a question and answers it in one. */
    boolean answersItself(Para para) {
        return quotations.answersItself(para);
    }

    private double wording(Para para) {
        return wordings.computeIfAbsent(
                para,
                p -> VoiceWording.groupVoice(p.text)
                        - (retelling.has(p) ? RETOLD : 0)
                        + (bareNames && isOnlyNamed(p.text) ? BARE_NAME : 0));
    }

    /** "Het CDA hecht aan …", with nothing asked and nothing that another would say of it. */
    private static boolean isOnlyNamed(String text) {
        return SpeakingParty.opens(text) && !SpeakingParty.asks(text) && !VoiceWording.concedes(text);
    }

    /**
     * Whether a paragraph tells of others, as anybody could, and is what the question behind it refers to: "Schippers vrezen
     * lange wachttijden." ahead of "Deelt de regering die zorg?"
     */
    boolean leadsTo(Para para, Para next) {
        return !para.isTable()
                && !isItem(para)
                && wording(para) >= PLAINEST
                && !VoiceWording.opensAsRespondent(para.text)
                && VoiceWording.reports(para.text)
                && VoiceWording.asksOfThat(next.text);
    }

    /**
     * Where an answer ends and a party group speaks again.
     *
     * @param border how many paragraphs belong to the answer
     * @param margin how much better this is than the next best border
     */
    record Split(int border, double margin) {}

    /** What a party group says next seldom starts in words that anybody could use. */
    private double openingCost(List<Para> paras, int i, int least, boolean certain) {
        Para para = paras.get(i);
        if (isItem(para)) {
            return LIST_COST;
        }
        if (certain && i > least && leadsTo(paras.get(i - 1), para)) {
            return OPENING_COST;
        }
        boolean leads = certain && i + 1 < paras.size() && leadsTo(para, paras.get(i + 1));
        return leads || wording(para) >= PLAIN ? 0 : certain ? OPENING_COST : REMARK_OPENING_COST;
    }

    /**
     * The best border in paragraphs that start with an answer.
     *
     * @param least the fewest paragraphs that the answer may have
     * @param most the most that it may have
     * @param cost what the evidence must exceed for the group to speak again at all, where that is not certain
     */
    Split split(List<Para> paras, int least, int most, double cost) {
        if (least == most) {
            return new Split(most, Double.POSITIVE_INFINITY);
        }
        // Those ahead of all borders and those behind them make no difference.
        double[] tail = new double[most + 1];
        for (int i = most - 1; i >= least; i--) {
            tail[i] = tail[i + 1] + group(paras.get(i));
        }
        double answered = 0;
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        int border = most;
        for (int i = least; i <= most; i++) {
            double score = answered + tail[i] - (i < paras.size() ? cost + openingCost(paras, i, least, cost == 0) : 0);
            if (score >= best) {
                second = best;
                best = score;
                border = i;
            } else {
                second = Math.max(second, score);
            }
            if (i < most) {
                answered -= group(paras.get(i));
            }
        }
        return new Split(border, best - second);
    }
}
