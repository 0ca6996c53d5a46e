package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verslag.recognition.Anchor.Kind;

/**
 * "ALGEMEEN", "A. Algemeen" or "II. Handhaving" is a part of a report where it stands over the party groups, and a topic where
 * each group has one of its own, or where parts that ask and answer stand around it. What it is then is left to the evidence
 * for headings.
 */
final class TopicsOfGroups {
    /** "C" is a roman number too, but no report has a hundred parts. */
    private static final Set<String> LETTERS = Set.of("A", "B", "C");

    private TopicsOfGroups() {}

    static void relabel(List<Row> rows) {
        lettersWithin(rows);
        Map<String, Set<Integer>> groups = new HashMap<>();
        List<Row> under = new ArrayList<>();
        int group = 0;
        boolean underGroup = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.anchor == null) {
                continue;
            }
            if (row.anchor.kind() == Kind.GROUP) {
                group++;
                underGroup = true;
            } else if (row.anchor.kind() == Kind.PART && (isOfConsultation(row.text) || isOverGroup(rows, i))) {
                underGroup = false;
            } else if (row.anchor.kind() == Kind.PART && underGroup) {
                under.add(row);
                groups.computeIfAbsent(row.plain(), heading -> new HashSet<>()).add(group);
            }
        }
        if (groups.values().stream().anyMatch(where -> where.size() > 1)) {
            under.forEach(row -> row.anchor = null);
        }
    }

    /** "I Vragen en opmerkingen vanuit de fracties | A. Dienstregeling": letters count within what roman numbers count. */
    private static void lettersWithin(List<Row> rows) {
        boolean within = false;
        for (Row row : rows) {
            if (row.anchor == null || row.anchor.kind() != Kind.PART) {
                continue;
            }
            boolean lettered = row.anchor.number().filter(LETTERS::contains).isPresent();
            if (!lettered) {
                within = isOfConsultation(row.text);
            } else if (within && !isOfConsultation(row.text)) {
                row.anchor = null;
            }
        }
    }

    /** Whether a group's heading stands right under one: then it is over that group and others. */
    private static boolean isOverGroup(List<Row> rows, int i) {
        Anchor part = rows.get(i).anchor;
        int below = part == null ? rows.size() : i + part.rows();
        Anchor next = below < rows.size() ? rows.get(below).anchor : null;
        return next != null && next.kind() == Kind.GROUP;
    }

    /** "I Vragen en opmerkingen vanuit de fracties", "II Antwoord / Reactie van de Minister". */
    private static boolean isOfConsultation(String heading) {
        return UnlabelledStretch.speaksOfQuestions(heading) || UnlabelledStretch.answers(heading);
    }
}
