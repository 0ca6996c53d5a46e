package org.verslag.parser.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts glyphs together into pieces, over the borders of shown strings where font, size and baseline stay the same. */
final class PieceBuilder {
    /** A gap of this many em may be a column's: what follows is a piece of its own. */
    static final float COLUMN_GAP = 0.8f;

    /** A gap of this many em without a space may part narrow cells: what follows is a piece of its own, if of the same line. */
    static final float CELL_GAP = 0.45f;

    /** So much room beside a shown space, in em, can be left for the mark of a note that is drawn later. */
    private static final float MARK_GAP = 0.27f;

    /** The gap behind the number of a list's item, in em: it can be narrower than a word's. */
    static final float ITEM_GAP = 0.06f;

    /** "12." and "a)" have no more characters than this. */
    private static final int LONGEST_ITEM = 3;

    /** A glyph that starts this many em after the same one is its copy, for a shadow or to look bold. */
    private static final float COPY = 0.1f;

    /** Text that starts this many em back from where the last ended is a piece of its own. */
    private static final float STEP_BACK = 0.4f;

    private final List<Piece> pieces;

    /** What is gathered so far; an array, since a string builder costs more than all else here. */
    private char[] text = new char[256];

    private int length;
    private @Nullable FontTable font;

    int turn;
    float left;
    float right;
    float baseline;
    float size;
    float lastLeft;
    float firstRight;
    boolean stroked;
    boolean hidden;
    boolean slanted;
    boolean accent;
    boolean space;
    boolean spaceBefore;

    @Nullable
    Mark mark;

    /** The width of an em, for gaps: type can be set wider than high. */
    private float em;

    /** What letter spacing adds after each glyph. */
    private float tracking;

    /** Where the pen stands after white space. */
    private float pen;

    PieceBuilder(List<Piece> pieces) {
        this.pieces = pieces;
    }

    String text() {
        return new String(text, 0, length);
    }

    FontTable font() {
        return Objects.requireNonNull(font);
    }

    /** Sets what holds for the glyphs that follow; ends the piece if it differs from what held before. */
    void start(FontTable font, int turn, float baseline, float size, float em, boolean stroked, boolean hidden) {
        if (font != this.font
                || turn != this.turn
                || Math.abs(baseline - this.baseline) > 0.01f * size
                || Math.abs(size - this.size) > 0.01f * size
                || stroked != this.stroked
                || hidden != this.hidden) {
            flush();
        }
        this.font = font;
        this.turn = turn;
        this.em = em;
        this.stroked = stroked;
        this.hidden = hidden;
        if (length == 0) {
            this.baseline = baseline;
            this.size = size;
        }
    }

    void tracking(float value) {
        tracking = Math.max(0, value);
    }

    void mark(@Nullable Mark value) {
        flush();
        mark = value;
    }

    /** Takes the next glyph, which starts at x. */
    void add(Glyph glyph, float x, float width) {
        switch (glyph.kind()) {
            case SPACE -> {
                space = true;
                font().showsSpace(glyph.width());
                pen = x + width;
            }
            case NOTHING -> {}
            case ACCENT -> {
                flush(x);
                append(glyph.text(), x, width);
                accent = true;
                flush();
            }
            default -> {
                if (length > 0) {
                    float gap = x - right - tracking;
                    if (gap < 0 && x - lastLeft < COPY * em && isCopy(glyph, x)) {
                        return;
                    }
                    if (gap > (space ? COLUMN_GAP : CELL_GAP) * em
                            || space && x - pen > MARK_GAP * em
                            || gap < -STEP_BACK * em) {
                        flush(x);
                    } else if (space || gap > font().wordGap() * em || gap > ITEM_GAP * em && isItem(glyph)) {
                        put(' ');
                        space = false;
                    }
                } else if (space && Math.abs(x - pen) > em) {
                    space = false;
                }
                append(glyph.text(), x, width);
            }
        }
    }

    private boolean isItem(Glyph glyph) {
        return length <= LONGEST_ITEM
                && isItem(text[0], text[length - 1], length)
                && Character.isLetter(glyph.text().charAt(0));
    }

    /** Whether a text is the number of an item, and the next opens its words: "1." and "Eerste", "a)" and "aanvraag". */
    static boolean isItem(String text, String next) {
        int length = text.length();
        return length <= LONGEST_ITEM
                && isItem(text.charAt(0), text.charAt(length - 1), length)
                && Character.isLetter(next.charAt(0));
    }

    private static boolean isItem(char first, char last, int length) {
        boolean number = Character.isDigit(first) && (last == '.' || last == ')');
        return number || length == 2 && Character.isLetter(first) && last == ')';
    }

    private boolean isCopy(Glyph glyph, float x) {
        String copy = glyph.text();
        return x - lastLeft > -COPY * em && length >= copy.length() && text().endsWith(copy);
    }

    private void append(String characters, float x, float width) {
        float end = x + width;
        if (length == 0) {
            left = x;
            firstRight = end;
            right = end;
            spaceBefore = space;
        } else if (end > right) {
            right = end;
        }
        for (int i = 0; i < characters.length(); i++) {
            put(characters.charAt(i));
        }
        space = false;
        lastLeft = x;
    }

    private void put(char character) {
        if (length == text.length) {
            text = Arrays.copyOf(text, 2 * length);
        }
        text[length] = character;
        length++;
    }

    /** Ends the piece, white space before x remembered for the one that follows. */
    private void flush(float x) {
        boolean spaced = space && Math.abs(x - pen) <= em;
        flush();
        space = spaced;
    }

    /** Ends the piece, if there is one. */
    void flush() {
        if (length > 0) {
            pieces.add(new Piece(this));
            length = 0;
        } else if (space && !pieces.isEmpty()) {
            Piece last = pieces.get(pieces.size() - 1);
            if (last.turn == turn
                    && Math.abs(last.baseline - baseline) <= 0.5f * last.size
                    && Math.abs(last.right - pen) <= last.size) {
                last.spaceAfter = true;
            }
        }
        accent = false;
        space = false;
        spaceBefore = false;
    }
}
