package org.verslag.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verslag.recognition.Anchor.Kind;

/**
 * Where a part that answers prints the questions of another again, row by row: the first row that stands in both starts a
 * paragraph in both, and what comes behind the last one is the answer. Tells paragraphs apart where nothing in the layout
 * does.
 */
final class RepeatedStarts {
    /** Shorter rows are repeated only behind another one. */
    private static final int SHORTEST = 30;

    private static final int NONE = -2;

    private final List<Row> rows;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<Row> starts = new HashSet<>();

    private RepeatedStarts(List<Row> rows) {
        this.rows = rows;
    }

    /** The rows that start a paragraph; none where no part asks and another answers. */
    static Set<Row> in(List<Row> rows) {
        RepeatedStarts repeated = new RepeatedStarts(rows);
        boolean asks = false;
        boolean answers = false;
        int before = NONE;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.anchor != null && row.anchor.kind() == Kind.PART) {
                asks = UnlabelledStretch.asksOnly(row.text);
                answers = UnlabelledStretch.answers(row.text);
            } else if (row.anchor != null && row.anchor.kind() == Kind.LETTER) {
                asks = UnlabelledStretch.isLetterThatAsks(row.text);
                answers = !asks;
            }
            if (row.anchor == null && i > 0 && asks) {
                // What stands there twice tells of no single place
                repeated.asked.merge(row.plain(), i, (one, other) -> NONE);
            }
            before = row.anchor == null && i > 0 && answers ? repeated.compare(i, before) : NONE;
        }
        return repeated.starts;
    }

    /** Which row of the part that asks this one repeats, where the one above it repeats another. */
    private int compare(int i, int before) {
        Row row = rows.get(i);
        if (before != NONE
                && before + 1 < rows.size()
                && rows.get(before + 1).plain().equals(row.plain())) {
            return before + 1;
        }
        if (before != NONE && Wording.endsSentence(rows.get(i - 1).plain())) {
            starts.add(row);
        }
        Integer other = row.text.length() < SHORTEST ? null : asked.get(row.plain());
        if (other == null || other == NONE) {
            return NONE;
        }
        if (!Wording.startsLowerCase(row.text)) {
            starts.add(row);
            starts.add(rows.get(other));
        }
        return other;
    }
}
