package org.verslag.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.layout.Certainty;

/** Figures that are glued to a word or a stop: in text without type each may be a footnote mark. */
final class MarkCandidates {
    private static final Pattern GLUED = Pattern.compile(
            "(?<=[\\p{L}\\p{Pe}\\p{Pf}.,;:?!»”’\"'%)\\]+])(?<number>\\d{1,3})(?=$|[\\s.,;:?!)»\\]–-](?!\\d)| \\d{1,3}(?:$|[.,;:?!])|(?<!\\d\\d),\\d{1,3}(?:$|[\\s.;:?!)»]))");
    private static final Pattern AFTER_YEAR =
            Pattern.compile("(?<![\\d.,])(?:19|20)\\d{2}(?<number>\\d{1,2})(?=$|[\\s.,;:?!)»\\]](?!\\d))");
    private static final Pattern AFTER_FIGURE =
            Pattern.compile("(?<=\\p{L}\\d)(?<number>\\d{1,2})(?=$|[\\s.,;:?!)»\\]](?!\\d))");
    /** "COVID-194": a name with a number of two figures, and a mark; "COVID-19" is rather a name by itself. */
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?<=\\p{L}-\\d{2})(?<number>[1-9]\\d?)(?=$|[\\s.,;:?!)»\\]](?!\\d))");

    /** "€ 3.0002": only three figures stand behind a stop that parts thousands. */
    private static final Pattern AFTER_THOUSANDS =
            Pattern.compile("(?<=(?<![\\d.,])\\d{1,3}\\.\\d{3})(?<number>[1-9]\\d?)(?=$|[\\s.,;:?!)»\\]](?!\\d))");

    private static final Pattern FURTHER = Pattern.compile("[?!.]?, ?(?<number>\\d{1,3})(?=$|[\\s.;:?!)»])");
    /** "»?1 2" at the end of a row, "ton1 2." of a sentence. */
    private static final Pattern SPACED = Pattern.compile(" (?<number>\\d{1,3})(?=$|[.,;:?!])");

    /** Enough for a mark whose note is missing, as the one ahead of it may be: "»1?, 2". */
    private static final double COUNTED_ON = 0.8;

    private static final double CERTAIN = 3;

    /** No word or abbreviation that tells anything of the figure behind it is longer: of others this much is looked at. */
    private static final int LONGEST_TELLING = 5;

    /** The figures of a year. */
    private static final int YEAR = 4;

    private static final int MOST_MISSING = 4;
    private static final double MISSING_COST = 2.5;

    /**
     * One of them.
     *
     * @param row where
     * @param start its first unit in the row's text
     * @param end the unit after its last
     * @param number its value
     * @param weight how much its surroundings speak for a mark
     * @param noted whether it is one only if there is a note of its number
     */
    record Candidate(Row row, int start, int end, int number, double weight, boolean noted) {}

    private final List<Candidate> all;
    private final Map<Integer, Integer> firstRow = new HashMap<>();

    private MarkCandidates(List<Candidate> all) {
        this.all = all;
        for (Candidate candidate : all) {
            firstRow.putIfAbsent(candidate.number(), candidate.row().index);
        }
    }

    List<Candidate> all() {
        return all;
    }

    static MarkCandidates of(List<Row> rows) {
        List<Candidate> all = new ArrayList<>();
        for (Row row : rows) {
            int first = all.size();
            addCertain(all, row);
            if (!hasGluedFigure(row.text)) {
                continue;
            }
            Matcher afterYear = AFTER_YEAR.matcher(row.text);
            while (afterYear.find()) {
                add(all, row, afterYear, 0.5);
            }
            Matcher afterFigure = AFTER_FIGURE.matcher(row.text);
            while (afterFigure.find()) {
                add(all, row, afterFigure, -0.5);
            }
            Matcher afterName = AFTER_NAME.matcher(row.text);
            while (afterName.find()) {
                add(all, row, afterName, -0.5, true);
            }
            Matcher afterThousands = AFTER_THOUSANDS.matcher(row.text);
            while (afterThousands.find()) {
                add(all, row, afterThousands, -0.5, true);
            }
            Matcher glued = GLUED.matcher(row.text);
            while (glued.find()) {
                add(all, row, glued, weight(row.text, glued.start(), glued.end()));
                Matcher further = FURTHER.matcher(row.text);
                further.region(glued.end(), row.text.length());
                int before = Integer.parseInt(glued.group("number"));
                while (further.lookingAt()) {
                    int number = Integer.parseInt(further.group("number"));
                    add(all, row, further, number == before + 1 ? COUNTED_ON : 0.3);
                    before = number;
                    further.region(further.end(), row.text.length());
                }
                Matcher spaced = SPACED.matcher(row.text).region(glued.end(), row.text.length());
                if (spaced.lookingAt()
                        && Integer.parseInt(spaced.group("number")) == Integer.parseInt(glued.group("number")) + 1) {
                    add(all, row, spaced, 0.3);
                }
            }
            all.subList(first, all.size()).sort(Comparator.comparingInt(Candidate::start));
        }
        return new MarkCandidates(all);
    }

    /** Marks that stood apart from their word were none of its figures. */
    private static void addCertain(List<Candidate> all, Row row) {
        for (Certainty mark : row.line.certainties()) {
            boolean inText = mark.kind().equals(Certainty.FOOTNOTE_MARK) && mark.end() <= row.text.length();
            String figures = inText ? row.text.substring(mark.start(), mark.end()) : "";
            if (BareNumber.is(figures)) {
                int number = Integer.parseInt(figures);
                all.add(new Candidate(row, mark.start(), mark.end(), number, CERTAIN, false));
            }
        }
    }

    /** Most rows have no figure that follows anything but a space: no need to look closer. */
    private static boolean hasGluedFigure(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && text.charAt(i - 1) != ' ') {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Candidate> all, Row row, Matcher match, double weight) {
        add(all, row, match, weight, false);
    }

    private static void add(List<Candidate> all, Row row, Matcher match, double weight, boolean noted) {
        int number = Integer.parseInt(match.group("number"));
        if (number > 0 && match.group("number").charAt(0) != '0') {
            all.add(new Candidate(row, match.start("number"), match.end("number"), number, weight, noted));
        }
    }

    /** "jl.5" and "Ellian10" look like marks; "G7", "F16" and "CO2" look like words; "nr.142" and "€5" like numbers. */
    private static double weight(String text, int start, int end) {
        int wordStart = start;
        int farthest = Math.max(0, start - LONGEST_TELLING);
        while (wordStart > farthest && !Character.isWhitespace(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = text.substring(wordStart, start);
        char before = text.charAt(start - 1);
        if (word.equalsIgnoreCase("nr.")
                || word.equalsIgnoreCase("nrs.")
                || word.equalsIgnoreCase("art.")
                || word.equalsIgnoreCase("blz.")) {
            return -3;
        }
        if (".,:".indexOf(before) >= 0
                && start >= 2
                && Character.isDigit(text.charAt(start - 2))
                && figuresBefore(text, start - 1) < YEAR) {
            return -1;
        }
        if (Character.isUpperCase(before)) {
            return word.length() <= 2 || word.equals(word.toUpperCase(java.util.Locale.ROOT)) && word.length() <= 4
                    ? -1.5
                    : 0.3;
        }
        if (end < text.length() && text.charAt(end) == '-') {
            return -1.5;
        }
        return Character.isLetter(before) ? 1.2 : 2;
    }

    /** How many figures stand ahead of a place; of more than a year has it is enough to know so. */
    private static int figuresBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < YEAR && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    /** Whether a figure that may be the mark of this number stands above the row. */
    boolean standsBefore(int number, Row row, boolean anywhere) {
        Integer first = firstRow.get(number);
        return first != null && (anywhere || first < row.index);
    }

    /**
     * The likeliest sequence of marks: numbers that rise by one, each as near as can be to the note of its number. What the
     * sequence leaves out is text.
     *
     * @param notePages the page on which the note of each number starts; 0 where that is not known
     */
    List<Candidate> sequence(Map<Integer, Integer> notePages) {
        int n = all.size();
        double[] score = new double[n];
        int[] previous = new int[n];
        Map<Integer, Integer> bestEnd = new HashMap<>();
        int last = -1;
        for (int i = 0; i < n; i++) {
            Candidate candidate = all.get(i);
            double own = candidate.weight() + support(candidate, notePages);
            double from = candidate.number() == 1 ? 0 : -MISSING_COST * Math.min(candidate.number() - 1, 10);
            previous[i] = -1;
            for (int missing = 0; missing <= MOST_MISSING; missing++) {
                Integer end = bestEnd.get(candidate.number() - 1 - missing);
                if (end != null && score[end] - missing * MISSING_COST > from) {
                    from = score[end] - missing * MISSING_COST;
                    previous[i] = end;
                }
            }
            score[i] = own + from;
            Integer best = bestEnd.get(candidate.number());
            if (best == null || score[i] > score[best]) {
                bestEnd.put(candidate.number(), i);
            }
            if (last < 0 || score[i] > score[last]) {
                last = i;
            }
        }
        List<Candidate> chain = new ArrayList<>();
        for (int i = last >= 0 && score[last] > 0 ? last : -1; i >= 0; i = previous[i]) {
            chain.add(0, all.get(i));
        }
        return chain;
    }

    private static double support(Candidate candidate, Map<Integer, Integer> notePages) {
        Integer page = notePages.get(candidate.number());
        if (page == null) {
            return candidate.noted() ? -2 * MISSING_COST : -0.5;
        }
        if (page == 0 || candidate.row().page == 0) {
            return 1.7;
        }
        return page == candidate.row().page ? 3 : -2;
    }
}
