package org.verslag.recognition;

import java.util.List;
import org.verslag.model.DiagnosticCode;

/** Says which questions nobody answers, in a report that answers others. */
final class AnswerCheck {

    private AnswerCheck() {}

    static void run(List<Draft> drafts, Findings findings) {
        if (drafts.stream().allMatch(draft -> draft.answers.isEmpty())) {
            // A contribution, or answers that were postponed
            return;
        }
        for (Draft draft : drafts) {
            Para place = draft.firstPara();
            if (draft.answers.isEmpty() && place != null) {
                findings.warn(DiagnosticCode.QUESTION_WITHOUT_ANSWER, "no answer to this question was found", place);
            }
        }
    }
}
