package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Numbers that open the questions of one part on their row, and again, the same ones in the same order, the answers of another,
 * on their row or in labels: "1. Hoe vaak …?" and "1. Eenmaal per jaar.", "2 Wie betaalt dat?" and "Antwoord op vraag 2".
 */
final class NumberedParts {
    private static final int FEWEST = 2;
    private static final int LONGEST_QUESTION = 30;

    private final Map<Row, Matcher> numbered = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private boolean asks;
    private boolean answers;

    /** Whether something other than a question has a number among the questions. */
    private boolean mixed;

    private NumberedParts() {}

    /** The rows that open with such a number. */
    static Map<Row, Matcher> in(List<Row> rows) {
        NumberedParts parts = new NumberedParts();
        for (int i = 0; i < rows.size(); i++) {
            parts.take(rows, i);
        }
        boolean same = parts.asked.size() >= FEWEST && parts.asked.equals(parts.answered);
        return same && !parts.mixed ? parts.numbered : Map.of();
    }

    private void take(List<Row> rows, int i) {
        Row row = rows.get(i);
        if (Wording.NUMBERED_PART.matches(row.text) || Wording.NAMED_PART.matches(row.text)) {
            asks = UnlabelledStretch.asksOnly(row.text);
            answers = UnlabelledStretch.answers(row.text);
            return;
        }
        Matcher label = Wording.ANSWER_LABEL.matcher(row.text);
        if (answers && label.matches()) {
            answered.addAll(Wording.answered(label));
        } else if ((asks || answers) && !row.isTableCell()) {
            Matcher matcher = InlineLabels.NUMBERED.matcher(row.text);
            if (matcher.matches()) {
                take(matcher, rows, i);
            }
        }
    }

    /** The contents and the agenda can be numbered as well, and so can chapters; without a stop a number opens much else. */
    private void take(Matcher matcher, List<Row> rows, int i) {
        boolean question = InlineLabels.asks(matcher);
        boolean stop = InlineLabels.hasStop(matcher);
        if (asks && stop && !question && !asksFurtherOn(rows, i)) {
            mixed = true;
        }
        List<String> numbers = answers ? answered : asked;
        int number = InlineLabels.number(matcher);
        if (stop || isNext(numbers, number) && (answers || question)) {
            numbered.put(rows.get(i), matcher);
            numbers.add(Integer.toString(number));
        }
    }

    /** Whether what opens with a number comes to a question ahead of the next one: "2. Het rapport stelt … Deelt u dat?" */
    private static boolean asksFurtherOn(List<Row> rows, int i) {
        for (int k = i; k < Math.min(rows.size(), i + LONGEST_QUESTION); k++) {
            String text = rows.get(k).text;
            if (k > i && InlineLabels.NUMBERED.matcher(text).matches()) {
                return false;
            }
            if (text.endsWith("?") || text.contains("? ") || k == i && VoiceWording.requests(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number counts on; each group may count anew. */
    private static boolean isNext(List<String> numbers, int number) {
        return number == 1
                || !numbers.isEmpty() && numbers.get(numbers.size() - 1).equals(Integer.toString(number - 1));
    }
}
