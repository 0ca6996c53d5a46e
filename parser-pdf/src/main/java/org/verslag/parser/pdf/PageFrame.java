package org.verslag.parser.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.verslag.model.Box;

/**
 * The visible page: the crop box as it is shown, turned by the page's rotation, with the origin at its top left and y
 * down. Text that does not run from left to right is measured in a frame turned along with it, so that one way of joining
 * lines serves all: turn 1 runs down the page, 2 upside down, 3 up the page.
 */
final class PageFrame {
    final float width;
    final float height;

    /** From user space to the visible page: x' = a x + c y + e, y' = b x + d y + f. */
    private final float a;

    private final float b;
    private final float c;
    private final float d;
    private final float e;
    private final float f;

    PageFrame(PDPage page) {
        PDRectangle crop = page.getCropBox();
        boolean sideways = page.getRotation() % 180 != 0;
        width = sideways ? crop.getHeight() : crop.getWidth();
        height = sideways ? crop.getWidth() : crop.getHeight();
        switch (page.getRotation()) {
            case 90 -> {
                a = 0;
                b = 1;
                c = 1;
                d = 0;
                e = -crop.getLowerLeftY();
                f = -crop.getLowerLeftX();
            }
            case 180 -> {
                a = -1;
                b = 0;
                c = 0;
                d = 1;
                e = crop.getUpperRightX();
                f = -crop.getLowerLeftY();
            }
            case 270 -> {
                a = 0;
                b = -1;
                c = -1;
                d = 0;
                e = crop.getUpperRightY();
                f = crop.getUpperRightX();
            }
            default -> {
                a = 1;
                b = 0;
                c = 0;
                d = -1;
                e = -crop.getLowerLeftX();
                f = crop.getUpperRightY();
            }
        }
    }

    /** Where a point of a content stream lies on the visible page. */
    float x(Matrix ctm, float x, float y) {
        return dx(ctm, x, y) + a * ctm.getTranslateX() + c * ctm.getTranslateY() + e;
    }

    /** How far down it lies. */
    float y(Matrix ctm, float x, float y) {
        return dy(ctm, x, y) + b * ctm.getTranslateX() + d * ctm.getTranslateY() + f;
    }

    /** Where a step of a content stream leads on the visible page. */
    float dx(Matrix ctm, float x, float y) {
        return a * (ctm.getScaleX() * x + ctm.getShearX() * y) + c * (ctm.getShearY() * x + ctm.getScaleY() * y);
    }

    /** How far down it leads. */
    float dy(Matrix ctm, float x, float y) {
        return b * (ctm.getScaleX() * x + ctm.getShearX() * y) + d * (ctm.getShearY() * x + ctm.getScaleY() * y);
    }

    /** The turn of text that runs in this direction on the visible page. */
    static int turn(float dx, float dy) {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? 0 : 2;
        }
        return dy >= 0 ? 1 : 3;
    }

    /** A visible point's place along text of this turn. */
    float along(int turn, float x, float y) {
        return switch (turn) {
            case 1 -> y;
            case 2 -> width - x;
            case 3 -> height - y;
            default -> x;
        };
    }

    /** A visible point's place down from the top of text of this turn. */
    float down(int turn, float x, float y) {
        return switch (turn) {
            case 1 -> width - x;
            case 2 -> height - y;
            case 3 -> x;
            default -> y;
        };
    }

    /** The size of the page along text of this turn. */
    float extent(int turn) {
        return turn % 2 == 0 ? width : height;
    }

    /** The size of the page down from the top of text of this turn. */
    float depth(int turn) {
        return turn % 2 == 0 ? height : width;
    }

    /** A rectangle of a turned frame on the visible page. */
    Box box(int turn, float left, float top, float right, float bottom) {
        float across = right - left;
        float high = bottom - top;
        return switch (turn) {
            case 1 -> new Box(width - bottom, left, high, across);
            case 2 -> new Box(width - right, height - bottom, across, high);
            case 3 -> new Box(top, height - right, high, across);
            default -> new Box(left, top, across, high);
        };
    }
}
