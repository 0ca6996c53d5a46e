package org.verslag.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Questions that stand on the row of their number, "1. Wat is …?": their numbers count on from each other, behind the end of a
 * sentence. In lists of questions they may be few; elsewhere much else counts.
 */
final class NumberedQuestions {
    private static final Pattern LIST = Pattern.compile(
            "(?:Nr\\. ?\\d+ )?(?:VERSLAG HOUDENDE EEN )?LIJST VAN VRAGEN\\b.*|Lijst van vragen(?: en antwoorden)?|Aanhangsel van de Handelingen|Vragen van (?:het lid|de leden) .*");
    private static final Pattern ANSWERED_LIST =
            Pattern.compile("LIJST VAN VRAGEN EN ANTWOORDEN|^Lijst van vragen en antwoorden$");

    private static final int FEWEST = 2;
    private static final int FEWEST_IN_A_LIST = 3;
    private static final int FRONT_PAGE = 40;
    private static final int LONGEST_QUESTION = 30;

    /** What words a question may open in. */
    private enum Opening {
        ASKS,
        ANY,
        /** Any, if the label of its answer follows, where answers have labels. */
        ANY_IF_ANSWERED
    }

    private final List<Row> rows;
    private final Opening opening;
    private final boolean list;
    private final boolean needsAnswer;

    private final Map<Row, Matcher> numbered = new HashMap<>();
    private Row latest;
    private int expected = 1;

    /** Numbers on rows of their own, and labels of answers. */
    private int alone;

    private int answers;

    /** How many of the questions the label of an answer follows on, and whether one waits for it. */
    private int answered;

    private boolean open;

    /** Whether a question stands below its number, and the label of an answer below that. */
    private boolean asksApart;

    private boolean answersApart;

    private NumberedQuestions(List<Row> rows, Opening opening) {
        this.rows = rows;
        this.opening = opening;
        this.list = rows.stream()
                .limit(FRONT_PAGE)
                .anyMatch(row -> LIST.matcher(row.text).matches());
        this.needsAnswer = opening == Opening.ANY_IF_ANSWERED
                && rows.stream().anyMatch(row -> Wording.ANSWER_LABEL.matches(row.text));
        this.latest = rows.get(0);
    }

    /**
     * The rows that open with such a number.
     *
     * @param anyWords whether all of them may open in words that do not ask
     */
    static Map<Row, Matcher> in(List<Row> rows, boolean anyWords) {
        Map<Row, Matcher> asked = new NumberedQuestions(rows, Opening.ASKS).counted();
        if (asked.isEmpty() && !anyWords) {
            return asked;
        }
        // A question can open in other words, if those after it do not
        Opening opening = asked.isEmpty() ? Opening.ANY : Opening.ANY_IF_ANSWERED;
        Map<Row, Matcher> counted = new NumberedQuestions(rows, opening).counted();
        long asking = counted.values().stream().filter(InlineLabels::asks).count();
        boolean more = counted.keySet().containsAll(asked.keySet());
        return more && 2 * asking >= counted.size() ? counted : asked;
    }

    private Map<Row, Matcher> counted() {
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.isTableCell() && mayBe(row.text.charAt(0))) {
                take(i, row);
            }
        }
        return areQuestions() ? numbered : Map.of();
    }

    private static boolean mayBe(char first) {
        return Character.isDigit(first) || "(VAR•·▪".indexOf(first) >= 0;
    }

    private void take(int i, Row row) {
        if (Wording.BARE_NUMBERS.matches(row.text) || Wording.NAMED_QUESTION_LABEL.matches(row.text)) {
            alone++;
            asksApart |= i + 1 < rows.size() && VoiceWording.opensQuestion(rows.get(i + 1).text);
        } else if (Wording.ANSWER_LABEL.matches(row.text)) {
            answers++;
            answered += open ? 1 : 0;
            open = false;
            answersApart |= asksApart;
        } else {
            Matcher number = InlineLabels.NUMBERED.matcher(row.text);
            if (number.matches()) {
                take(i, number);
            }
        }
    }

    private void take(int i, Matcher number) {
        if (opening != Opening.ASKS && isSameAgain(number, numbered.get(latest))) {
            numbered.remove(latest);
            put(i, number);
        } else if (mayLabel(i, number) && (list ? countsInList(i, number) : countsElsewhere(i, number))) {
            put(i, number);
            expected = InlineLabels.number(number) + 1;
            open = true;
        }
    }

    private void put(int i, Matcher number) {
        latest = rows.get(i);
        numbered.put(latest, number);
    }

    /** Without a stop a number may open much else: an answer, its place or who asks has to tell. */
    private boolean mayLabel(int i, Matcher number) {
        if (InlineLabels.hasStop(number) || isOfGroup(number)) {
            return true;
        }
        boolean asks = InlineLabels.asks(number);
        return asks && (list && answers == 0 || hangs(rows.get(i))) || (list || asks) && isAnswered(i, number);
    }

    /** The first one stands below the signatures, where no sentence ends; what an answer counts is no question. */
    private boolean countsInList(int i, Matcher number) {
        return InlineLabels.number(number) == expected
                && (!numbered.isEmpty() || !answersApart)
                && (Wording.endsSentence(rows.get(i - 1).text)
                        || VoiceWording.opensQuestion(number.group("text"))
                        || InlineLabels.asks(number));
    }

    /** Elsewhere a numbered row is a question only where a group or a question speaks; groups may count anew. */
    private boolean countsElsewhere(int i, Matcher number) {
        boolean next = InlineLabels.number(number) == expected;
        return (next || InlineLabels.number(number) == 1) && InlineLabels.asks(number)
                || opening != Opening.ASKS && next && (!needsAnswer || isAnswered(i, number));
    }

    /** Whether those that were found are enough of them. */
    private boolean areQuestions() {
        boolean each = answered == numbered.size();
        int fewest = list
                ? isAnsweredList() ? FEWEST : FEWEST_IN_A_LIST
                // Each answer has a label: the few numbered questions of an answer's list are none that it answers
                : each ? FEWEST : Math.max(FEWEST, answers);
        // There can be one question only
        boolean all = each && answers > 0 && answers == answered;
        return numbered.size() >= (all ? 1 : fewest) && numbered.size() + 1 >= alone;
    }

    /** By its title; one number stands alone on the front page: that of the chamber. */
    private boolean isAnsweredList() {
        return alone <= 1
                && answers == 0
                && rows.stream()
                        .limit(FRONT_PAGE)
                        .anyMatch(row -> ANSWERED_LIST.matcher(row.text).find());
    }

    /** Whether the number stands left of the text's edge, where no sentence starts. */
    private static boolean hangs(Row row) {
        return row.line.indent().orElse(0) < -1;
    }

    /** "2 De leden van de …" under a first: nothing else counts those. */
    private boolean isOfGroup(Matcher number) {
        return InlineLabels.number(number) == expected && VoiceWording.opensGroupParagraph(number.group("text"));
    }

    /** Whether the label of an answer follows ahead of another number. */
    private boolean isAnswered(int i, Matcher asked) {
        for (int k = i + 1; k < Math.min(rows.size(), i + LONGEST_QUESTION); k++) {
            if (Wording.ANSWER_LABEL.matches(rows.get(k).text)) {
                return true;
            }
            Matcher next = InlineLabels.NUMBERED.matcher(rows.get(k).text);
            int step = next.matches() ? InlineLabels.number(next) - InlineLabels.number(asked) : -1;
            if (step == 0 || step == 1) {
                return false;
            }
        }
        return false;
    }

    /** Whether a question has the number of what does not ask ahead of it: a chapter, "1. Inleiding". */
    private static boolean isSameAgain(Matcher number, @Nullable Matcher latest) {
        return latest != null
                && InlineLabels.number(number) == InlineLabels.number(latest)
                && InlineLabels.asks(number)
                && !InlineLabels.asks(latest);
    }
}
