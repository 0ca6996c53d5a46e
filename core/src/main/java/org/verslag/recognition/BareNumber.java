package org.verslag.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A number alone on its row: the label of a question, or the number of a note whose text stands on the next. */
final class BareNumber {
    /** Not the one of "https://…?id=3". */
    private static final Pattern QUESTION_MARK = Pattern.compile("\\p{L}[»”’)]?\\?(?: |$)");

    private static final int LONGEST = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int LONGEST_QUESTION = 40;
    private static final int FEWEST_QUESTIONS = 2;

    private BareNumber() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches();
    }

    /** Whether a row is nothing but a number, and a question stands below it: the label of a question ends the note above. */
    static boolean opensQuestion(List<Row> rows, int i) {
        return is(rows.get(i).text) && i + 1 < rows.size() && asksBelow(rows, i);
    }

    /** Whether a question stands below a number: by its first words, because it asks, or an answer's label follows. */
    static boolean asksBelow(List<Row> rows, int i) {
        String below = rows.get(i + 1).text;
        if (VoiceWording.opensQuestion(below) || VoiceWording.opensGroupParagraph(below)) {
            return true;
        }
        for (int k = i + 1; k < Math.min(rows.size(), i + LONGEST_QUESTION); k++) {
            Row row = rows.get(k);
            if (row.page != rows.get(i).page
                    || Character.isDigit(row.text.charAt(0))
                            && NoteStart.START.matcher(row.text).find()) {
                return false;
            }
            if (Wording.ANSWER_LABEL.matches(row.text)
                    || QUESTION_MARK.matcher(row.text).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether numbers alone on their rows are those of questions, and no labels stand over answers: those have numbers too. */
    static boolean labelsOnlyQuestions(List<Row> rows) {
        Set<String> asked = new HashSet<>();
        int labels = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            String text = rows.get(i).text;
            String below = rows.get(i + 1).text;
            if (Wording.ANSWER_LABEL.matches(text)) {
                labels++;
            } else if (is(text) && (VoiceWording.opensQuestion(below) || VoiceWording.opensGroupParagraph(below))) {
                asked.add(text);
            }
        }
        return asked.size() >= FEWEST_QUESTIONS && labels < asked.size();
    }
}
