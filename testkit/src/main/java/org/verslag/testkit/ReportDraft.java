package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a report says, whatever it looks like. {@link TextForm#write} makes a text of it, {@link Expectation#of(ReportDraft)}
 * tells what a perfect reading of that text holds.
 *
 * @param layout how questions and answers stand
 * @param front what the front page says, if the form prints one
 * @param partNumerals whether the headings of parts have their roman numerals
 * @param answerLabel the label over each answer without its number and colon, for instance {@code Antwoord van het kabinet}
 * @param groups in reading order
 * @param notes by number, from 1 without gaps
 * @param agenda the documents that the consultation was about; may be empty
 */
public record ReportDraft(
        DraftLayout layout,
        DraftFront front,
        boolean partNumerals,
        String answerLabel,
        List<DraftGroup> groups,
        List<DraftNote> notes,
        List<DraftParagraph> agenda) {
    /** Copies the lists. */
    public ReportDraft {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(front, "front");
        Objects.requireNonNull(answerLabel, "answerLabel");
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
        agenda = List.copyOf(agenda);
    }

    /** All exchanges, in reading order. */
    public List<DraftExchange> exchanges() {
        return groups.stream()
                .flatMap(group -> group.topics().stream())
                .flatMap(topic -> topic.items().stream())
                .flatMap(item -> item instanceof DraftExchange exchange ? Stream.of(exchange) : Stream.empty())
                .toList();
    }

    /** The lines of a table of contents, its heading first. The numbers of the pages are made up: nobody looks there. */
    public List<String> contents() {
        List<String> lines = new ArrayList<>(List.of("Inhoudsopgave blz."));
        int page = 2;
        for (DraftPiece piece : pieces()) {
            if (piece.role() == DraftPiece.Role.PART || piece.role() == DraftPiece.Role.GROUP) {
                lines.add(piece.paragraph().text() + " " + page);
                page += piece.role() == DraftPiece.Role.GROUP ? 1 : 0;
            }
        }
        return lines;
    }

    /** All paragraphs below the front page, without footnotes, in reading order. */
    public List<DraftPiece> pieces() {
        return DraftPieces.of(this);
    }
}
