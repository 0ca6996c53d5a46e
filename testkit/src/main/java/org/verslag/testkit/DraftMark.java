package org.verslag.testkit;

/**
 * The place of a footnote mark.
 *
 * @param offset the UTF-16 unit of the paragraph's text that it stands before: after a word, ahead of its punctuation
 * @param note the number of the note
 */
public record DraftMark(int offset, int note) {}
