package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.verslag.model.SectionKind;

/** A section in the making. */
final class Node implements Part {
    final SectionKind kind;
    final @Nullable Para heading;
    final @Nullable Node parent;
    final Optional<String> number;
    final List<String> parties;
    final List<Part> parts = new ArrayList<>();

    Node(
            SectionKind kind,
            @Nullable Para heading,
            @Nullable Node parent,
            Optional<String> number,
            List<String> parties) {
        this.kind = kind;
        this.heading = heading;
        this.parent = parent;
        this.number = number;
        this.parties = parties;
    }

    /** The innermost of this section and those around it that is of this kind. */
    @Nullable
    Node enclosing(SectionKind wanted) {
        for (Node node = this; node != null; node = node.parent) {
            if (node.kind == wanted) {
                return node;
            }
        }
        return null;
    }

    /** The party groups of the innermost section that names any. */
    List<String> speaking() {
        for (Node node = this; node != null; node = node.parent) {
            if (!node.parties.isEmpty()) {
                return node.parties;
            }
        }
        return List.of();
    }

    /** The outermost section around it. */
    Node root() {
        Node root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    /** Who answers in the part or letter around it, as its heading says: a minister or the cabinet. */
    Optional<String> respondent() {
        Node root = root();
        boolean part = root.kind == SectionKind.PART || root.kind == SectionKind.LETTER;
        Matcher answering = part && root.heading != null ? Wording.ANSWERING_PART.match(root.heading.text) : null;
        return answering == null ? Optional.empty() : Optional.of(answering.group("who"));
    }

    /**
     * The headings over it that are not a party group's, outermost first. A part's is one only where no other stands, and
     * where it names a subject: "ALGEMEEN", "B. Handhaving".
     */
    List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (Node node = this; node != null; node = node.parent) {
            if ((node.kind == SectionKind.TOPIC || node.kind == SectionKind.CHAPTER) && node.heading != null) {
                topics.add(0, node.heading.text);
            }
        }
        return topics.isEmpty() ? part().filter(Node::isSubject).map(List::of).orElse(topics) : topics;
    }

    private static boolean isSubject(String part) {
        return !UnlabelledStretch.speaksOfQuestions(part) && !UnlabelledStretch.answers(part);
    }

    /** The heading of the top-level part around it. */
    Optional<String> part() {
        for (Node node = this; node != null; node = node.parent) {
            if (node.kind == SectionKind.PART && node.heading != null) {
                return Optional.of(node.heading.text);
            }
        }
        return Optional.empty();
    }
}
