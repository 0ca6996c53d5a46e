package org.verslag.testkit;

/**
 * What the typesetter sets as one paragraph.
 *
 * @param role what it is
 * @param text its words, each footnote mark as one character (see {@link Marks}); a line feed is a line's end in any form
 */
record Piece(Role role, String text) {
    /** What a piece is: decides its width, and where a page may end. */
    enum Role {
        FRONT,
        CONTENTS,
        HEADING,
        LABEL,
        INTRODUCTION,
        QUESTION,
        ANSWER,
        REMARK,
        AGENDA,
        NOTE
    }
}
