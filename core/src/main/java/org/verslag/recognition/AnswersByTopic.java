package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlockKind;

/**
 * Pairs the topics of a part that only asks with those of a part that only answers: "Dienstregeling" in both, with no
 * question printed again. Where no party group stands over the answer it serves all that asked under the topic. Where there
 * are no topics the party groups' headings are what both parts have.
 */
final class AnswersByTopic {
    private final Map<String, List<Node>> asking = new HashMap<>();

    /** The same by topic and group. */
    private final Map<List<String>, List<Node>> askingAlone = new HashMap<>();

    private final Set<Node> answered = new HashSet<>();
    private final Set<Part> used = new HashSet<>();
    private final List<Draft> drafts;

    /** Whether the part's heading says that it answers. */
    private boolean answers;

    private AnswersByTopic(List<Draft> drafts) {
        this.drafts = drafts;
        drafts.forEach(draft -> {
            used.addAll(draft.questions);
            used.addAll(draft.answers);
        });
    }

    static void run(List<Node> roots, List<Draft> drafts) {
        AnswersByTopic topics = new AnswersByTopic(drafts);
        for (Node root : roots) {
            if (root.kind == SectionKind.PART && root.heading != null) {
                topics.answers = UnlabelledStretch.answers(root.heading.text);
                topics.visit(root, UnlabelledStretch.asksOnly(root.heading));
            }
        }
    }

    private void visit(Node node, boolean asks) {
        String key = key(node);
        if (!key.isEmpty()) {
            if (asks && asksAll(node)) {
                asking.computeIfAbsent(key, heading -> new ArrayList<>()).add(node);
                askingAlone
                        .computeIfAbsent(ofGroup(key, node), heading -> new ArrayList<>())
                        .add(node);
            } else if (!asks && (isAll(node, TextBlockKind.TEXT) || answers && onlyAnswers(node))) {
                // What is answered is no candidate any more: a topic can come back without end
                List<Node> asked =
                        node.speaking().isEmpty() ? asking.remove(key) : askingAlone.remove(ofGroup(key, node));
                if (asked != null) {
                    answer(node, asked);
                }
            }
        }
        for (Part part : List.copyOf(node.parts)) {
            if (part instanceof Node inner) {
                visit(inner, asks);
            }
        }
    }

    /** What a section of one part has in common with that of another; empty if it is none of those that are paired. */
    private static String key(Node node) {
        return node.heading == null
                ? ""
                : switch (node.kind) {
                    case TOPIC, CHAPTER -> node.heading.text;
                    case CONTRIBUTION -> String.join("; ", node.parties);
                    default -> "";
                };
    }

    /** A group's introduction stays one. */
    private boolean asksAll(Node node) {
        List<Part> asked = node.parts.stream()
                .filter(part -> !(part instanceof Piece piece && piece.kind == TextBlockKind.INTRODUCTION))
                .toList();
        return isAll(asked, TextBlockKind.REMARK);
    }

    /** What a group's name stands over is no remark of that group, where the part answers and nobody speaks for the group. */
    private boolean onlyAnswers(Node node) {
        return isAll(node, TextBlockKind.REMARK)
                && node.parts.stream()
                        .filter(Piece.class::isInstance)
                        .flatMap(part -> ((Piece) part).paras.stream())
                        .noneMatch(para -> VoiceWording.asks(para.text) || VoiceWording.opensGroupParagraph(para.text));
    }

    private boolean isAll(Node node, TextBlockKind kind) {
        return isAll(node.parts, kind);
    }

    /** Topics within a topic are pairs of their own. */
    private boolean isAll(List<Part> parts, TextBlockKind kind) {
        List<Part> own = parts.stream().filter(part -> !(part instanceof Node)).toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(part -> part instanceof Piece piece && piece.kind == kind && !used.contains(piece));
    }

    private static List<String> ofGroup(String key, Node node) {
        List<String> both = new ArrayList<>(node.speaking());
        both.add(key);
        return both;
    }

    private void answer(Node node, List<Node> candidates) {
        List<Node> asked = candidates.stream().filter(answered::add).toList();
        if (asked.isEmpty()) {
            return;
        }
        Draft draft = new Draft(asked.get(0), node);
        for (Node question : asked) {
            draft.alsoAskedIn.add(question);
            draft.questions.addAll(become(TextBlockKind.QUESTION, question));
        }
        draft.answers.addAll(become(TextBlockKind.ANSWER, node));
        drafts.add(draft);
    }

    private static List<Piece> become(TextBlockKind kind, Node node) {
        List<Piece> pieces = new ArrayList<>();
        node.parts.replaceAll(part -> {
            if (!(part instanceof Piece piece) || piece.kind == TextBlockKind.INTRODUCTION) {
                return part;
            }
            Piece changed = new Piece(kind, piece.label, piece.paras);
            pieces.add(changed);
            return changed;
        });
        return pieces;
    }
}
