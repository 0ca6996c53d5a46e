package org.verslag.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.verslag.layout.Run;

/** The number that opens a note: raised, or ahead of a space. */
final class NoteStart {
    static final Pattern START = Pattern.compile("^(?<number>\\d{1,3}|\\*{1,3})(?:\\)?\\s+(?=\\S)|$)");
    static final Pattern NUMBER = Pattern.compile("\\d{1,3}|\\*{1,3}");

    private NoteStart() {}

    /** The note that a row opens, if it opens one. */
    static @Nullable Note in(Row row) {
        int raised = raisedStart(row);
        if (raised > 0 && NUMBER.matcher(row.text.substring(0, raised)).matches()) {
            return new Note(row.text.substring(0, raised), raised);
        }
        Matcher start = START.matcher(row.text);
        return start.find() ? new Note(start.group("number"), start.end()) : null;
    }

    /** What a row says behind the number that it starts with. */
    static String textBehind(Row row) {
        Matcher start = START.matcher(row.text);
        return start.find() ? row.text.substring(start.end()) : row.text;
    }

    /** "weken.3,", and alone on the next row "4": the second mark of a sentence, no note. */
    static boolean isWrappedMark(Row row, Row before) {
        return before.text.endsWith(",") && NUMBER.matcher(row.text).matches();
    }

    /**
     * Whether a note goes on in a row whatever room there was above it: the number stood alone, or the members are listed each
     * kind on its own row: "1 Samenstelling:", "Leden: …", "Plv. leden: …".
     */
    static boolean needsMore(String above, String text) {
        return NUMBER.matcher(above).matches()
                || above.endsWith("Samenstelling:")
                || text.startsWith("Leden:")
                || text.startsWith("Plv. leden:");
    }

    /** Whether a row starts with something raised. */
    static boolean isRaised(Row row) {
        return raisedStart(row) > 0;
    }

    /** How many units at the start of a row are raised, without white space at their end. */
    private static int raisedStart(Row row) {
        for (Run run : row.line.runs()) {
            if (run.start() == 0 && run.styles().contains(Run.Style.RAISED)) {
                int end = Math.min(run.end(), row.text.length());
                while (end > 0 && (row.text.charAt(end - 1) == ' ' || row.text.charAt(end - 1) == ')')) {
                    end--;
                }
                return end;
            }
        }
        return 0;
    }
}
