package org.verslag.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A page of the source.
 *
 * @param index its position, from 1
 * @param printedNumber the page number printed on it
 * @param size the visible page: x and y are 0, width and height in points; absent where the format does not know
 */
public record PageInfo(int index, Optional<String> printedNumber, Optional<Box> size) {
    /** Checks for nulls. */
    public PageInfo {
        Objects.requireNonNull(printedNumber, "printedNumber");
        Objects.requireNonNull(size, "size");
    }
}
