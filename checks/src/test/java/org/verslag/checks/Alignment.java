package org.verslag.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairs the exchanges of a gold with rows: the pairing in reading order with the largest sum of likeness. */
final class Alignment {
    /** Less than this is no likeness. */
    private static final double LEAST = 0.3;

    private final double[][] likeness;
    private final double[][] best;

    private Alignment(double[][] likeness) {
        this.likeness = likeness;
        int rows = likeness.length == 0 ? 0 : likeness[0].length;
        best = new double[likeness.length + 1][rows + 1];
        for (int i = likeness.length - 1; i >= 0; i--) {
            for (int j = rows - 1; j >= 0; j--) {
                double paired = likeness[i][j] >= LEAST ? best[i + 1][j + 1] + likeness[i][j] : 0;
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), paired);
            }
        }
    }

    /** For each exchange of the gold the number of its row, where it has one. */
    static List<Optional<Integer>> of(List<Gold.Exchange> gold, List<Map<String, String>> rows) {
        List<Optional<Map<String, Integer>>> questions = new ArrayList<>();
        List<Optional<Map<String, Integer>>> answers = new ArrayList<>();
        gold.forEach(exchange -> {
            questions.add(exchange.question().map(Fold::words).map(Alignment::bag));
            answers.add(exchange.answer().map(Fold::words).map(Alignment::bag));
        });
        double[][] likeness = new double[gold.size()][rows.size()];
        for (int j = 0; j < rows.size(); j++) {
            Map<String, Integer> question = bag(Fold.words(rows.get(j).get("question")));
            Map<String, Integer> answer = bag(Fold.words(rows.get(j).get("answer")));
            for (int i = 0; i < gold.size(); i++) {
                likeness[i][j] = like(questions.get(i), question, answers.get(i), answer);
            }
        }
        return new Alignment(likeness).pairs(rows.size());
    }

    private List<Optional<Integer>> pairs(int rows) {
        List<Optional<Integer>> pairs = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < likeness.length; i++) {
            while (j < rows && best[i][j] != best[i + 1][j] && best[i][j] == best[i][j + 1]) {
                j++;
            }
            if (j < rows && best[i][j] != best[i + 1][j]) {
                pairs.add(Optional.of(j++));
            } else {
                pairs.add(Optional.empty());
            }
        }
        return pairs;
    }

    private static double like(
            Optional<Map<String, Integer>> wantedQuestion,
            Map<String, Integer> question,
            Optional<Map<String, Integer>> wantedAnswer,
            Map<String, Integer> answer) {
        int common = 0;
        int all = 0;
        if (wantedQuestion.isPresent()) {
            common += common(wantedQuestion.get(), question);
            all += size(wantedQuestion.get()) + size(question);
        }
        if (wantedAnswer.isPresent()) {
            common += common(wantedAnswer.get(), answer);
            all += size(wantedAnswer.get()) + size(answer);
        }
        return 2.0 * common / Math.max(1, all);
    }

    static <T> Map<T, Integer> bag(List<T> items) {
        Map<T, Integer> bag = new HashMap<>();
        items.forEach(item -> bag.merge(item, 1, Integer::sum));
        return bag;
    }

    static <T> int common(Map<T, Integer> left, Map<T, Integer> right) {
        int common = 0;
        for (Map.Entry<T, Integer> entry : left.entrySet()) {
            common += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }

    static int size(Map<?, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
