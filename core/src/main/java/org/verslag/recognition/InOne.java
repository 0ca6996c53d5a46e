package org.verslag.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verslag.model.TextBlockKind;

/** Answers that take up their question in their own words, where no question was found for them. */
final class InOne {
    private final Map<Part, Part> ahead = new HashMap<>();

    private InOne() {}

    /** What answers no question that is known goes on with the answer ahead of it; without one it is text. */
    static void join(List<Node> roots, List<Draft> drafts, Set<Draft> paired) {
        if (drafts.stream().noneMatch(draft -> draft.isInOne() && !paired.contains(draft))) {
            return;
        }
        InOne answers = new InOne();
        roots.forEach(answers::visit);
        Set<Draft> joined = new HashSet<>();
        Draft before = null;
        for (Draft draft : drafts) {
            if (!draft.isInOne() || paired.contains(draft)) {
                before = draft;
                continue;
            }
            Piece piece = draft.answers.get(0);
            if (before != null && answers.isRightBehind(piece, before)) {
                before.answers.add(piece);
            } else {
                piece.kind = TextBlockKind.TEXT;
            }
            joined.add(draft);
        }
        drafts.removeIf(joined::contains);
    }

    private void visit(Node node) {
        Part before = null;
        for (Part part : node.parts) {
            if (before != null) {
                ahead.put(part, before);
            }
            if (part instanceof Node inner) {
                visit(inner);
            }
            before = part;
        }
    }

    private boolean isRightBehind(Piece piece, Draft draft) {
        @Nullable Part before = ahead.get(piece);
        return before != null && !draft.answers.isEmpty() && before == draft.answers.get(draft.answers.size() - 1);
    }
}
