package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        return StyleContrast.learn(voices.answers, voices.questions, !traits.typed());
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
        Set<String> asked = new HashSet<>();
        boolean answering = false;
        for (int i = 0; i + 1 < paras.size(); i++) {
            Para para = paras.get(i);
            Para next = paras.get(i + 1);
            if (para.is(Kind.QUESTION_LABEL) && para.anchor != null) {
                asked.addAll(para.anchor.numbers());
            }
            if (!para.isText()) {
                answering = para.is(Kind.ANSWER_LABEL);
            }
            if (para.is(Kind.ANSWER_LABEL) && next.isText()) {
                answers.add(next);
            }
            // Under the label of another answer what a numbered one answers stands in another part
            boolean asks = next.is(Kind.ANSWER_LABEL)
                    && (i == 0 || !paras.get(i - 1).is(Kind.ANSWER_LABEL))
                    && !(answering
                            && next.anchor != null
                            && next.anchor.numbers().stream().anyMatch(asked::contains));
            if (asks && para.isText() || para.is(Kind.QUESTION_LABEL) && next.isText()) {
                questions.add(asks ? para : next);
            }
        }
    }
}
