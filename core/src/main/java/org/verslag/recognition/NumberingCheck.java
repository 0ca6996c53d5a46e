package org.verslag.recognition;

import java.util.List;
import org.verslag.model.DiagnosticCode;

/** Says where the printed numbers of questions do not rise by one. */
final class NumberingCheck {

    private NumberingCheck() {}

    static void run(List<Draft> drafts, Findings findings) {
        int last = 0;
        for (Draft draft : drafts) {
            Para place = draft.firstPara();
            for (String number : draft.numbers()) {
                int value = value(number);
                if (value < 0 || place == null) {
                    continue;
                }
                if (last > 0 && value != last + 1 && value != last) {
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
