package org.verslag.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verslag.layout.Line;
import org.verslag.model.Report;

/**
 * Checks that a reading lost, doubled and invented nothing: every letter and digit of the input has to stand once in the report,
 * in a paragraph (headings and labels are some), a footnote, a footnote mark, furniture or the message of a diagnostic
 * {@code leftover-text}, and the other way about. White space, punctuation and line ends do not count, so words that were
 * joined match.
 */
public final class Completeness {
    private static final int SHOWN = 120;
    private static final int FEWEST_LINES = 3;

    private final Letters input;
    private final List<String> problems = new ArrayList<>();

    private Completeness(Letters input) {
        this.input = input;
    }

    /**
     * What stands in the input and not, or not as often, in the report, or the other way about.
     *
     * @return one line each, with the line of the input (from 1) or the name of the report's element; empty if all is there
     */
    public static List<String> missing(String input, Report report) {
        Completeness completeness = new Completeness(Letters.of(input));
        completeness.compare(ReportPieces.of(report));
        return completeness.problems;
    }

    /** The same for lines as a parser gives them. */
    public static List<String> missing(List<Line> lines, Report report) {
        return missing(lines.stream().map(Line::text).collect(Collectors.joining("\n")), report);
    }

    private void compare(ReportPieces pieces) {
        // In a text without line ends what interrupts paragraphs stands anywhere
        boolean broken = input.length() > 0 && input.line(input.length() - 1) > FEWEST_LINES;
        BitSet body = claim(pieces.interruptions(), allLetters(), broken);
        BitSet unclaimed = claim(pieces.body(), body, false);
        reportUnclaimed(unclaimed, Letters.of(pieces.leftover()));
    }

    private BitSet allLetters() {
        BitSet all = new BitSet();
        all.set(0, input.length());
        return all;
    }

    /** Claims pieces among some letters of the input and gives the letters that are left. */
    private BitSet claim(List<ReportPieces.Piece> pieces, BitSet visible, boolean fromLineStarts) {
        Claims claims = new Claims(input, visible::get, fromLineStarts ? input::startsLine : input::startsWord);
        List<Letters> texts =
                pieces.stream().map(piece -> Letters.of(piece.text())).toList();
        int[] ends = new int[texts.size()];
        Arrays.fill(ends, -1);
        claimUninterrupted(texts, ends, claims, fromLineStarts);
        if (fromLineStarts) {
            // Footers that a tool ran together with the text
            claimUninterrupted(texts, ends, claims, false);
        }
        List<ReportPieces.Piece> later = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            ReportPieces.Piece piece = pieces.get(i);
            if (ends[i] >= 0) {
                claims.goOn(ends[i]);
            } else if (fromLineStarts && texts.get(i).length() < Claims.KEY) {
                // Page numbers: by themselves they would match any figure
                later.add(piece);
            } else {
                for (Letters missing : claims.claim(texts.get(i))) {
                    later.add(new ReportPieces.Piece(piece.name(), missing.read(0, missing.length())));
                }
            }
        }
        Map<String, ArrayDeque<int[]>> gaps = claims.gaps();
        // A figure alone may be part of a note of figures
        later.sort(Comparator.comparing(piece -> -piece.text().length()));
        for (ReportPieces.Piece piece : later) {
            Letters letters = Letters.of(piece.text());
            if (letters.length() > 0 && !claims.claimWhole(letters, gaps)) {
                problems.add("in the report but not in the input, " + piece.name() + ": " + shorten(piece.text()));
            }
        }
        return claims.unclaimed();
    }

    /** Sets where the pieces end that stand somewhere as a whole; the longest come first, since they may hold others. */
    private static void claimUninterrupted(List<Letters> texts, int[] ends, Claims claims, boolean wholeLines) {
        IntStream.range(0, ends.length)
                .filter(i -> ends[i] < 0 && texts.get(i).length() >= Claims.WHOLE_KEY)
                .boxed()
                .sorted(Comparator.comparing(i -> -texts.get(i).length()))
                .forEach(i -> ends[i] = claims.claimUninterrupted(texts.get(i), wholeLines));
    }

    private void reportUnclaimed(BitSet unclaimed, Letters leftover) {
        String explained = leftover.range(0, leftover.length());
        int from = unclaimed.nextSetBit(0);
        while (from >= 0) {
            int to = Math.min(unclaimed.nextClearBit(from), input.lineEnd(from));
            if (!explained.contains(input.range(from, to))) {
                problems.add("in the input but not in the report, line " + input.line(from) + ": "
                        + shorten(input.read(from, to)));
            }
            from = unclaimed.nextSetBit(to);
        }
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
