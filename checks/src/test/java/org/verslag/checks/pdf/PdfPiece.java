package org.verslag.checks.pdf;

/**
 * What is set as one paragraph.
 *
 * @param role decides where a page may end
 * @param text its words, each footnote mark as one character (see {@link NoteMarks}); a line feed ends a line
 * @param style its type
 * @param indent how far it is indented, in em
 */
record PdfPiece(Role role, String text, PdfFonts.Style style, float indent) {
    /** What a piece is. */
    enum Role {
        FRONT,
        CONTENTS,
        HEADING,
        LABEL,
        QUESTION,
        ANSWER,
        REMARK,
        OTHER
    }
}
