package org.verslag.checks.pdf;

import org.verslag.checks.pdf.PdfForm.Type;

/**
 * Where things stand on a page of official publications: points from the top left of the crop box, which is smaller than
 * the sheet.
 *
 * @param type the type of running text
 */
record PageLook(Type type) {
    static final float CROP_LEFT = 18.42f;
    static final float CROP_BOTTOM = 35.43f;
    static final float CROP_WIDTH = 576.85f;
    static final float CROP_HEIGHT = 806.46f;

    static final float LEFT = 37;
    static final float COLUMN = 203;
    static final float COLUMN_WIDTH = 319;
    static final float RIGHT = 540;
    static final float FOOTER = 735;
    static final float NOTE_RULE = 57;

    private static final float NOTE_SIZE = 0.76f;

    float pitch() {
        return type.pitch();
    }

    float noteSize() {
        return NOTE_SIZE * type.size();
    }

    float notePitch() {
        return NOTE_SIZE * type.pitch();
    }

    /** What a rule over notes takes, with the room above and below it. */
    float ruleRoom() {
        return 2 * type.pitch();
    }

    /** The baseline above the first line of a page. */
    float top() {
        return 60;
    }

    /** The baseline above the first line under the heading of the first page. */
    float frontTop() {
        return 285;
    }

    /** The last baseline of text or notes. */
    float bottom() {
        return 715;
    }
}
