package org.verslag.export.csv;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place that names a document, an address or an exchange.
 *
 * @param exchange the exchange that it, or the mark of its footnote, stands in
 * @param kind the kind of reference
 * @param id what is named
 * @param text the words that name it
 * @param url where it can be had
 * @param page the page of the source that the paragraph starts on
 */
record FoundReference(
        OptionalInt exchange, String kind, String id, String text, Optional<String> url, OptionalInt page) {}
