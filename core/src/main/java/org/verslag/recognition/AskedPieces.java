package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verslag.model.TextBlockKind;

/** Splits what party groups say in one part so that each question that another part answers is a piece of its own. */
final class AskedPieces {
    private final Set<Para> candidates;
    private final Map<Para, Draft> asked;
    private final List<Draft> drafts;

    /** The parts that hold questions which are answered elsewhere. */
    private final Set<Node> answered = new HashSet<>();

    /** The exchanges that nobody answers, by their only question. */
    private final Map<Piece, Draft> open = new HashMap<>();

    private final Set<Draft> replaced = new HashSet<>();

    private AskedPieces(Set<Para> candidates, Map<Para, Draft> asked, List<Draft> drafts) {
        this.candidates = candidates;
        this.asked = asked;
        this.drafts = drafts;
    }

    /**
     * Splits the pieces of all sections.
     *
     * @param candidates the paragraphs that may be questions
     * @param asked those that are answered, with their exchanges
     * @param drafts the exchanges; loses those that are replaced, and gains questions that nobody answers
     */
    static void split(List<Node> roots, Set<Para> candidates, Map<Para, Draft> asked, List<Draft> drafts) {
        AskedPieces pieces = new AskedPieces(candidates, asked, drafts);
        for (Draft draft : drafts) {
            if (draft.answers.isEmpty()) {
                draft.questions.forEach(piece -> pieces.open.put(piece, draft));
            }
        }
        roots.stream().filter(root -> pieces.isAskedIn(root)).forEach(pieces.answered::add);
        roots.forEach(root -> pieces.visit(root, root));
        drafts.removeIf(pieces.replaced::contains);
    }

    private boolean isAskedIn(Node node) {
        return node.parts.stream()
                .anyMatch(part -> part instanceof Node inner
                        ? isAskedIn(inner)
                        : part instanceof Piece piece && piece.paras.stream().anyMatch(asked::containsKey));
    }

    private void visit(Node root, Node node) {
        List<Part> parts = new ArrayList<>();
        for (Part part : node.parts) {
            if (part instanceof Node inner) {
                visit(root, inner);
                parts.add(inner);
            } else if (part instanceof Piece piece
                    && piece.paras.stream().anyMatch(para -> asked.containsKey(para) || isOpen(root, para))) {
                parts.addAll(piece.label == null ? split(root, node, piece) : whole(piece));
            } else {
                parts.add(part);
            }
        }
        node.parts.clear();
        node.parts.addAll(parts);
    }

    /** All of a question with a printed number belongs to it. */
    private List<Piece> whole(Piece piece) {
        @Nullable
        Draft draft = piece.paras.stream()
                .map(asked::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        if (draft != null) {
            replace(piece);
            piece.kind = TextBlockKind.QUESTION;
            draft.questions.add(piece);
        }
        return List.of(piece);
    }

    private List<Piece> split(Node root, Node node, Piece piece) {
        replace(piece);
        TextBlockKind rest =
                piece.kind == TextBlockKind.INTRODUCTION ? TextBlockKind.INTRODUCTION : TextBlockKind.REMARK;
        List<Piece> split = new ArrayList<>();
        Draft before = null;
        for (Para para : piece.paras) {
            Draft draft = asked.get(para);
            if (draft == null && isOpen(root, para)) {
                draft = new Draft(node);
                drafts.add(draft);
            }
            Piece last = split.isEmpty() ? null : split.get(split.size() - 1);
            if (last != null && draft == before) {
                last.paras.add(para);
                continue;
            }
            Piece fresh = new Piece(draft == null ? rest : TextBlockKind.QUESTION, null, List.of(para));
            split.add(fresh);
            if (draft != null) {
                draft.questions.add(fresh);
            }
            before = draft;
        }
        return split;
    }

    private void replace(Piece piece) {
        Draft draft = open.get(piece);
        if (draft != null) {
            replaced.add(draft);
        }
    }

    /** Whether a paragraph asks something that nobody answers, in a part whose other questions are answered elsewhere. */
    private boolean isOpen(Node root, Para para) {
        return candidates.contains(para)
                && !asked.containsKey(para)
                && answered.contains(root)
                && VoiceWording.asks(para.text);
    }
}
