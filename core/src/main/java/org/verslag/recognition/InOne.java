package org.verslag.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verslag.model.TextBlockKind;

/** Answers that take up their question in their own words, where no question was found for them. */
final class InOne {

    private InOne() {}

    /** What answers no question that is known goes on with the answer ahead of it; without one it is text. */
    static void join(List<Draft> drafts, Set<Draft> paired) {
        @Nullable Draft before = null;
        for (Draft draft : List.copyOf(drafts)) {
            if (!draft.isInOne() || paired.contains(draft)) {
                before = draft;
                continue;
            }
            Piece piece = draft.answers.get(0);
            Node node = draft.section;
            boolean goesOn = before != null
                    && !before.answers.isEmpty()
                    && !node.parts.isEmpty()
                    && node.parts.indexOf(piece) > 0
                    && node.parts.get(node.parts.indexOf(piece) - 1) == before.answers.get(before.answers.size() - 1);
            if (goesOn && before != null) {
                before.answers.add(piece);
            } else {
                node.parts.replaceAll(part -> part == piece ? new Piece(TextBlockKind.TEXT, null, piece.paras) : part);
            }
            drafts.remove(draft);
        }
    }
}
