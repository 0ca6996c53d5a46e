package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnote marks that stand apart from the word that they belong to: tools that print no layout end a line wherever the type
 * rises or falls, "van 30 juni 2032", "2", "is aangegeven dat …". They are set back behind their words, and the numbers of the
 * notes ahead of a space, so that the steps behind see one form. All that only where notes and marks count together.
 */
final class LooseMarks {
    /** Not "29 september" and "12 miljoen". */
    private static final Pattern OPENING =
            Pattern.compile("^(?<number>[1-9]\\d{0,2})(?: (?!" + "(?:" + DutchDates.ANY_MONTH
                    + "|miljoen|miljard|procent|euro|jaar|maanden|weken|dagen|uur)\\b)(?=\\p{Ll})|(?=[,;)»?]))");

    private static final Pattern MORE = Pattern.compile("^[1-9]\\d{0,2}(?:,? [1-9]\\d{0,2}){1,3}$");

    /** A number behind these is theirs: "Nr. | 12". */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:^| )(?:[Nn]rs?\\.|[Aa]rt\\.|[Bb]lz\\.|[Vv]raag|[Vv]ragen)$|Kamer der Staten-Generaal$");

    private static final double LIKELY = 0.3;
    private static final double SHORT = 0.3;

    /** As much room as a blank line takes. */
    static final double APART = 2;

    private final List<Row> rows;
    private final double width;
    private final Map<Integer, List<Integer>> loose = new HashMap<>();

    /** Numbers alone behind the end of a sentence: marks as well, where nothing else shows those of their notes. */
    private final Map<Integer, List<Integer>> behindStops = new HashMap<>();

    private final Map<Integer, NavigableSet<Integer>> glued = new HashMap<>();
    private final Map<Integer, NavigableSet<Integer>> all = new HashMap<>();

    /** The rows that hold nothing but marks, or start with one, and where it ends. */
    private final Map<Row, Integer> ends = new HashMap<>();

    /** The last number, counted from 1, that stands over words that ask: questions can have theirs so. */
    private int asked;

    /** Whether the label of an answer without a number stands above. */
    private boolean answering;

    private LooseMarks(List<Row> rows) {
        this.rows = rows;
        this.width =
                Quantile.of(rows.stream().mapToDouble(row -> row.text.length()).toArray(), 0.95);
    }

    /** The rows, rewritten where marks or the numbers of notes are told apart by their sequence alone. */
    static List<Row> plain(List<Row> rows) {
        boolean typed = rows.stream()
                .anyMatch(row -> row.line.size().isPresent()
                        || row.line.box().isPresent()
                        || !row.line.runs().isEmpty());
        return typed || rows.isEmpty() || BareNumber.labelsOnlyQuestions(rows)
                ? rows
                : new LooseMarks(rows).rewritten();
    }

    private List<Row> rewritten() {
        for (MarkCandidates.Candidate candidate : MarkCandidates.of(rows).all()) {
            if (candidate.weight() >= LIKELY) {
                put(glued, candidate.number(), candidate.row().index);
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            collect(i);
        }
        behindStops.forEach((number, at) -> {
            if (!loose.containsKey(number) && !glued.containsKey(number)) {
                at.forEach(i -> found(i, number, rows.get(i).text.length()));
            }
        });
        PageFeet feet = PageFeet.in(rows, (number, i) -> {
            NavigableSet<Integer> at = all.get(number);
            return at != null && at.lower(i) != null;
        });
        Map<Row, Integer> marks = chosen(feet);
        boolean gluedNotes =
                feet.numbers.entrySet().stream().anyMatch(note -> PageFeet.isGlued(note.getKey(), note.getValue()));
        return marks.isEmpty() && !gluedNotes ? rows : MarksInPlace.of(rows, width, feet, marks);
    }

    /** Behind a blank line a number is no mark of the word above it, and opens no note. */
    static boolean isApart(Row row) {
        return row.gap >= APART;
    }

    private void collect(int i) {
        String text = rows.get(i).text;
        char first = text.charAt(0);
        String above = rows.get(i - 1).text;
        answering |= Wording.ANSWER_LABEL.matches(above) && !DocumentReferences.hasFigure(above);
        if (first < '1'
                || first > '9'
                || isApart(rows.get(i))
                || NUMBERED.matcher(above).find()
                || BareNumber.is(above)
                || isPageEnd(rows.get(i - 1))
                || isPageNumber(i)) {
            return;
        }
        boolean inSentence = !Wording.endsSentence(above) && !isLabel(above);
        if (BareNumber.is(text) || counts(text)) {
            String below = i + 1 < rows.size() ? rows.get(i + 1).text : "";
            boolean anew = asksAnew(text, below);
            if (Wording.startsLowerCase(below)
                    || inSentence && mayGoOn(i)
                    || "?»”’\"".indexOf(above.charAt(above.length() - 1)) >= 0 && isAnswered(below)) {
                for (String number : text.split(",? ", -1)) {
                    found(i, Integer.parseInt(number), text.length());
                }
            } else if (!inSentence && !isLabel(above) && BareNumber.is(text) && !(anew && answering)) {
                behindStops
                        .computeIfAbsent(Integer.parseInt(text), key -> new ArrayList<>())
                        .add(i);
            }
            return;
        }
        Matcher opening = OPENING.matcher(text);
        if (inSentence && opening.find() && Fit.hadRoom(rows.get(i - 1), rows.get(i), width)) {
            int number = Integer.parseInt(opening.group("number"));
            // A figure of the text, where the mark of its number stands behind a word
            if (!glued.containsKey(number)) {
                found(i, number, opening.end());
            }
        }
    }

    /** Whether the next question can stand below a number. */
    private boolean asksAnew(String number, String below) {
        boolean asks = number.equals(Integer.toString(asked + 1))
                && (VoiceWording.opensQuestion(below) || VoiceWording.opensGroupParagraph(below));
        asked += asks ? 1 : 0;
        return asks;
    }

    /** Under a heading or a signature, a number alone is that of a question. */
    private boolean mayGoOn(int i) {
        String above = rows.get(i - 1).text;
        return i + 1 == rows.size()
                || ",;:?!.)»".indexOf(rows.get(i + 1).text.charAt(0)) >= 0
                || Wording.endsOpen(above)
                || above.indexOf(' ') > 0 && above.length() > SHORT * width && !BareNumber.asksBelow(rows, i)
                || isLabel(rows.get(i + 1).text);
    }

    /** The labels of questions and answers follow on a mark at a question's end; on a question's number only its words do. */
    private static boolean isAnswered(String below) {
        return Wording.ANSWER_LABEL.matches(below) && DocumentReferences.hasFigure(below);
    }

    private void found(int i, int number, int end) {
        loose.computeIfAbsent(number, key -> new ArrayList<>()).add(i);
        put(all, number, i);
        ends.put(rows.get(i), end);
    }

    private void put(Map<Integer, NavigableSet<Integer>> marks, int number, int i) {
        marks.computeIfAbsent(number, key -> new TreeSet<>()).add(i);
        all.computeIfAbsent(number, key -> new TreeSet<>()).add(i);
    }

    /** First or last on its page; the note of a mark stands below it. */
    private boolean isPageNumber(int i) {
        return BareNumber.is(rows.get(i).text)
                && (rows.get(i).page != rows.get(i - 1).page
                        || i + 1 < rows.size()
                                && (rows.get(i + 1).page != rows.get(i).page || isPageEnd(rows.get(i + 1))));
    }

    static boolean isPageEnd(Row row) {
        return FurnitureStep.isFooter(row) || FurnitureStep.isPublication(row);
    }

    static boolean isLabel(String text) {
        return Wording.ANSWER_LABEL.matches(text) || Wording.NAMED_QUESTION_LABEL.matches(text);
    }

    /** "1, 2": a second mark on the same word. */
    private static boolean counts(String text) {
        if (!MORE.matcher(text).matches()) {
            return false;
        }
        String[] numbers = text.split(",? ", -1);
        for (int k = 1; k < numbers.length; k++) {
            if (Integer.parseInt(numbers[k]) != Integer.parseInt(numbers[k - 1]) + 1) {
                return false;
            }
        }
        return true;
    }

    /** Of each note the marks on its page that stand behind those of the note before it and above the note itself. */
    private Map<Row, Integer> chosen(PageFeet feet) {
        Set<Row> notes = new HashSet<>(feet.rests);
        notes.addAll(feet.numbers.keySet());
        Map<Row, Integer> certain = new HashMap<>();
        Map<Row, Integer> doubtful = new HashMap<>();
        int apart = 0;
        int atWords = 0;
        int from = 0;
        for (Row note : rows) {
            String printed = feet.numbers.get(note);
            if (printed == null) {
                continue;
            }
            int number = Integer.parseInt(printed);
            from = Math.max(from, feet.starts.getOrDefault(note, 0));
            NavigableSet<Integer> marks = glued.get(number);
            Integer atWord = marks == null ? null : marks.ceiling(from);
            boolean isGlued = atWord != null && atWord < note.index;
            int first = -1;
            for (int i : loose.getOrDefault(number, List.of())) {
                if (i >= from && i < note.index && !notes.contains(rows.get(i))) {
                    first = first < 0 ? i : first;
                    (isGlued ? doubtful : certain).put(rows.get(i), ends.getOrDefault(rows.get(i), 0));
                }
            }
            apart += first >= 0 && !isGlued ? 1 : 0;
            atWords += first < 0 && isGlued ? 1 : 0;
            from = Math.max(from, first);
        }
        // A figure alone is one of the text, or of a table, where marks stand at their words
        if (apart > atWords) {
            certain.putAll(doubtful);
        }
        return certain;
    }
}
