package org.verslag.parser.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Moves along shown strings: works out once for a string where it lies on the visible page, and then only adds widths. */
final class TextCursor {
    /** The tangent of the least angle between a slant and the page's edges. */
    private static final float SLANT = 0.15f;

    /** What is slanted more is set so. */
    private static final float MOST_SLANT = 0.05f;

    private final FontTables fonts = new FontTables();
    private int glyphs;
    private int unknownGlyphs;

    // What holds for one string.
    private FontTable font = fonts.table(null);
    private PieceBuilder builder = new PieceBuilder(new ArrayList<>());
    private Matrix textMatrix = new Matrix();
    private float originX;
    private float unitsPerText;
    private float scaledSize;
    private float characterSpacing;
    private float wordSpacing;
    private float direction;
    private float advance;

    void startPage() {
        glyphs = 0;
        unknownGlyphs = 0;
    }

    /** How many bytes were shown on the page. */
    int glyphs() {
        return glyphs;
    }

    /** How many glyphs of no known character were shown on the page. */
    int unknownGlyphs() {
        return unknownGlyphs;
    }

    /** Starts a string. */
    void begin(PDGraphicsState state, PageFrame frame, PieceBuilder to) {
        builder = to;
        PDTextState text = state.getTextState();
        font = fonts.table(text.getFont());
        float scaling = text.getHorizontalScaling() / 100;
        float fontSize = text.getFontSize();
        scaledSize = fontSize * scaling;
        characterSpacing = text.getCharacterSpacing() * scaling;
        wordSpacing = text.getWordSpacing() * scaling;
        advance = 0;
        textMatrix = Objects.requireNonNull(state.getTextMatrix());

        Matrix tm = textMatrix;
        Matrix ctm = state.getCurrentTransformationMatrix();
        float rise = text.getRise();
        float x0 = tm.getShearX() * rise + tm.getTranslateX();
        float y0 = tm.getScaleY() * rise + tm.getTranslateY();
        float x = frame.x(ctm, x0, y0);
        float y = frame.y(ctm, x0, y0);
        float alongX = frame.dx(ctm, tm.getScaleX(), tm.getShearY());
        float alongY = frame.dy(ctm, tm.getScaleX(), tm.getShearY());
        float upX = frame.dx(ctm, tm.getShearX(), tm.getScaleY());
        float upY = frame.dy(ctm, tm.getShearX(), tm.getScaleY());

        // Type of negative size runs the other way.
        direction = scaledSize < 0 ? -1 : 1;
        unitsPerText = length(alongX, alongY);
        float size = Math.abs(fontSize) * length(upX, upY);
        int turn = PageFrame.turn(direction * alongX, direction * alongY);
        float along = frame.along(turn, x, y);
        float down = frame.down(turn, x, y);
        float slant = slant(turn, alongX, alongY);
        // Turned back about the middle of the page
        originX = along + slant * (down - frame.depth(turn) / 2);
        RenderingMode mode = text.getRenderingMode();
        builder.start(
                font,
                turn,
                down - slant * (along - frame.extent(turn) / 2),
                size,
                Math.abs(scaledSize) * unitsPerText,
                mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP,
                mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP);
        builder.slanted = isSlanted(Math.abs(alongX), Math.abs(alongY));
        builder.tracking(Math.abs(characterSpacing) * unitsPerText);
    }

    /** Whether it runs neither along nor down the page; a scan that lies a little askew does. */
    private static boolean isSlanted(float across, float down) {
        return across > SLANT * down && down > SLANT * across;
    }

    /** How far down a line of slanted type leads in one point along: a scan is seldom straight, and its lines must stay lines. */
    private static float slant(int turn, float alongX, float alongY) {
        if (alongX == 0 || alongY == 0) {
            return 0;
        }
        float slant = turn % 2 == 0 ? alongY / alongX : -alongX / alongY;
        return Math.abs(slant) <= MOST_SLANT ? slant : 0;
    }

    private static float length(float x, float y) {
        // Nearly all text is upright, and square roots are slow.
        return x == 0 ? Math.abs(y) : y == 0 ? Math.abs(x) : (float) Math.sqrt(x * x + y * y);
    }

    /** Moves back by so many thousandths of an em. */
    void adjust(float thousandths) {
        advance -= thousandths / 1000 * scaledSize;
    }

    /** Shows some of the bytes. */
    void show(byte[] bytes, int from, int to) throws IOException {
        int perCode = font.bytesPerCode();
        glyphs += to - from;
        if (perCode == 1) {
            for (int i = from; i < to; i++) {
                show(bytes[i] & 0xFF, bytes[i] == ' ');
            }
        } else if (perCode == 2) {
            for (int i = from; i + 1 < to; i += 2) {
                show(((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF), false);
            }
        } else {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes, from, to - from);
            while (in.available() > 0) {
                int before = in.available();
                int code = font.readCode(in);
                if (in.available() == before) {
                    return;
                }
                show(code, code == ' ' && before - in.available() == 1);
            }
        }
    }

    private void show(int code, boolean spaced) {
        Glyph glyph = font.glyph(code);
        if (glyph.kind() == Glyph.Kind.UNKNOWN) {
            unknownGlyphs++;
        }
        float width = glyph.width() * scaledSize;
        builder.add(glyph, originX + direction * advance * unitsPerText, Math.abs(width) * unitsPerText);
        advance += width + characterSpacing + (spaced ? wordSpacing : 0);
    }

    /** Leaves the text matrix where the string ends. */
    void end() {
        textMatrix.translate(advance, 0);
    }
}
