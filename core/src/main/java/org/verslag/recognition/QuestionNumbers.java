package org.verslag.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verslag.recognition.Anchor.Kind;

/** Bare numbers are labels of questions where they count; figures in tables and lists do not. */
final class QuestionNumbers {
    private static final double MISSING_COST = 0.3;
    private static final double RESTART_COST = 4;

    /** A number that is printed twice by mistake, each time over a question that has an answer. */
    private static final double DOUBLED_COST = 0.5;

    /** Some reports count anew under each party group's heading, and a letter that answers counts as the one that asks. */
    private static final double GROUP_COST = 0.5;

    private static final Set<Kind> COUNT_ANEW = EnumSet.of(Kind.GROUP, Kind.PART, Kind.LETTER);

    private static final int LOOK_BACK = 60;

    private QuestionNumbers() {}

    /** Takes back the labels that do not belong to the likeliest count. */
    static void dropStrays(List<Row> rows) {
        List<Row> labels = new ArrayList<>();
        List<Integer> answersAhead = new ArrayList<>();
        List<Integer> groupsAhead = new ArrayList<>();
        int answers = 0;
        int groups = 0;
        for (Row row : rows) {
            if (row.anchor != null ? COUNT_ANEW.contains(row.anchor.kind()) : QuestionSets.mayOpen(row.text)) {
                groups++;
            }
            if (row.anchor != null && row.anchor.kind() == Kind.ANSWER_LABEL) {
                answers++;
            }
            if (row.anchor != null
                    && row.anchor.kind() == Kind.QUESTION_LABEL
                    && !row.anchor.numbers().isEmpty()) {
                labels.add(row);
                answersAhead.add(answers);
                groupsAhead.add(groups);
            }
        }
        answersAhead.add(answers);
        Set<Row> kept = chain(labels, answersAhead, groupsAhead);
        for (Row label : labels) {
            if (!kept.contains(label) && !isNamed(label)) {
                label.anchor = null;
            }
        }
    }

    private static Set<Row> chain(List<Row> labels, List<Integer> answersAhead, List<Integer> groupsAhead) {
        int n = labels.size();
        double[] score = new double[n];
        int[] previous = new int[n];
        int best = -1;
        for (int i = 0; i < n; i++) {
            score[i] = -startCost(first(labels.get(i)));
            previous[i] = -1;
            for (int k = Math.max(0, i - LOOK_BACK); k < i; k++) {
                int step = first(labels.get(i)) - last(labels.get(k));
                boolean doubled = step == 0
                        && answersAhead.get(k) < answersAhead.get(i)
                        && answersAhead.get(i) < answersAhead.get(i + 1);
                double cost = step >= 1
                        ? Math.min(MISSING_COST * (step - 1), RESTART_COST + 2)
                        : doubled
                                ? DOUBLED_COST
                                : (groupsAhead.get(k) < groupsAhead.get(i) ? GROUP_COST : RESTART_COST)
                                        + startCost(first(labels.get(i)));
                if (score[k] - cost > score[i]) {
                    score[i] = score[k] - cost;
                    previous[i] = k;
                }
            }
            score[i] += isNamed(labels.get(i)) ? 3 : 1;
            if (best < 0 || score[i] >= score[best]) {
                best = i;
            }
        }
        Set<Row> kept = new HashSet<>();
        for (int i = best; i >= 0; i = previous[i]) {
            kept.add(labels.get(i));
        }
        return kept;
    }

    private static double startCost(int number) {
        return Math.min(MISSING_COST * Math.abs(number - 1), RESTART_COST);
    }

    private static boolean isNamed(Row label) {
        return Character.isLetter(label.text.charAt(0));
    }

    private static int first(Row label) {
        return label.anchor == null ? 0 : value(label.anchor.numbers().get(0));
    }

    private static int last(Row label) {
        return label.anchor == null
                ? 0
                : value(label.anchor.numbers().get(label.anchor.numbers().size() - 1));
    }

    private static int value(String number) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                value = value * 10 + Character.digit(number.charAt(i), 10);
            }
        }
        return value;
    }
}
