package org.verslag.export.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.verslag.model.CrossReference;
import org.verslag.model.DocumentReference;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.Mention;
import org.verslag.model.Paragraph;

/**
 * Finds references in reading order. A footnote is read where its first mark stands, since there the reader looks it up, and
 * only once.
 */
final class ReferenceWalk {
    private final ReportIndex index;
    private final Set<String> notesRead = new HashSet<>();
    private final List<FoundReference> found = new ArrayList<>();

    ReferenceWalk(ReportIndex index) {
        this.index = index;
    }

    void paragraph(Paragraph paragraph, OptionalInt exchange) {
        paragraph(paragraph, exchange, paragraph.location().firstPage());
    }

    private void paragraph(Paragraph paragraph, OptionalInt exchange, OptionalInt page) {
        for (Mention mention : paragraph.mentions()) {
            if (mention instanceof DocumentReference document) {
                add(paragraph, mention, document.id(), document.url(), exchange, page);
            } else if (mention instanceof CrossReference reference) {
                add(paragraph, mention, reference.id(), Optional.empty(), exchange, page);
            } else if (mention instanceof FootnoteMark mark) {
                index.note(mark).ifPresent(note -> note(note, exchange));
            }
        }
    }

    /** Reads a footnote, unless it was read before. */
    void note(Footnote note, OptionalInt exchange) {
        if (notesRead.add(note.id())) {
            for (Paragraph paragraph : note.paragraphs()) {
                OptionalInt own = paragraph.location().firstPage();
                paragraph(paragraph, exchange, own.isPresent() ? own : ReportIndex.pageOf(note));
            }
        }
    }

    List<FoundReference> found() {
        return found;
    }

    private void add(
            Paragraph paragraph,
            Mention mention,
            String id,
            Optional<String> url,
            OptionalInt exchange,
            OptionalInt page) {
        String words = paragraph.text().substring(mention.start(), mention.end());
        found.add(new FoundReference(exchange, mention.kind(), id, words, url, page));
    }
}
