package org.verslag.recognition;

import java.util.List;
import java.util.Optional;

/**
 * What one or more rows are by their wording alone.
 *
 * @param kind the kind
 * @param rows how many rows it takes
 * @param number the number of a heading, without its stop
 * @param numbers the question numbers that a label names
 * @param parties the party groups that a heading names
 * @param respondent who answers, as a label says
 */
record Anchor(
        Kind kind,
        int rows,
        Optional<String> number,
        List<String> numbers,
        List<String> parties,
        Optional<String> respondent) {

    enum Kind {
        PART,
        AGENDA,
        GROUP,
        QUESTION_LABEL,
        ANSWER_LABEL,
        NOTICE,
        ANNEX,
        SIGNATURE,
        LETTER
    }

    static Anchor of(Kind kind, int rows) {
        return new Anchor(kind, rows, Optional.empty(), List.of(), List.of(), Optional.empty());
    }
}
