package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;

/** A footnote in the making: its first row starts with its number. */
final class Note {
    final String number;

    /** How many UTF-16 units of the first row the number and the space behind it take. */
    final int textStart;

    final List<Row> rows = new ArrayList<>();

    /** What it is called in the report. */
    String id = "";

    /** Whether a mark in the text points to it. */
    boolean marked;

    Note(String number, int textStart) {
        this.number = number;
        this.textStart = textStart;
    }

    int value() {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
