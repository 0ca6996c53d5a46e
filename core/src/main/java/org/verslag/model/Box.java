package org.verslag.model;

/**
 * A rectangle on a page, in points (1/72 inch) from the top left of the visible page (the crop box, rotation applied).
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is not finite, or the width or height is negative
     */
    public Box {
        if (!(Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(height))
                || width < 0
                || height < 0) {
            throw new IllegalArgumentException("not a box: " + x + ", " + y + ", " + width + " x " + height);
        }
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The smallest box around this one and the other. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
