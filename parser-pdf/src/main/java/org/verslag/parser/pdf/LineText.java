package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verslag.layout.Run;

/**
 * A line's words and styles.
 *
 * @param text without white space at either end
 * @param runs in another style than plain
 * @param size the size of most of its letters, in points
 */
record LineText(String text, List<Run> runs, float size) {
    /** A shift of the baseline by this many em raises or lowers. */
    private static final float SHIFT = 0.08f;

    private static final char FIRST_SUPERIOR = '\u00B2';
    private static final String SUPERIORS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /** Puts the pieces of a line together. */
    static LineText of(TextLine line) {
        return new Maker(line).make();
    }

    /** Whether all of it is in a style. */
    boolean isAll(Run.Style style) {
        return runs.size() == 1
                && runs.get(0).start() == 0
                && runs.get(0).end() == text.length()
                && runs.get(0).styles().contains(style);
    }

    boolean startsLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Makes the text of one line. */
    private static final class Maker {
        private final TextLine line;
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private Set<Run.Style> style = Set.of();
        private int styleStart;

        Maker(TextLine line) {
            this.line = line;
        }

        LineText make() {
            List<Piece> pieces = line.pieces();
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                Piece before = i == 0 ? null : pieces.get(i - 1);
                Piece after = i + 1 == pieces.size() ? null : pieces.get(i + 1);
                if (piece.accent) {
                    i += accent(piece, before, after);
                } else {
                    append(piece, piece.text, before);
                }
            }
            endRun();
            return new LineText(text.toString(), List.copyOf(runs), size());
        }

        /** Sets an accent on its letter; returns how many of the pieces after it are used up. */
        private int accent(Piece accent, @Nullable Piece before, @Nullable Piece after) {
            char combining = accent.text.charAt(0);
            if (before != null && text.length() > 0) {
                char composed = Accents.compose(text.charAt(text.length() - 1), combining);
                if (Accents.isOnLast(before, accent) ? composed != 0 : Accents.replaces(before, accent, composed)) {
                    text.setCharAt(text.length() - 1, composed);
                    return 0;
                }
            }
            if (after != null && !after.accent && Accents.isOnFirst(accent, after)) {
                char composed = Accents.compose(after.text.charAt(0), combining);
                if (composed != 0) {
                    append(after, composed + after.text.substring(1), before);
                    return 1;
                }
            }
            append(accent, String.valueOf(Accents.spacing(combining)), before);
            return 0;
        }

        private void append(Piece piece, String characters, @Nullable Piece before) {
            if (before != null && (before.spaceAfter || piece.spaceBefore || isApart(before, piece))) {
                space();
            }
            become(style(piece));
            appendRaised(characters);
        }

        private static boolean isApart(Piece before, Piece piece) {
            float gap = (piece.left - before.right) / Math.min(piece.size, before.size);
            return gap > piece.font.wordGap()
                    || gap > PieceBuilder.ITEM_GAP && PieceBuilder.isItem(before.text, piece.text);
        }

        /** "12,5%¹": a raised figure of the font's own is one in raised type, unless it is a unit's: "m²". */
        private void appendRaised(String characters) {
            if (!hasSuperior(characters)) {
                text.append(characters);
                return;
            }
            Set<Run.Style> around = style;
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                int figure = SUPERIORS.indexOf(c);
                if (figure < 0 || text.length() > 0 && text.charAt(text.length() - 1) == 'm') {
                    become(around);
                    text.append(c);
                } else {
                    EnumSet<Run.Style> raised = EnumSet.of(Run.Style.RAISED);
                    raised.addAll(around);
                    become(raised);
                    text.append((char) ('0' + figure));
                }
            }
            become(around);
        }

        private static boolean hasSuperior(String characters) {
            for (int i = 0; i < characters.length(); i++) {
                if (characters.charAt(i) >= FIRST_SUPERIOR && SUPERIORS.indexOf(characters.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private void become(Set<Run.Style> now) {
            if (!now.equals(style)) {
                endRun();
                style = now;
                styleStart = text.length();
            }
        }

        private void space() {
            if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }

        private void endRun() {
            int end = text.length();
            while (end > styleStart && text.charAt(end - 1) == ' ') {
                end--;
            }
            if (!style.isEmpty() && end > styleStart) {
                runs.add(new Run(styleStart, end, style));
            }
            style = Set.of();
        }

        private Set<Run.Style> style(Piece piece) {
            EnumSet<Run.Style> styles = EnumSet.noneOf(Run.Style.class);
            if (piece.bold) {
                styles.add(Run.Style.BOLD);
            }
            if (piece.font.italic) {
                styles.add(Run.Style.ITALIC);
            }
            float shift = line.baseline - piece.baseline;
            if (piece.size < TextLine.SMALLER * line.mainSize() && Math.abs(shift) > SHIFT * line.mainSize()
                    || RaisedLabels.isClearlyRaised(shift, line.mainSize())) {
                styles.add(shift > 0 ? Run.Style.RAISED : Run.Style.LOWERED);
            }
            return styles.isEmpty() ? Set.of() : styles;
        }

        /** The size of most letters: the larger of two that share the line evenly. */
        private float size() {
            float best = 0;
            int most = 0;
            for (Piece candidate : line.pieces()) {
                int letters = 0;
                for (Piece piece : line.pieces()) {
                    if (Math.abs(piece.size - candidate.size) < 0.05f * candidate.size) {
                        letters += piece.text.length();
                    }
                }
                if (letters > most || (letters == most && candidate.size > best)) {
                    most = letters;
                    best = candidate.size;
                }
            }
            return best;
        }
    }
}
