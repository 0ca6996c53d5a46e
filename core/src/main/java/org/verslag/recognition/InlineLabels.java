package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int FEWEST = 2;

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
        labels.putAll(NumberedQuestions.in(rows, labels.isEmpty()));
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

    static boolean hasStop(Matcher matcher) {
        return !matcher.group("stop").isEmpty();
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
