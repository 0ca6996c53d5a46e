package org.verslag.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verslag.model.DiagnosticCode;

/** Says where the printed numbers of questions do not rise by one. */
final class NumberingCheck {

    private NumberingCheck() {}

    static void run(List<Draft> drafts, Findings findings) {
        int last = 0;
        List<String> group = List.of();
        @Nullable Node part = null;
        for (Draft draft : drafts) {
            Para place = draft.firstPara();
            Node root = draft.section.root();
            boolean anew = !draft.section.speaking().equals(group) || root != part;
            group = draft.section.speaking();
            part = root;
            for (String number : draft.numbers()) {
                int value = value(number);
                if (value < 0 || place == null) {
                    continue;
                }
                if (last > 0 && value != last + 1 && value != last && !(anew && value == 1)) {
                    findings.info(
                            DiagnosticCode.NUMBERING_GAP, "question " + value + " follows question " + last, place);
                }
                last = value;
            }
        }
    }

    private static int value(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? -1 : Integer.parseInt(digits);
    }
}
