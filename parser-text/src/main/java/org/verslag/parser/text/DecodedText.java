package org.verslag.parser.text;

import java.util.OptionalInt;

/**
 * Text, and where its bytes were not valid.
 *
 * @param text the characters, with U+FFFD for what is none
 * @param charset the name of the encoding that it was taken for
 * @param malformed how many places hold no character
 * @param firstMalformed the UTF-16 offset of the first of them
 */
record DecodedText(String text, String charset, int malformed, OptionalInt firstMalformed) {

    static DecodedText of(String text, String charset) {
        int count = 0;
        int first = -1;
        for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
            if (count == 0) {
                first = i;
            }
            count++;
        }
        return new DecodedText(text, charset, count, first < 0 ? OptionalInt.empty() : OptionalInt.of(first));
    }

    /** The same with U+FFFD for each NUL: it stands where a tool that took the text out of a PDF knew no letter. */
    DecodedText withoutNuls() {
        return text.indexOf('\0') < 0 ? this : of(text.replace('\0', '\ufffd'), charset);
    }
}
