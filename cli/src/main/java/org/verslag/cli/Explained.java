package org.verslag.cli;

import java.util.Locale;
import java.util.OptionalInt;
import org.verslag.model.ExplainedLine;

/** Writes what a line was taken for: place, what, the start of the line, and why. */
final class Explained {
    private static final int SHOWN = 60;

    private Explained() {}

    static String text(ExplainedLine line) {
        String text = Inspection.clean(line.text());
        return String.format(
                Locale.ROOT,
                "    %9s  %-26s  %-" + SHOWN + "s  %s\n",
                place(line.page(), line.line()),
                line.takenFor(),
                text.length() > SHOWN ? text.substring(0, SHOWN - 1) + "…" : text,
                line.why());
    }

    /** Page and line, as in 3:12; "p3" where lines are not known, "12" where pages are not. */
    private static String place(OptionalInt page, OptionalInt line) {
        if (page.isEmpty()) {
            return line.isPresent() ? String.valueOf(line.getAsInt()) : "";
        }
        return line.isPresent() ? page.getAsInt() + ":" + line.getAsInt() : "p" + page.getAsInt();
    }
}
