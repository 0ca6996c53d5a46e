package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.verslag.layout.Run;
import org.verslag.model.SectionKind;
import org.verslag.model.TextBlockKind;
import org.verslag.recognition.Anchor.Kind;

/**
 * Builds the document by a stack of open sections: part, chapter, party group, topic. A heading closes those that cannot
 * stand around it; running text gathers in the innermost and is read as questions and answers when that closes.
 */
final class StructureStep {
    private static final int LONGEST_FUNCTION = 120;

    private final List<Para> paras;
    private final StretchReader reader;
    private final List<Node> roots = new ArrayList<>();
    private final List<Para> stretch = new ArrayList<>();
    private final boolean topicsOverGroups;
    private @Nullable Node open;
    private boolean signed;
    private boolean leaving;

    private StructureStep(List<Para> paras, StretchReader reader, boolean note) {
        this.paras = paras;
        this.reader = reader;
        this.signed = note;
        this.topicsOverGroups = topicsOverGroups(paras);
    }

    /**
     * Reads the paragraphs into sections; the exchanges gather in the reader.
     *
     * @param note whether it is a note on a report, whose front page nobody signs
     */
    static List<Node> run(List<Para> paras, StretchReader reader, boolean note) {
        return new StructureStep(paras, reader, note).run();
    }

    /**
     * Whether topics stand around the headings of party groups, and not within them: the first one comes first, and nobody
     * speaks between the two. Else it is "Inleiding", under which each group says a word of courtesy ahead of its own part.
     */
    private static boolean topicsOverGroups(List<Para> paras) {
        boolean topic = false;
        int groups = 0;
        for (Para para : paras) {
            if (para.is(Kind.PART)) {
                topic &= groups > 0;
            } else if (para.heading) {
                if (groups == 0) {
                    topic = true;
                }
            } else if (para.is(Kind.GROUP)) {
                if (groups++ == 0 && !topic) {
                    return false;
                }
            } else if (groups == 0 && para.isText()) {
                topic = false;
            }
        }
        return topic && groups > 0;
    }

    private List<Node> run() {
        for (int i = 0; i < paras.size(); i++) {
            Para para = paras.get(i);
            signed |= para.is(Kind.SIGNATURE);
            leaving = para.is(Kind.SIGNATURE) ? Wording.LEAVE.matches(para.text) : leaving && isFunctionOrName(para);
            if (signed && isOnFrontPage() && speaks(i)) {
                // The front page is signed, and no heading parts it from what the groups say
                flush(true);
                open(SectionKind.PART, null, Optional.empty(), List.of(), null);
            }
            if (para.heading && !leaving) {
                flush(false);
                openTopic(para);
            } else if (para.is(Kind.SIGNATURE) || leaving) {
                flush(true);
                sign(para);
            } else if (para.anchor != null && isSectionHeading(para.anchor.kind())) {
                flush(true);
                openSection(para, para.anchor);
            } else {
                if (para.anchor != null && isOnFrontPage()) {
                    // The first label ends the front page: what follows has no heading.
                    flush(true);
                    open(SectionKind.PART, null, Optional.empty(), List.of(), null);
                }
                stretch.add(para);
            }
        }
        flush(true);
        return roots;
    }

    /** What stands below "Hoogachtend,": "de Minister van Financiën," and a name. */
    private static boolean isFunctionOrName(Para para) {
        return para.anchor == null
                && !para.isTable()
                && para.text.length() <= LONGEST_FUNCTION
                && !Wording.endsSentence(para.text);
    }

    private boolean isOnFrontPage() {
        return open == null || open.kind == SectionKind.FRONT_PAGE;
    }

    /** Whether a party group speaks in a paragraph, or in the first under a heading. */
    private boolean speaks(int at) {
        int i = at;
        while (i < paras.size() && paras.get(i).heading) {
            i++;
        }
        return i < paras.size() && paras.get(i).isText() && VoiceWording.opensWithNamedGroup(paras.get(i).text);
    }

    private static boolean isSectionHeading(Kind kind) {
        return switch (kind) {
            case PART, AGENDA, GROUP, ANNEX, LETTER -> true;
            case QUESTION_LABEL, ANSWER_LABEL, NOTICE, SIGNATURE -> false;
        };
    }

    private void flush(boolean contributionEnds) {
        if (stretch.isEmpty()) {
            return;
        }
        if (open == null) {
            open(SectionKind.FRONT_PAGE, null, Optional.empty(), List.of(), null);
        }
        if (open != null) {
            reader.read(List.copyOf(stretch), open, contributionEnds);
        }
        stretch.clear();
    }

    private void sign(Para para) {
        if (open == null) {
            open(SectionKind.FRONT_PAGE, null, Optional.empty(), List.of(), null);
        }
        if (open != null) {
            open.parts.add(new Piece(TextBlockKind.SIGNATURE, null, List.of(para)));
        }
    }

    private void openSection(Para para, Anchor anchor) {
        switch (anchor.kind()) {
            case GROUP -> open(SectionKind.CONTRIBUTION, para, anchor.number(), anchor.parties(), groupParent());
            case AGENDA -> open(SectionKind.AGENDA, para, anchor.number(), List.of(), null);
            case ANNEX -> open(SectionKind.ANNEX, para, anchor.number(), List.of(), null);
            case LETTER -> open(SectionKind.LETTER, para, anchor.number(), List.of(), null);
            default -> open(SectionKind.PART, para, anchor.number(), List.of(), null);
        }
    }

    private @Nullable Node groupParent() {
        for (Node node = open; node != null; node = node.parent) {
            boolean around = node.kind == SectionKind.PART
                    || node.kind == SectionKind.LETTER
                    || (node.kind == SectionKind.CHAPTER || node.kind == SectionKind.TOPIC)
                            && topicsOverGroups
                            && node.enclosing(SectionKind.CONTRIBUTION) == null;
            if (around) {
                return node;
            }
        }
        return null;
    }

    private void openTopic(Para para) {
        Matcher numbered = Wording.NUMBERED_HEADING.match(para.text);
        if (numbered != null) {
            int level = level(numbered.group("number"));
            Node parent = open;
            while (parent != null
                    && !(mayHold(parent) && (parent.kind != SectionKind.CHAPTER || levelOf(parent) < level))) {
                parent = parent.parent;
            }
            open(SectionKind.CHAPTER, para, Optional.of(numbered.group("number")), List.of(), parent);
            return;
        }
        Node parent = open;
        while (parent != null && !mayHold(parent)
                || parent != null && parent.kind == SectionKind.TOPIC && !isUnder(para, parent)) {
            parent = parent.parent;
        }
        open(SectionKind.TOPIC, para, Optional.empty(), List.of(), parent);
    }

    private boolean mayHold(Node node) {
        return switch (node.kind) {
            case CONTRIBUTION -> !topicsOverGroups;
            case FRONT_PAGE -> false;
            default -> true;
        };
    }

    /** An italic heading stands under a bold one. */
    private static boolean isUnder(Para heading, Node topic) {
        return topic.heading != null
                && heading.first().line.isAll(Run.Style.ITALIC)
                && !heading.first().line.isAll(Run.Style.BOLD)
                && topic.heading.first().line.isAll(Run.Style.BOLD);
    }

    private static int levelOf(Node chapter) {
        return chapter.number.map(StructureStep::level).orElse(0);
    }

    private static int level(String number) {
        return (int) number.chars().filter(c -> c == '.').count() + 1;
    }

    private void open(
            SectionKind kind,
            @Nullable Para heading,
            Optional<String> number,
            List<String> parties,
            @Nullable Node parent) {
        Node node = new Node(kind, heading, parent, number, parties);
        if (parent == null) {
            roots.add(node);
        } else {
            parent.parts.add(node);
        }
        open = node;
    }
}
