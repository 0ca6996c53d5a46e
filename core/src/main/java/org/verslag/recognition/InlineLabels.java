package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.verslag.layout.Line;
import org.verslag.layout.LineEnd;

/**
 * Parts labels from the text that stands on the same row: "Vraag 1: Wat is …?", "Antwoord: Daarover wordt …", and in lists of
 * questions and written questions also "1. Wat is …?", as word processors number them.
 */
final class InlineLabels {
    private static final String NAMED_NUMBERS =
            "(?:Vraag|Vragen|Antwoord(?:en)? (?:op )?(?:de )?(?:vra(?:ag|gen) )?) ?" + Wording.NUMBERS;

    private static final Pattern LABELLED = Pattern.compile("^(?:(?<label>(?:" + NAMED_NUMBERS
            + "|Vraag|Vragen|Antwoord(?:en)?(?: (?:van (?:de |het ))?(?:[Mm]inister|[Ss]taatssecretaris|kabinet|regering|bewindspersoon))?|Reactie(?= ?:)|Reactie (?:van (?:de |het ))?(?:[Mm]inister|[Ss]taatssecretaris|kabinet|regering|bewindspersoon)) ?[:.]) (?!"
            + Wording.NUMBERS + " ?[.:]?$)(?<text>\\S.*)|(?<bare>"
            + NAMED_NUMBERS
            + ") (?<sentence>[\\p{Lu}«‘].*))$");

    private static final Pattern ANSWER = Pattern.compile("^(?:Antwoord|Reactie)[^:.]{0,80}: ");

    static final Pattern NUMBERED =
            Pattern.compile("^(?<label>(?:[•·▪] )?\\(?\\d{1,3}(?<stop>[.)]?)) (?<text>[\\p{Lu}«‘].*)$");
    private static final Pattern LIST = Pattern.compile(
            "(?:Nr\\. ?\\d+ )?(?:VERSLAG HOUDENDE EEN )?LIJST VAN VRAGEN\\b.*|Lijst van vragen(?: en antwoorden)?|Aanhangsel van de Handelingen|Vragen van (?:het lid|de leden) .*");
    private static final Pattern ANSWERED_LIST =
            Pattern.compile("LIJST VAN VRAGEN EN ANTWOORDEN|^Lijst van vragen en antwoorden$");
    private static final int FEWEST = 2;
    private static final int FEWEST_NUMBERED = 3;
    private static final int FRONT_PAGE = 40;
    private static final int LONGEST_QUESTION = 30;

    /** As much room as a blank line takes. */
    private static final double APART = 2;

    private InlineLabels() {}

    /** The rows, with the labels on rows of their own where the report prints them so. */
    static List<Row> part(List<Row> rows) {
        Map<Row, Matcher> labels = new HashMap<>();
        int alone = 0;
        for (Row row : rows) {
            if (mayBe(row.text) && !row.isTableCell()) {
                Matcher labelled = LABELLED.matcher(row.text);
                if (labelled.matches()) {
                    labels.put(row, labelled);
                } else if (Wording.ANSWER_LABEL.matches(row.text)) {
                    alone++;
                }
            }
        }
        if (labels.size() < FEWEST) {
            labels.clear();
        } else if (labels.size() < alone) {
            // One group's answers can have them so, and those of the others not
            labels.values().removeIf(label -> !ANSWER.matcher(label.group()).find());
        }
        Map<Row, Matcher> asked = numbered(rows, false, false);
        if (labels.isEmpty() || !asked.isEmpty()) {
            // A question can open in other words, if those after it do not
            Map<Row, Matcher> counted = numbered(rows, true, !asked.isEmpty());
            long asking = counted.values().stream().filter(InlineLabels::asks).count();
            boolean more = counted.keySet().containsAll(asked.keySet());
            labels.putAll(more && 2 * asking >= counted.size() ? counted : asked);
        }
        labels.putAll(NumberedParts.in(rows));
        if (labels.isEmpty()) {
            return rows;
        }
        List<Row> parted = new ArrayList<>();
        for (Row row : rows) {
            Matcher matcher = labels.get(row);
            if (matcher == null) {
                parted.add(row.at(parted.size()));
                continue;
            }
            boolean bare = matcher.group("label") == null;
            // What stands ahead of it can end in a colon: "… hebben de volgende vraag:"
            Line.Builder label = row.part(0, matcher.end(bare ? "bare" : "label"))
                    .gapBefore(Math.max(APART, row.line.gapBefore().orElse(APART)))
                    .end(LineEnd.HARD);
            parted.add(parted(label, parted.size()));
            Line.Builder text = row.part(matcher.start(bare ? "sentence" : "text"), row.text.length())
                    .gapBefore(APART)
                    .end(row.line.end());
            parted.add(parted(text, parted.size()));
        }
        return parted;
    }

    private static Row parted(Line.Builder line, int index) {
        Row row = new Row(line.build(), index);
        row.parted = true;
        return row;
    }

    /**
     * The rows of a list of questions whose numbers count on from each other, behind the end of a sentence.
     *
     * @param anyWords whether a question may open in words that do not ask
     * @param answeredOnly whether one that does has to be followed by the label of its answer, if answers have labels
     */
    private static Map<Row, Matcher> numbered(List<Row> rows, boolean anyWords, boolean answeredOnly) {
        Map<Row, Matcher> numbered = new HashMap<>();
        boolean labelled = answeredOnly && rows.stream().anyMatch(row -> Wording.ANSWER_LABEL.matches(row.text));
        Row latest = rows.get(0);
        boolean list = rows.subList(0, Math.min(FRONT_PAGE, rows.size())).stream()
                .anyMatch(row -> LIST.matcher(row.text).matches());
        int alone = 0;
        int answers = 0;
        int answered = 0;
        boolean open = false;
        int expected = 1;
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            char first = row.text.charAt(0);
            if (row.isTableCell() || !Character.isDigit(first) && "(VAR•·▪".indexOf(first) < 0) {
                continue;
            }
            Matcher matcher = NUMBERED.matcher(row.text);
            if (Wording.BARE_NUMBERS.matches(row.text) || Wording.NAMED_QUESTION_LABEL.matches(row.text)) {
                alone++;
            } else if (Wording.ANSWER_LABEL.matches(row.text)) {
                answers++;
                answered += open ? 1 : 0;
                open = false;
            } else if (anyWords && matcher.matches() && isSameAgain(matcher, numbered.get(latest))) {
                numbered.remove(latest);
                numbered.put(row, matcher);
                latest = row;
            } else if (matcher.matches()
                    && (hasStop(matcher)
                            || (list || asks(matcher)) && isAnswered(rows, i, matcher)
                            || (list && answers == 0 || hangs(row)) && asks(matcher)
                            || isOfGroup(matcher, expected))
                    && (list
                            ? isNext(rows, i, matcher, expected)
                            : isAsked(matcher, expected)
                                    || anyWords
                                            && number(matcher) == expected
                                            && (!labelled || isAnswered(rows, i, matcher)))) {
                numbered.put(row, matcher);
                latest = row;
                expected = number(matcher) + 1;
                open = true;
            }
        }
        // One number stands alone on the front page: that of the chamber. Elsewhere each answer has a label: the few
        // numbered questions of an answer's list are none that it answers
        boolean each = answered == numbered.size();
        boolean only = alone <= 1
                && answers == 0
                && rows.stream()
                        .limit(FRONT_PAGE)
                        .anyMatch(row -> ANSWERED_LIST.matcher(row.text).find());
        int fewest = list ? only ? FEWEST : FEWEST_NUMBERED : each ? FEWEST : Math.max(FEWEST, answers);
        // There can be one question only
        boolean all = each && answers > 0 && answers == answered;
        boolean few = numbered.size() < (all ? 1 : fewest);
        return few || numbered.size() + 1 < alone ? Map.of() : numbered;
    }

    /** Whether the number stands left of the text's edge, where no sentence starts. */
    private static boolean hangs(Row row) {
        return row.line.indent().orElse(0) < -1;
    }

    /** "2 De leden van de …" under a first: nothing else counts those. */
    private static boolean isOfGroup(Matcher matcher, int expected) {
        return number(matcher) == expected && VoiceWording.opensGroupParagraph(matcher.group("text"));
    }

    static boolean hasStop(Matcher matcher) {
        return !matcher.group("stop").isEmpty();
    }

    /** Whether the label of an answer follows ahead of another number: without a stop a number may open much else. */
    private static boolean isAnswered(List<Row> rows, int i, Matcher asked) {
        for (int k = i + 1; k < Math.min(rows.size(), i + LONGEST_QUESTION); k++) {
            if (Wording.ANSWER_LABEL.matches(rows.get(k).text)) {
                return true;
            }
            Matcher next = NUMBERED.matcher(rows.get(k).text);
            int step = next.matches() ? number(next) - number(asked) : -1;
            if (step == 0 || step == 1) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNext(List<Row> rows, int i, Matcher matcher, int expected) {
        // The first one stands below the signatures, where no sentence ends
        return number(matcher) == expected
                && (Wording.endsSentence(rows.get(i - 1).text)
                        || VoiceWording.opensQuestion(matcher.group("text"))
                        || asks(matcher));
    }

    /** Whether a question has the number of what does not ask ahead of it: a chapter, "1. Inleiding". */
    private static boolean isSameAgain(Matcher matcher, @Nullable Matcher latest) {
        return latest != null && number(matcher) == number(latest) && asks(matcher) && !asks(latest);
    }

    /** Elsewhere a numbered row is a question only where a group or a question speaks; groups may count anew. */
    private static boolean isAsked(Matcher matcher, int expected) {
        return (number(matcher) == expected || number(matcher) == 1) && asks(matcher);
    }

    static boolean asks(Matcher matcher) {
        String text = matcher.group("text");
        return !Wording.opensHeading(text)
                && (VoiceWording.opensGroupParagraph(text) || VoiceWording.opensQuestion(text));
    }

    static int number(Matcher matcher) {
        return Integer.parseInt(matcher.group("label").replaceAll("\\D", ""));
    }

    private static boolean mayBe(String text) {
        return text.startsWith("Antwoord") || text.startsWith("Vra") || text.startsWith("Reactie");
    }
}
