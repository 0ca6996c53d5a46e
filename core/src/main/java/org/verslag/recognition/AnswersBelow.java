package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verslag.recognition.Anchor.Kind;

/**
 * Written questions of before 2010 print all questions, then "Antwoord" once, then the answers under the same numbers. The
 * numbers below it are labels of answers, and what they stand in is a part of its own.
 */
final class AnswersBelow {
    /** So many questions stand over a heading of their answers. */
    private static final int FEWEST = 2;

    private static final int MOST_ROWS = 3;

    private static final Phrase RESPONDENT =
            Phrase.of("Antwoord(?:en)? van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)\\b");

    private AnswersBelow() {}

    /** Turns the numbers that start anew under the only "Antwoord" into labels of answers. */
    static void relabel(List<Row> rows) {
        headingOverLabels(rows);
        int heading = onlyAnswerLabel(rows);
        if (heading < 0) {
            heading = received(rows);
        }
        if (heading < 0) {
            return;
        }
        List<Row> asked = counting(rows.subList(0, heading), Integer.MAX_VALUE);
        if (asked.isEmpty() || first(asked.get(0)) != 1) {
            return;
        }
        int most = last(asked.get(asked.size() - 1));
        List<Row> answered = counting(rows.subList(heading, rows.size()), most);
        if (answered.isEmpty() || first(answered.get(0)) != 1 || last(answered.get(answered.size() - 1)) < most) {
            return;
        }
        Row label = rows.get(heading);
        label.anchor = Anchor.of(Kind.PART, label.anchor == null ? 1 : label.anchor.rows());
        for (Row row : answered) {
            if (row.anchor != null) {
                row.anchor = new Anchor(
                        Kind.ANSWER_LABEL,
                        row.anchor.rows(),
                        Optional.empty(),
                        row.anchor.numbers(),
                        List.of(),
                        Optional.empty());
            }
        }
    }

    /** "Antwoorden op de vragen | Antwoord op vraag 1": the first label of an answer, right over one that has a number. */
    private static void headingOverLabels(List<Row> rows) {
        int at = 0;
        while (at < rows.size() && !isAnswerLabel(rows, at)) {
            at++;
        }
        Anchor label = at < rows.size() ? rows.get(at).anchor : null;
        if (label == null || !label.numbers().isEmpty() || !isAnswerLabel(rows, at + label.rows())) {
            return;
        }
        Anchor below = rows.get(at + label.rows()).anchor;
        boolean first = below != null && below.numbers().stream().anyMatch(number -> value(number) == 1);
        if (first && counting(rows.subList(0, at), Integer.MAX_VALUE).size() >= FEWEST) {
            rows.get(at).anchor = Anchor.of(Kind.PART, label.rows());
        }
    }

    /**
     * "Antwoord van minister Wierda (Verkeer en Waterstaat). (Ontvangen 3 maart 2032)" below numbered questions, where no label
     * stands over what it heads, or the first one names question 1; it heads that then.
     */
    private static int received(List<Row> rows) {
        int i = 0;
        int end = -1;
        while (i < rows.size() && end < 0 && !isAnswerLabel(rows, i)) {
            end = RESPONDENT.opens(rows.get(i).text) ? endOfReceived(rows, i) : -1;
            i++;
        }
        int heading = i - 1;
        if (end < 0 || counting(rows.subList(0, heading), Integer.MAX_VALUE).size() < FEWEST) {
            return -1;
        }
        rows.get(heading).anchor = Anchor.of(Kind.PART, end - heading);
        return heading;
    }

    /** Whether a heading says who answers and when that was received. */
    static boolean tellsWho(String heading) {
        return RESPONDENT.opens(heading)
                && OpeningSentence.RECEIVED.matcher(heading).find();
    }

    private static int endOfReceived(List<Row> rows, int start) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < Math.min(rows.size(), start + MOST_ROWS); i++) {
            text.append(rows.get(i).text).append(' ');
            if (OpeningSentence.RECEIVED.matcher(text).find()) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isAnswerLabel(List<Row> rows, int at) {
        Anchor anchor = at < rows.size() ? rows.get(at).anchor : null;
        return anchor != null && anchor.kind() == Kind.ANSWER_LABEL;
    }

    private static int onlyAnswerLabel(List<Row> rows) {
        int found = -1;
        for (int i = 0; i < rows.size(); i++) {
            Anchor anchor = rows.get(i).anchor;
            if (anchor != null && anchor.kind() == Kind.ANSWER_LABEL) {
                if (found >= 0 || !anchor.numbers().isEmpty()) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** The labels that count on from each other, up to a number. */
    private static List<Row> counting(List<Row> rows, int most) {
        List<Row> counted = new ArrayList<>();
        int expected = 1;
        for (Row row : rows) {
            if (row.anchor != null
                    && row.anchor.kind() == Kind.QUESTION_LABEL
                    && !row.anchor.numbers().isEmpty()
                    && first(row) == expected
                    && last(row) <= most) {
                counted.add(row);
                expected = last(row) + 1;
            }
        }
        return counted;
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
        return Integer.parseInt(number.replaceAll("\\D", ""));
    }
}
