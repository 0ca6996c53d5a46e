package org.verslag.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verslag.model.Paragraph;

/**
 * A paragraph of the body with what its place in the document says of it.
 *
 * @param paragraph the paragraph
 * @param role see {@link DocumentWalk}
 * @param exchange the ordinal of the exchange that it belongs to; a label belongs to that of its block
 * @param parties who speaks: those of the exchange, outside exchanges those of the nearest section that names any
 * @param topic the nearest heading of a topic or chapter that it stands under; such a heading stands under itself
 */
record BodyParagraph(
        Paragraph paragraph, String role, OptionalInt exchange, List<String> parties, Optional<String> topic) {}
