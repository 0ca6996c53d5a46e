package org.verslag.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where numbers alone on their rows count from 1 again, over answers: no notes open there. */
final class NumbersAnew {
    private static final Pattern ANSWER = Pattern.compile("Antwoord(?:en)?:?");

    /** Where the only "Antwoord" stands, with all answers below it under the numbers of the questions; -1 where it does not. */
    private final int onlyAnswer;

    /** The first number of a part that answers, where it is 1: "II. REACTIE VAN DE MINISTER". */
    private final Set<Integer> ofParts = new HashSet<>();

    private NumbersAnew(int onlyAnswer) {
        this.onlyAnswer = onlyAnswer;
    }

    static NumbersAnew in(List<Row> rows) {
        int[] answers = IntStream.range(0, rows.size())
                .filter(i -> isAnswer(rows.get(i).text))
                .limit(2)
                .toArray();
        NumbersAnew anew = new NumbersAnew(answers.length == 1 ? answers[0] : -1);
        boolean opened = false;
        for (int i = 0; i + 1 < rows.size(); i++) {
            String text = rows.get(i).text;
            if (BareNumber.is(text)) {
                if (opened && text.equals("1") && !rows.get(i + 1).text.startsWith("Samenstelling")) {
                    anew.ofParts.add(i);
                }
                opened = false;
            } else {
                opened |= opensAnswers(text);
            }
        }
        return anew;
    }

    private static boolean opensAnswers(String text) {
        // What most rows fail on at their first characters comes first
        return (Wording.NUMBERED_PART.matches(text) || text.chars().noneMatch(Character::isLowerCase))
                && Wording.ANSWERING_PART.matches(text);
    }

    private static boolean isAnswer(String text) {
        return text.startsWith("Antwoord") && ANSWER.matcher(text).matches();
    }

    /** Whether a 1 in this row opens no note. */
    boolean at(int i) {
        return onlyAnswer >= 0 && i > onlyAnswer || ofParts.contains(i);
    }
}
