package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import org.verslag.recognition.Anchor.Kind;

/**
 * Written questions as a ministry sends them: behind a letter, and several sets in one document, each with the sentence that
 * says whose they are: "Vragen van het lid Sneller (D66) over … (ingezonden 17 januari 2031)".
 */
final class QuestionSets {
    private static final String START =
            "(?:\\d{4}Z\\d{5} )?(?:Antwoord(?:en)? (?:van de [^?(]{1,160} )?op |Beantwoording )?(?:de )?(?:[Ss]chriftelijke )?[Vv]ragen van (?:het|de) (?:Kamer)?(?:lid|leden) \\p{Lu}";

    private static final Phrase OPENING = Phrase.of("^" + START + "[^?]{3,900}\\([Ii]ngezonden [^)?]{1,60}\\)");

    /** How its first row starts, whatever the others hold. */
    private static final Phrase FIRST_ROW = Phrase.of(START);

    private static final Phrase CASE = Phrase.of("^\\d{4}Z\\d{5}$");

    private QuestionSets() {}

    /** Whether a row may be the first of the sentence that opens a set. */
    static boolean mayOpen(String text) {
        return text.contains("ragen van ") && FIRST_ROW.opens(text);
    }

    /** The paragraphs, with each set behind the first under a heading of its own. */
    static List<Para> part(List<Para> paras, LineJoin join) {
        int first = firstBehind(paras);
        if (first == 0 || paras.stream().anyMatch(para -> para.is(Kind.GROUP) || para.is(Kind.AGENDA))) {
            return paras;
        }
        List<Para> parted = new ArrayList<>(paras.subList(0, first));
        for (int i = first; i < paras.size(); i++) {
            Para para = paras.get(i);
            if (!isOpening(para) || !labelFollows(paras, i)) {
                parted.add(para);
                continue;
            }
            List<Row> rows = new ArrayList<>();
            if (CASE.matches(paras.get(i - 1).text)) {
                rows.addAll(parted.remove(parted.size() - 1).rows);
            }
            rows.addAll(para.rows);
            parted.add(new Para(rows, Anchor.of(Kind.PART, rows.size()), join));
        }
        return parted;
    }

    /** Whether the questions start below: "Antwoord van Minister … (ontvangen …)" may stand between. */
    private static boolean labelFollows(List<Para> paras, int at) {
        return paras.subList(at + 1, Math.min(at + 3, paras.size())).stream()
                .anyMatch(para -> para.is(Kind.QUESTION_LABEL));
    }

    /** Where the paragraphs start that stand behind the sentence that opens the first set: 0 if there is none. */
    static int firstBehind(List<Para> paras) {
        int first = firstLabel(paras);
        for (int i = first - 1; i >= 0; i--) {
            if (isOpening(paras.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isOpening(Para para) {
        return para.anchor == null && OPENING.isIn(para.text);
    }

    private static int firstLabel(List<Para> paras) {
        int i = 0;
        while (i < paras.size() && !paras.get(i).is(Kind.QUESTION_LABEL)) {
            i++;
        }
        return i < paras.size() ? i : 0;
    }
}
