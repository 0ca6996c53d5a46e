package org.verslag.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.verslag.recognition.Anchor.Kind;

/** The labels of questions and answers in the text between two headings. */
final class Labels {
    private final List<Para> stretch;

    /** Where each number stands in a label. */
    private final Map<String, NavigableSet<Integer>> places = new HashMap<>();

    Labels(List<Para> stretch) {
        this.stretch = stretch;
        for (int i = 0; i < stretch.size(); i++) {
            Para para = stretch.get(i);
            if (para.is(Kind.ANSWER_LABEL) || para.is(Kind.QUESTION_LABEL)) {
                for (String number : numbers(para)) {
                    places.computeIfAbsent(number, key -> new TreeSet<>()).add(i);
                }
            }
        }
    }

    /** Where the next label of any kind stands from a place on, or the end of the stretch. */
    int next(int from) {
        int i = from;
        while (i < stretch.size() && stretch.get(i).anchor == null) {
            i++;
        }
        return i;
    }

    /**
     * Whether the label of an answer comes next, or one further below names the number of a question: then all that stands
     * under that number asks.
     *
     * @param next where the next label stands
     */
    boolean answerFollows(Para asked, int next) {
        if (next < stretch.size() && stretch.get(next).is(Kind.ANSWER_LABEL)) {
            return true;
        }
        int first = stretch.size();
        for (String number : numbers(asked)) {
            Integer place = places.getOrDefault(number, new TreeSet<>()).ceiling(next);
            first = place == null ? first : Math.min(first, place);
        }
        return first < stretch.size() && stretch.get(first).is(Kind.ANSWER_LABEL);
    }

    private static List<String> numbers(Para para) {
        return para.anchor == null ? List.of() : para.anchor.numbers();
    }
}
