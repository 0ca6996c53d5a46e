package org.verslag.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How wide the columns of a report are: where answers and headings stand in bold type, they wrap earlier than the rest. */
record Columns(double all, double answers) {
    private static final int FEWEST_ANSWERS = 3;
    private static final int ROWS_UNDER_LABEL = 3;
    private static final double EDGE = 0.9;

    /** Learns how wide answers are from the rows right under their labels. */
    static Columns of(List<Row> rows, double width) {
        List<Double> widest = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Anchor anchor = rows.get(i).anchor;
            if (anchor != null && anchor.kind() == Anchor.Kind.ANSWER_LABEL) {
                double reach = 0;
                int first = i + anchor.rows();
                for (int k = first; k < Math.min(rows.size(), first + ROWS_UNDER_LABEL); k++) {
                    if (rows.get(k).anchor != null) {
                        break;
                    }
                    reach = Math.max(reach, rows.get(k).extent());
                    if (Wording.endsSentence(rows.get(k).plain())) {
                        break;
                    }
                }
                widest.add(reach);
            }
        }
        Collections.sort(widest);
        double answers = widest.size() < FEWEST_ANSWERS
                ? width
                : Math.min(width, widest.get((int) (EDGE * (widest.size() - 1))));
        return new Columns(width, answers);
    }
}
