package org.verslag.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where an element stands in the source.
 *
 * @param regions in reading order; several where it runs over pages; empty where the place is unknown
 */
public record Location(List<Region> regions) {

    private static final Location UNKNOWN = new Location(List.of());

    /** Copies the list. */
    public Location {
        regions = List.copyOf(regions);
    }

    /** No known place. */
    public static Location unknown() {
        return UNKNOWN;
    }

    /** A place of one region. */
    public static Location of(Region region) {
        return new Location(List.of(region));
    }

    /** The first page, from 1. */
    public OptionalInt firstPage() {
        for (Region region : regions) {
            if (region.page().isPresent()) {
                return region.page();
            }
        }
        return OptionalInt.empty();
    }

    /** The last page, from 1. */
    public OptionalInt lastPage() {
        for (int i = regions.size() - 1; i >= 0; i--) {
            if (regions.get(i).page().isPresent()) {
                return regions.get(i).page();
            }
        }
        return OptionalInt.empty();
    }

    /** The first line, from 1. */
    public OptionalInt firstLine() {
        for (Region region : regions) {
            if (region.firstLine().isPresent()) {
                return region.firstLine();
            }
        }
        return OptionalInt.empty();
    }
}
