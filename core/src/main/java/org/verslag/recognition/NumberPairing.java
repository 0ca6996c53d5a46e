package org.verslag.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs questions of one part with answers of another whose labels name their numbers. */
final class NumberPairing {
    /** So much of a question is printed again where its number is, too. */
    private static final double REPEATED = 0.7;

    /** Where more questions have the same number, it tells nothing. */
    private static final int MOST_COMPARED = 20;

    private NumberPairing() {}

    /** Answers whose labels name numbers that stand in another part; gives those that were paired. */
    static Set<Draft> run(List<Draft> drafts) {
        Map<String, List<Draft>> unanswered = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.answers.isEmpty()) {
                draft.numbers()
                        .forEach(number -> unanswered
                                .computeIfAbsent(number, unknown -> new ArrayList<>())
                                .add(draft));
            }
        }
        Set<Draft> merged = new HashSet<>();
        Set<Draft> paired = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.answers.isEmpty()) {
                continue;
            }
            List<Draft> sources = draft.numbers().stream()
                    .flatMap(number -> unanswered.getOrDefault(number, List.of()).stream()
                            .filter(source -> mayAnswer(draft, source))
                            .limit(MOST_COMPARED)
                            .filter(source -> draft.questions.isEmpty() || isQuoted(source, draft))
                            .limit(1))
                    .filter(source -> !merged.contains(source))
                    .distinct()
                    .toList();
            if (!sources.isEmpty()) {
                draft.quote();
                draft.section = sources.get(0).section;
                sources.forEach(source -> {
                    draft.questions.addAll(source.questions);
                    draft.alsoAskedIn.add(source.section);
                });
                merged.addAll(sources);
                paired.add(draft);
            }
        }
        if (!merged.isEmpty()) {
            drafts.removeIf(merged::contains);
            drafts.sort(Comparator.comparingInt(Draft::position));
        }
        return paired;
    }

    /** Where groups count anew each, an answer under the heading of one is not to another's question. */
    private static boolean mayAnswer(Draft draft, Draft source) {
        List<String> answered = draft.section.speaking();
        List<String> asking = source.section.speaking();
        return answered.isEmpty() || asking.isEmpty() || answered.equals(asking);
    }

    /** Whether a question of one part stands again, under its number, ahead of an answer of another. */
    private static boolean isQuoted(Draft source, Draft draft) {
        return source.section.root() != draft.section.root() && Likeness.share(text(source), text(draft)) >= REPEATED;
    }

    private static String text(Draft draft) {
        return draft.askingParas().stream().map(para -> para.text).collect(Collectors.joining(" "));
    }
}
