package org.verslag.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verslag.recognition.Anchor.Kind;

/**
 * "Antwoord op de vragen van de D66-fractie" is a heading over the answers to that group in a part of its own, and the label of
 * an answer where it stands right under what that group asks.
 */
final class AnswersToGroups {
    private static final Phrase ANSWERS = Phrase.of("(?:Reactie|Antwoord(?:en)?|Beantwoording) ");

    private AnswersToGroups() {}

    static void relabel(List<Row> rows) {
        Anchor asking = null;
        int asked = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Anchor anchor = row.anchor;
            if (anchor == null) {
                continue;
            }
            boolean answers = ANSWERS.opens(row.text);
            if (answers && i > asked && isOf(asking, anchor)) {
                // The group can ask again behind the answer
                row.anchor = Anchor.of(Kind.ANSWER_LABEL, anchor.rows());
            } else {
                asking = answers ? null : anchor;
            }
            asked = i + anchor.rows();
        }
    }

    private static boolean isOf(@Nullable Anchor asking, Anchor answering) {
        return asking != null
                && asking.kind() == Kind.GROUP
                && answering.kind() == Kind.GROUP
                && asking.parties().equals(answering.parties());
    }
}
