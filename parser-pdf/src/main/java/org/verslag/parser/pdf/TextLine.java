package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pieces that are read as one line. Coordinates are in the frame of its turn, as those of its {@link Piece}s. */
final class TextLine {
    /** What is of less than this share of another size may be a mark or a note beside it. */
    static final float SMALLER = 0.88f;

    /** Type of less than this size beside another is no part of its line: the other is printed over the page. */
    private static final float MUCH_SMALLER = 0.2f;

    private final List<Piece> pieces = new ArrayList<>(2);
    private @Nullable LineText text;
    private float mainSize;

    float left;
    float right;
    float top;
    float bottom;

    /** The baseline of its largest type. */
    float baseline;

    /** Whether all of it is tagged as no part of the document proper. */
    boolean artifact;

    /** Whether all of it runs at a slant over the page. */
    boolean slanted;

    /** Whether all of it is tagged as a footnote. */
    boolean note;

    /** The table cell that it is tagged as, if it is. */
    @Nullable
    Mark cellMark;

    // What is found out about it on its page and in its document.
    int page;
    final int turn;
    Column column = Column.NONE;

    @Nullable
    TableCell cell;

    boolean furniture;
    float ruleAbove;
    float gapBefore = Float.NaN;

    TextLine(Piece first) {
        pieces.add(first);
        turn = first.turn;
        left = first.left;
        right = first.right;
        top = first.top();
        bottom = first.bottom();
        baseline = first.baseline;
        mainSize = first.size;
    }

    /** A line of some pieces. */
    static TextLine of(List<Piece> pieces) {
        TextLine line = new TextLine(pieces.get(0));
        pieces.subList(1, pieces.size()).forEach(line::add);
        return line;
    }

    /** Adds a piece after the others. */
    void add(Piece piece) {
        pieces.add(piece);
        include(piece);
    }

    /** Adds a piece ahead of the others. */
    void addFirst(Piece piece) {
        pieces.add(0, piece);
        include(piece);
    }

    /** Adds a piece where its pieces leave room for it; returns whether they do. */
    boolean addBetween(Piece piece) {
        if (piece.left <= left || piece.right >= right) {
            return false;
        }
        float overlap = 0.3f * piece.size;
        for (int i = 1; i < pieces.size(); i++) {
            if (piece.left >= pieces.get(i - 1).right - overlap && piece.right <= pieces.get(i).left + overlap) {
                pieces.add(i, piece);
                include(piece);
                return true;
            }
        }
        return false;
    }

    /** Adds the pieces of another line after its own. */
    void add(TextLine other) {
        for (Piece piece : other.pieces) {
            add(piece);
        }
    }

    private void include(Piece piece) {
        left = Math.min(left, piece.left);
        right = Math.max(right, piece.right);
        top = Math.min(top, piece.top());
        bottom = Math.max(bottom, piece.bottom());
        if (piece.size > mainSize) {
            mainSize = piece.size;
            baseline = piece.baseline;
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    Piece first() {
        return pieces.get(0);
    }

    Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    /** The size of its largest type. */
    float mainSize() {
        return mainSize;
    }

    /** Whether a piece on this baseline may stand in this line: on its baseline, or raised or lowered from it. */
    boolean fitsBaseline(float otherBaseline, float otherSize) {
        float larger = Math.max(mainSize, otherSize);
        float smaller = Math.min(mainSize, otherSize);
        float shift = Math.abs(otherBaseline - baseline);
        if (smaller < MUCH_SMALLER * larger) {
            return false;
        }
        return shift <= 0.12f * larger || (smaller < SMALLER * larger && shift < 0.6f * larger);
    }

    /** Works out its text and forgets its pieces, of which a document has many. */
    void finish() {
        text = LineText.of(this);
        artifact = pieces.stream().allMatch(Piece::isArtifact);
        slanted = pieces.stream().allMatch(piece -> piece.slanted);
        note = pieces.stream().allMatch(piece -> piece.mark != null && piece.mark.note);
        cellMark = first().cell();
        pieces.clear();
    }

    /** Its text and styles, once it is {@linkplain #finish() finished}. */
    LineText text() {
        return Objects.requireNonNull(text);
    }

    @Override
    public String toString() {
        LineText known = text;
        return known == null ? pieces.toString() : known.text();
    }
}
