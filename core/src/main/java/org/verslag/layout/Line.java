package org.verslag.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.verslag.model.Box;
import org.verslag.model.Region;

/**
 * A line of text with the evidence that its format gives. Figures are normalised to the body type of the source; what is
 * not known is absent.
 */
public final class Line {
    private final String text;
    private final int page;
    private final int number;
    private final @Nullable Box box;
    private final @Nullable String path;
    private final double indent;
    private final double gapBefore;
    private final double fill;
    private final double size;
    private final LineEnd end;
    private final List<Run> runs;
    private final List<Certainty> certainties;

    private Line(Builder builder) {
        text = builder.text;
        page = builder.page;
        number = builder.number;
        box = builder.box;
        path = builder.path;
        indent = builder.indent;
        gapBefore = builder.gapBefore;
        fill = builder.fill;
        size = builder.size;
        end = builder.end;
        runs = List.copyOf(builder.runs);
        certainties = List.copyOf(builder.certainties);
    }

    /** Starts a line with this text, which holds no line breaks. */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** The characters, without white space at either end. */
    public String text() {
        return text;
    }

    /** The page, from 1. */
    public OptionalInt page() {
        return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
    }

    /** The number of the line in the source, from 1, for formats that have lines. */
    public OptionalInt number() {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The rectangle around its glyphs, in points from the top left of the visible page. */
    public Optional<Box> box() {
        return Optional.ofNullable(box);
    }

    /** How far it starts right of the text column's left edge, in em of body type; negative for what hangs out of it. */
    public OptionalDouble indent() {
        return known(indent);
    }

    /**
     * The distance to the line before it in the same column and page, in pitches of body type: 1 for the next line, 2 where
     * a blank line stands between. Absent for the first line of a page.
     */
    public OptionalDouble gapBefore() {
        return known(gapBefore);
    }

    /** How much of the column's width it takes up to its right end, from 0 to 1 (a little more where it sticks out). */
    public OptionalDouble fill() {
        return known(fill);
    }

    /** The size of most of its type relative to body type. */
    public OptionalDouble size() {
        return known(size);
    }

    /** How it ends. */
    public LineEnd end() {
        return end;
    }

    /** Stretches in another style, ordered by start, not overlapping; empty where the format knows no styles. */
    public List<Run> runs() {
        return runs;
    }

    /** What the format says outright. */
    public List<Certainty> certainties() {
        return certainties;
    }

    /** The first certainty of this kind. */
    public Optional<Certainty> certainty(String kind) {
        for (int i = 0; i < certainties.size(); i++) {
            if (certainties.get(i).kind().equals(kind)) {
                return Optional.of(certainties.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the whole line is in this style; white space, a bullet ahead of the text, and what is raised, as an upright mark
     * in italic text, aside.
     */
    public boolean isAll(Run.Style style) {
        int end = startsWithBullet() ? 1 : 0;
        boolean any = false;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean styled = run.styles().contains(style);
            if (styled || run.styles().contains(Run.Style.RAISED)) {
                if (!isBlank(end, run.start())) {
                    return false;
                }
                end = run.end();
                any |= styled && !isBlank(run.start(), run.end());
            }
        }
        return any && isBlank(end, text.length());
    }

    private boolean startsWithBullet() {
        return text.length() > 2
                && !Character.isLetterOrDigit(text.charAt(0))
                && Character.isWhitespace(text.charAt(1));
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where it stands, for diagnostics and the model. */
    public Optional<Region> region() {
        if (box != null && page > 0) {
            return Optional.of(Region.ofBox(page, box));
        }
        if (number > 0) {
            return Optional.of(Region.ofLines(page(), number, number));
        }
        if (path != null) {
            return Optional.of(Region.ofPath(path));
        }
        return page > 0 ? Optional.of(Region.ofPage(page)) : Optional.empty();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }

    private static OptionalDouble known(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Makes a {@link Line}; not safe for many threads. */
    public static final class Builder {
        private final String text;
        private int page;
        private int number;
        private @Nullable Box box;
        private @Nullable String path;
        private double indent = Double.NaN;
        private double gapBefore = Double.NaN;
        private double fill = Double.NaN;
        private double size = Double.NaN;
        private LineEnd end = LineEnd.UNKNOWN;
        private final List<Run> runs = new ArrayList<>();
        private final List<Certainty> certainties = new ArrayList<>();

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        /** Sets the page, from 1. */
        public Builder page(int value) {
            page = positive(value);
            return this;
        }

        /** Sets the number of the line in the source, from 1. */
        public Builder number(int value) {
            number = positive(value);
            return this;
        }

        /** Sets the rectangle. */
        public Builder box(Box value) {
            box = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the place in a format without pages or lines. */
        public Builder path(String value) {
            path = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the indent, in em. */
        public Builder indent(double value) {
            indent = value;
            return this;
        }

        /** Sets the distance to the line before it, in pitches. */
        public Builder gapBefore(double value) {
            gapBefore = value;
            return this;
        }

        /** Sets how much of the column it takes. */
        public Builder fill(double value) {
            fill = value;
            return this;
        }

        /** Sets the relative size of its type. */
        public Builder size(double value) {
            size = value;
            return this;
        }

        /** Sets how it ends. */
        public Builder end(LineEnd value) {
            end = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Adds a stretch in another style, after those already there. */
        public Builder addRun(Run run) {
            runs.add(Objects.requireNonNull(run, "run"));
            return this;
        }

        /** Adds a certainty. */
        public Builder addCertainty(Certainty certainty) {
            certainties.add(Objects.requireNonNull(certainty, "certainty"));
            return this;
        }

        /** Makes the line. */
        public Line build() {
            return new Line(this);
        }

        private static int positive(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("pages and lines are counted from 1, not " + value);
            }
            return value;
        }
    }
}
