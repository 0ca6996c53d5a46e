package org.verslag.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates as reports print them: "17 november 2023". */
final class DutchDates {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    /** Any month, for a regular expression. */
    static final String ANY_MONTH = String.join("|", MONTHS);

    private DutchDates() {}

    /** The date in a text of day, month and year in lower case; nothing where it is none. */
    static Optional<LocalDate> parse(String text) {
        String[] parts = text.split(" ", -1);
        int month = parts.length == 3 ? MONTHS.indexOf(parts[1]) + 1 : 0;
        if (month == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts[2]), month, Integer.parseInt(parts[0])));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
