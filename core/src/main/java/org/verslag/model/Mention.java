package org.verslag.model;

import java.util.Map;

/**
 * Something that a paragraph's text names: a footnote, a document, another exchange, a person. Mentions point into the
 * text by offset and may nest. The set of kinds is open: handle those you know and pass the rest on.
 *
 * @see FootnoteMark
 * @see DocumentReference
 * @see CrossReference
 * @see MotionMention
 * @see PersonMention
 * @see OtherMention
 */
public interface Mention {

    /** The kind, stable and machine readable, for instance {@code footnote-mark} or {@code kamerstuk}. */
    String kind();

    /** The first UTF-16 unit in the paragraph's text. */
    int start();

    /** The unit after the last; equal to {@link #start()} for a mark that takes no room in the text. */
    int end();

    /**
     * All that this mention says beyond kind and place, by name, in a fixed order: strings, whole numbers ({@link Long}),
     * booleans, and lists and maps of these. What is absent has no entry. Exporters write a kind that they do not know
     * from this.
     */
    Map<String, Object> fields();
}
