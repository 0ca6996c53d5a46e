package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verslag.recognition.Anchor.Kind;

/**
 * Evidence of who speaks in a part that answers the questions of another: what repeats a question is quoted, and where
 * questions are quoted, what repeats none is rather an answer.
 */
final class Quotations {
    private static final double QUOTED = 3;

    /** An answer can take up much of a question's wording: what repeats less than nearly all has to be worded as one. */
    private static final double LIKE = 0.5;

    private static final double NEARLY_ALL = 0.85;
    private static final double NEW = -1.5;

    private final Likeness questions = new Likeness();
    private final Map<Para, Double> evidence = new HashMap<>();

    private Quotations() {}

    /** By paragraph, positive for a party group; none for most. */
    static Map<Para, Double> in(List<Para> paras) {
        Quotations quotations = new Quotations();
        boolean asked = false;
        int i = 0;
        while (i < paras.size()) {
            Para heading = paras.get(i++);
            if (!heading.is(Kind.PART) && !heading.is(Kind.LETTER)) {
                continue;
            }
            List<Para> texts = new ArrayList<>();
            for (; i < paras.size() && !endsPart(paras.get(i)); i++) {
                if (paras.get(i).isText() && !paras.get(i).heading) {
                    texts.add(paras.get(i));
                }
            }
            if (UnlabelledStretch.asksOnly(heading)) {
                texts.forEach(quotations.questions::add);
                asked = true;
            } else if (asked) {
                quotations.weigh(texts);
            }
        }
        return quotations.evidence;
    }

    private static boolean endsPart(Para para) {
        return para.is(Kind.PART) || para.is(Kind.LETTER) || para.is(Kind.AGENDA) || para.is(Kind.ANNEX);
    }

    private void weigh(List<Para> texts) {
        Map<Para, Double> quoted = new HashMap<>();
        for (Para para : texts) {
            Para source = questions.mostLike(para);
            if (source != null) {
                quoted.put(para, Likeness.share(para, source) >= NEARLY_ALL ? QUOTED : LIKE);
            }
        }
        if (!quoted.isEmpty()) {
            texts.forEach(para -> evidence.put(para, quoted.getOrDefault(para, NEW)));
        }
    }
}
