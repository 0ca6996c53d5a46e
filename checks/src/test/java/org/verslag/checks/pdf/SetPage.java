package org.verslag.checks.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param lines the text
 * @param notes the lines of its notes, the first of each with its number and a tab ahead
 */
record SetPage(List<SetLine> lines, List<String> notes) {
    SetPage {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
