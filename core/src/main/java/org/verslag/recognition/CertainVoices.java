package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import org.verslag.recognition.Anchor.Kind;

/** Finds paragraphs that are certain to be questions or answers, to learn what each look like. */
final class CertainVoices {
    /** So much must the words of a paragraph say for it to be certain who speaks. */
    private static final double CLEAR_VOICE = 2.2;

    private final List<Para> paras;
    private final List<Para> answers = new ArrayList<>();
    private final List<Para> questions = new ArrayList<>();

    private CertainVoices(List<Para> paras) {
        this.paras = paras;
    }

    /** What the paragraphs that are certain by their labels look like; without labels, those that are by their words. */
    static StyleContrast contrast(List<Para> paras, boolean labelled, Traits traits) {
        CertainVoices voices = new CertainVoices(paras);
        if (labelled) {
            voices.byLabels();
        } else if (traits.typed()) {
            voices.byWords();
        }
        return StyleContrast.learn(voices.answers, voices.questions);
    }

    private void byWords() {
        for (Para para : paras.subList(0, Math.max(0, paras.size() - 1))) {
            double group = para.isText() ? VoiceWording.groupVoice(para.text) : 0;
            if (Math.abs(group) >= CLEAR_VOICE) {
                (group > 0 ? questions : answers).add(para);
            }
        }
    }

    private void byLabels() {
        for (int i = 0; i + 1 < paras.size(); i++) {
            if (paras.get(i).is(Kind.ANSWER_LABEL) && paras.get(i + 1).isText()) {
                answers.add(paras.get(i + 1));
            }
            boolean asks = paras.get(i + 1).is(Kind.ANSWER_LABEL)
                    && (i == 0 || !paras.get(i - 1).is(Kind.ANSWER_LABEL))
                    && !isAskedElsewhere(i + 1);
            if (asks && paras.get(i).isText()
                    || paras.get(i).is(Kind.QUESTION_LABEL) && paras.get(i + 1).isText()) {
                questions.add(asks ? paras.get(i) : paras.get(i + 1));
            }
        }
    }

    /** Whether the label of another answer is the next one above that of a numbered question: that stands in another part. */
    private boolean isAskedElsewhere(int label) {
        Anchor anchor = paras.get(label).anchor;
        int above = label - 1;
        while (above >= 0 && paras.get(above).isText()) {
            above--;
        }
        return anchor != null
                && above >= 0
                && paras.get(above).is(Kind.ANSWER_LABEL)
                && paras.subList(0, above).stream()
                        .anyMatch(para -> para.is(Kind.QUESTION_LABEL)
                                && para.anchor != null
                                && para.anchor.numbers().stream()
                                        .anyMatch(anchor.numbers()::contains));
    }
}
