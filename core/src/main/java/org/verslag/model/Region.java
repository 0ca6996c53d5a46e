package org.verslag.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One stretch of a source: on a page, in lines, or at a path of a format without pages. What a format does not know is
 * absent.
 *
 * @param page the page's position in the source, from 1 (the number printed on it is {@link PageInfo#printedNumber()})
 * @param box the rectangle on that page
 * @param firstLine the first line of the source, from 1, in formats that have lines
 * @param lastLine the last line, inclusive
 * @param path the place in a format without pages, as that format's parser writes it
 */
public record Region(
        OptionalInt page, Optional<Box> box, OptionalInt firstLine, OptionalInt lastLine, Optional<String> path) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a page or line is below 1, the lines run backwards, or only one of them is given
     */
    public Region {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(path, "path");
        if (page.isPresent() && page.getAsInt() < 1) {
            throw new IllegalArgumentException("pages are counted from 1, not " + page.getAsInt());
        }
        if (firstLine.isPresent() != lastLine.isPresent()
                || firstLine.isPresent() && (firstLine.getAsInt() < 1 || lastLine.getAsInt() < firstLine.getAsInt())) {
            throw new IllegalArgumentException("not a range of lines: " + firstLine + " to " + lastLine);
        }
    }

    /** A whole page. */
    public static Region ofPage(int page) {
        return new Region(
                OptionalInt.of(page), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** A rectangle on a page. */
    public static Region ofBox(int page, Box box) {
        return new Region(
                OptionalInt.of(page), Optional.of(box), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** Lines of a source, inclusive, from 1; the page may be unknown. */
    public static Region ofLines(OptionalInt page, int firstLine, int lastLine) {
        return new Region(
                page, Optional.empty(), OptionalInt.of(firstLine), OptionalInt.of(lastLine), Optional.empty());
    }

    /** A place in a format without pages. */
    public static Region ofPath(String path) {
        return new Region(
                OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.of(path));
    }
}
