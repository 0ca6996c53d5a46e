package org.verslag.parser.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Text shown without a gap wider than a word's, in one font and size on one baseline. Coordinates are points in the frame
 * of its reading direction: x along the text, y down (see {@link PageFrame}).
 */
final class Piece {
    /** Without white space at either end; an accent's combining character where {@link #accent} says so. */
    final String text;

    final float left;
    final float right;
    final float baseline;

    /** The height of an em. */
    final float size;

    /** Where the last glyph starts. */
    final float lastLeft;

    /** Where the first glyph ends. */
    final float firstRight;

    final FontTable font;
    final int turn;
    final boolean bold;
    final boolean accent;
    final boolean hidden;

    /** Whether it runs at a slant over the page, as stamps and watermarks do. */
    final boolean slanted;

    final @Nullable Mark mark;
    final boolean spaceBefore;
    boolean spaceAfter;

    Piece(PieceBuilder from) {
        text = from.text();
        left = from.left;
        right = from.right;
        baseline = from.baseline;
        size = from.size;
        lastLeft = from.lastLeft;
        firstRight = from.firstRight;
        font = from.font();
        turn = from.turn;
        bold = from.stroked || font.bold;
        accent = from.accent;
        hidden = from.hidden;
        slanted = from.slanted;
        mark = from.mark;
        spaceBefore = from.spaceBefore;
        spaceAfter = from.space;
    }

    boolean isArtifact() {
        return mark != null && mark.artifact;
    }

    @Nullable
    Mark cell() {
        return mark == null ? null : mark.cell;
    }

    float top() {
        return baseline - font.ascent * size;
    }

    float bottom() {
        return baseline + font.descent * size;
    }

    @Override
    public String toString() {
        return text;
    }
}
