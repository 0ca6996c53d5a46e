package org.verslag.parser.text;

/**
 * A line as it stands in the text.
 *
 * @param text without its line end and without white space at its end; tabs are spaces
 * @param number from 1
 * @param afterFormFeed whether a form feed stands before it
 * @param tabbed whether tabs part what stands in it
 * @param offset of its first UTF-16 unit in the text
 */
record RawLine(String text, int number, boolean afterFormFeed, boolean tabbed, int offset) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** How many columns of spaces it starts with. */
    int leading() {
        int i = 0;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
