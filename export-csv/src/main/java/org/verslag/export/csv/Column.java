package org.verslag.export.csv;

import java.util.Objects;

/**
 * A column of a {@link ReportTable}.
 *
 * @param name the header, in snake case; stable
 * @param type what its cells hold, if they hold anything
 * @param list whether a cell can hold several values, parted by {@value #SEPARATOR}
 * @param description one line, for people
 */
public record Column(String name, Type type, boolean list, String description) {
    /** What parts the values of a cell that can hold several. */
    public static final String SEPARATOR = "; ";

    /** What the cells of a column hold. */
    public enum Type {
        /** Any text. */
        STRING,
        /** A whole number. */
        INTEGER,
        /** A date as in {@code 2024-01-31}. */
        DATE
    }

    /** Checks for nulls. */
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
    }

    static Column text(String name, String description) {
        return new Column(name, Type.STRING, false, description);
    }

    static Column list(String name, String description) {
        return new Column(name, Type.STRING, true, description);
    }

    static Column number(String name, String description) {
        return new Column(name, Type.INTEGER, false, description);
    }

    static Column date(String name, String description) {
        return new Column(name, Type.DATE, false, description);
    }
}
