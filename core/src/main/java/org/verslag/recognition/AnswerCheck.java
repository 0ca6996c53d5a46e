package org.verslag.recognition;

import java.util.List;
import org.verslag.model.DiagnosticCode;

/** Says which questions nobody answers, in a report that answers others, and which answers have no question. */
final class AnswerCheck {

    private AnswerCheck() {}

    static void run(List<Draft> drafts, Findings findings) {
        if (drafts.stream().allMatch(draft -> draft.answers.isEmpty())) {
            // A contribution, or answers that were postponed
            return;
        }
        for (Draft draft : drafts) {
            Para place = draft.firstPara();
            Para label = draft.answerLabel();
            if (draft.questions.isEmpty() && label != null) {
                findings.warn(
                        DiagnosticCode.ANSWER_WITHOUT_QUESTION,
                        "no question to this answer was found",
                        place == null ? label : place);
            }
            if (draft.answers.isEmpty() && place != null) {
                findings.warn(DiagnosticCode.QUESTION_WITHOUT_ANSWER, "no answer to this question was found", place);
            }
        }
    }
}
