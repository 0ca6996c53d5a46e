package org.verslag.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.verslag.model.SectionKind;

/**
 * Pairs questions of one part with answers of another. Where a question stands again ahead of its answer, edited or not, it
 * is asked where it stood first, and what stands ahead of the answer is a quotation.
 */
final class SeparateParts {
    private static final String GROUP = "-fractie ";
    private static final int LONGEST_NAME = 60;

    private final List<Node> roots;
    private final List<Draft> drafts;
    private final Likeness likeness = new Likeness();
    private final Map<Para, Place> places = new LinkedHashMap<>();
    private final Set<Node> askingRoots = new HashSet<>();
    private final Map<Para, Draft> asked = new HashMap<>();
    private final Set<Draft> merged = new HashSet<>();
    private final Map<Draft, List<String>> speakers = new HashMap<>();
    private final Map<Para, List<String>> askers = new HashMap<>();

    /** Where a paragraph that may be a question stands. */
    private record Place(Node root, Node node, Piece piece) {}

    private SeparateParts(List<Node> roots, List<Draft> drafts) {
        this.roots = roots;
        this.drafts = drafts;
    }

    static void run(List<Node> roots, List<Draft> drafts) {
        long parts = roots.stream()
                .filter(root -> root.kind == SectionKind.PART || root.kind == SectionKind.LETTER)
                .count();
        if (parts > 1) {
            new SeparateParts(roots, drafts).run();
            AnswersByTopic.run(roots, drafts);
        } else {
            // All answers can stand behind the last question: "Antwoord op vraag 1"
            NumberPairing.run(drafts);
        }
        drafts.sort(Comparator.comparingInt(Draft::position));
    }

    private void run() {
        // A number says more than likeness: what it pairs is not compared
        Set<Draft> numbered = NumberPairing.run(drafts);
        Set<Piece> answered = new HashSet<>();
        drafts.stream().filter(draft -> !draft.answers.isEmpty()).forEach(draft -> answered.addAll(draft.questions));
        for (Node root : roots) {
            collect(root, root, answered);
        }
        List<Draft> pairable = drafts.stream()
                .filter(draft -> !draft.answers.isEmpty() && !numbered.contains(draft) && isAskedElsewhere(draft))
                .toList();
        if (!pairable.isEmpty()) {
            places.keySet().forEach(likeness::add);
            speakers.putAll(Askers.quoted(pairable));
            Map<Para, Node> asking = new LinkedHashMap<>();
            places.forEach((para, place) -> asking.put(para, place.node()));
            askers.putAll(Askers.asking(asking));
            Map<List<String>, List<Draft>> byGroup = new LinkedHashMap<>();
            pairable.forEach(draft -> byGroup.computeIfAbsent(speaking(draft), group -> new ArrayList<>())
                    .add(draft));
            pairable.forEach(this::pair);
            drafts.removeIf(merged::contains);
            Set<Draft> kept = new HashSet<>(drafts);
            Map<List<String>, List<Para>> questions = new HashMap<>();
            places.keySet()
                    .forEach(para -> questions
                            .computeIfAbsent(speaking(para), group -> new ArrayList<>())
                            .add(para));
            Set<Draft> paired = Set.copyOf(asked.values());
            byGroup.forEach((group, quoting) -> pairByPlace(
                    quoting.stream().filter(kept::contains).toList(),
                    questions.getOrDefault(group, List.of()),
                    paired));
        }
        goOn(pairable);
        InOne.join(roots, drafts, Set.copyOf(asked.values()));
        if (!asked.isEmpty()) {
            AskedPieces.split(roots, places.keySet(), asked, drafts);
            drafts.sort(Comparator.comparingInt(Draft::position));
        }
    }

    private void collect(Node root, Node node, Set<Piece> answered) {
        for (Part part : node.parts) {
            if (part instanceof Node inner) {
                collect(root, inner, answered);
            } else if (part instanceof Piece piece && !answered.contains(piece)) {
                collect(root, node, piece);
            }
        }
    }

    private void collect(Node root, Node node, Piece piece) {
        switch (piece.kind) {
            case REMARK, QUESTION -> {
                piece.paras.forEach(para -> places.put(para, new Place(root, node, piece)));
                askingRoots.add(root);
            }
            // What a group asks ahead of its first topic is no introduction where it is answered in another part
            case INTRODUCTION ->
                piece.paras.stream()
                        .filter(para -> !VoiceWording.isCourtesy(para.text))
                        .forEach(para -> places.put(para, new Place(root, node, piece)));
            default -> {
                // Nobody asks there
            }
        }
    }

    /** Whether another part holds questions without answers: else there is nothing to compare. */
    private boolean isAskedElsewhere(Draft draft) {
        Node root = draft.section.root();
        return askingRoots.size() > 1 || askingRoots.size() == 1 && !askingRoots.contains(root);
    }

    private List<String> speaking(Para question) {
        return askers.getOrDefault(question, List.of());
    }

    private List<String> speaking(Draft draft) {
        return speakers.getOrDefault(draft, List.of());
    }

    /** The paragraph that is quoted, or put in other words under the heading of the same party group. */
    private @Nullable Para source(Node root, String quoted, List<String> speaking) {
        // Groups put the same question: each is quoted under its own heading, and in order
        ToIntFunction<Para> order = other -> asked.containsKey(other) ? 0 : 1;
        Para source = likeness.mostLike(quoted, other -> speaking(other).equals(speaking), order);
        if (source == null) {
            source = likeness.mostLike(quoted, other -> true, order);
        }
        if (source != null || speaking.isEmpty()) {
            return source;
        }
        int name = quoted.indexOf(GROUP) + GROUP.length();
        String said = name >= GROUP.length() && name < LONGEST_NAME ? quoted.substring(name) : quoted;
        return likeness.meant(said, other -> {
            Place place = place(other);
            return place.root() != root
                    && !asked.containsKey(other)
                    && speaking(other).equals(speaking);
        });
    }

    /** What a draft takes up: by paragraph, and where one paragraph tells what several groups ask, by group. */
    private List<Para> sources(Draft draft, Node root) {
        List<Para> sources = new ArrayList<>();
        for (Para para : draft.askingParas()) {
            String quoted = draft.isInOne() ? Restating.taken(para.text) : para.text;
            Para source = source(root, quoted, speaking(draft));
            if (source != null) {
                sources.add(source);
            }
            for (String party : speaking(draft).size() > 1 ? speaking(draft) : List.<String>of()) {
                Para other = source(root, quoted, List.of(party));
                if (other != null && speaking(other).equals(List.of(party)) && !sources.contains(other)) {
                    sources.add(other);
                }
            }
        }
        sources.sort(Comparator.comparingInt(para -> para.first().index));
        return sources;
    }

    private void pair(Draft draft) {
        Node root = draft.section.root();
        List<Para> sources = new ArrayList<>();
        Draft same = null;
        for (Para source : sources(draft, root)) {
            Place place = places.get(source);
            if (place == null || place.root() == root) {
                continue;
            }
            Draft before = asked.get(source);
            if (before == null) {
                sources.add(source);
                asked.put(source, draft);
            } else if (before != draft) {
                same = before;
            }
        }
        if (!sources.isEmpty()) {
            askedAs(draft, sources);
        } else if (same != null) {
            // Another piece of a question that is answered piece by piece.
            merge(draft, same);
        }
    }

    private void askedAs(Draft draft, List<Para> sources) {
        draft.quote();
        draft.section = place(sources.get(0)).node();
        sources.forEach(source -> draft.alsoAskedIn.add(place(source).node()));
    }

    /** One question can be quoted in two parts, each with its answer: what is like no other goes on with the one before. */
    private void goOn(List<Draft> quoting) {
        Map<Draft, Set<String>> sources = new HashMap<>();
        asked.forEach((para, draft) ->
                sources.computeIfAbsent(draft, paired -> new HashSet<>()).addAll(PlacePairing.words(para.text)));
        Draft before = null;
        for (Draft draft : quoting) {
            if (merged.contains(draft)) {
                continue;
            }
            Set<String> source = before == null ? Set.of() : sources.getOrDefault(before, Set.of());
            boolean goesOn = before != null
                    && !sources.containsKey(draft)
                    && !draft.questions.isEmpty()
                    && speaking(draft).equals(speaking(before))
                    && PlacePairing.isPartOf(draft, source);
            if (goesOn && before != null) {
                merge(draft, before);
            } else {
                before = draft;
            }
        }
        drafts.removeIf(merged::contains);
    }

    private void merge(Draft draft, Draft into) {
        draft.quote();
        into.quotations.addAll(draft.quotations);
        into.answers.addAll(draft.answers);
        merged.add(draft);
    }

    /** What one group asked and is quoted in quite other words. */
    private void pairByPlace(List<Draft> quoting, List<Para> said, Set<Draft> paired) {
        Draft open = quoting.stream()
                .filter(draft -> draft.quotations.isEmpty() && !paired.contains(draft))
                .findFirst()
                .orElse(null);
        if (open == null || speaking(open).isEmpty()) {
            return;
        }
        Node answering = open.section.root();
        List<Para> questions =
                said.stream().filter(para -> place(para).root() != answering).toList();
        PlacePairing.find(quoting, questions, asked).forEach((draft, source) -> {
            asked.put(source, draft);
            askedAs(draft, List.of(source));
        });
    }

    private Place place(Para para) {
        Place place = places.get(para);
        if (place == null) {
            throw new IllegalStateException("a question without a place");
        }
        return place;
    }
}
