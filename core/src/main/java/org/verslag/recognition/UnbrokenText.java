package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.layout.Line;
import org.verslag.layout.LineEnd;
import org.verslag.model.DiagnosticCode;

/**
 * A report that came on one line, or on a few: headings and labels are looked for inside it, where a sentence has ended, and
 * sentences are told apart, so that the steps behind can tell who speaks.
 */
final class UnbrokenText {
    /** Longer than any paragraph that real reports have. */
    private static final int LONG = 3_000;

    /** What a report on one line has at least: elsewhere a line so long may be a paragraph. */
    private static final int LONG_ALONE = 300;

    private static final int FEW_ROWS = 3;

    private static final int FEWEST_LABELS = 2;

    private static final String WHO =
            "(?: van (?:het kabinet|de (?:[Mm]inister|[Ss]taatssecretaris|regering|bewindspersoon)(?:en|s)?))?";

    private static final Pattern HEAD =
            Pattern.compile("(?:(?:[IVX]{1,4} )?(?:Vragen en opmerkingen (?:vanuit|uit) de fracties"
                    + "(?: en (?:de )?(?:reactie|antwoorden?) van (?:de|het) (?:bewindspers(?:oon|onen)|kabinet|regering|[Mm]inister|[Ss]taatssecretaris))?"
                    + "|Volledige agenda|(?:Antwoord ?/ ?)?Reactie van de (?:[Mm]inister|[Ss]taatssecretaris|bewindspers(?:oon|onen)))"
                    + "|(?:Vragen en opmerkingen|Inbreng) (?:van|vanuit) (?:de leden van )?(?:de )?" + PartyNames.GROUPS
                    + "|(?:\\d{1,3}[.:]? )?Antwoord" + WHO + "(?: (?:op )?(?:vraag |vragen )?\\d{1,3})?:?"
                    + "|Vraag \\d{1,3}:?)(?= (?:\\p{Lu}|[«‘]|\\d|[IVX]+ |$))");

    /** A footnote mark behind the stop. */
    private static final Pattern MARK = Pattern.compile("([.?!»])\\d{1,3}$");

    private UnbrokenText() {}

    /** The rows, those parted that hold a report or much of it. */
    static List<Row> part(List<Row> rows, Findings findings) {
        int most = rows.size() <= FEW_ROWS ? LONG_ALONE : LONG;
        if (rows.stream().noneMatch(row -> row.text.length() > most && labels(row.text) >= FEWEST_LABELS)) {
            return rows;
        }
        List<Row> parted = new ArrayList<>();
        for (Row row : rows) {
            if (row.text.length() <= most || labels(row.text) < FEWEST_LABELS) {
                parted.add(new Row(row.line, parted.size()));
                continue;
            }
            for (String piece : pieces(row.text)) {
                parted.add(piece(row, piece, parted.size()));
            }
            findings.warn(
                    DiagnosticCode.UNBROKEN_TEXT,
                    "a line of " + row.text.length()
                            + " characters holds headings and answers: give the text with its line ends if you can",
                    row);
        }
        return parted;
    }

    private static Row piece(Row row, String text, int index) {
        Line.Builder line = Line.builder(text).end(LineEnd.HARD);
        row.line.page().ifPresent(line::page);
        row.line.number().ifPresent(line::number);
        row.line.box().ifPresent(line::box);
        return new Row(line.build(), index);
    }

    private static int labels(String text) {
        int labels = 0;
        for (int at = text.indexOf("Antwoord");
                at >= 0 && labels < FEWEST_LABELS;
                at = text.indexOf("Antwoord", at + 1)) {
            labels++;
        }
        return labels;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher head = HEAD.matcher(text).useTransparentBounds(true);
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            if (at == start && head.region(at, text.length()).lookingAt()) {
                pieces.add(text.substring(at, head.end()));
                at = Math.min(text.length(), head.end() + 1);
                start = at;
                continue;
            }
            int space = text.indexOf(' ', at);
            if (space < 0) {
                break;
            }
            at = space + 1;
            if (endsPiece(text, start, space)) {
                pieces.add(text.substring(start, space));
                start = at;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    /** Whether a sentence ends before a space, or a party group speaks behind it: a heading stands before that. */
    private static boolean endsPiece(String text, int start, int space) {
        char next = space + 1 < text.length() ? text.charAt(space + 1) : ' ';
        boolean opens = Character.isUpperCase(next) || next == '«' || Character.isDigit(next);
        if (!opens) {
            return false;
        }
        String word =
                MARK.matcher(text.substring(Math.max(start, space - 12), space)).replaceFirst("$1");
        return Wording.endsSentence(word) && !word.endsWith(";") && !word.endsWith(":")
                || text.startsWith("De leden van de ", space + 1)
                || text.startsWith("Deze leden ", space + 1);
    }
}
