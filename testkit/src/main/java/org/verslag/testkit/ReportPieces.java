package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import org.verslag.model.Block;
import org.verslag.model.Content;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.Footnote;
import org.verslag.model.FootnoteMark;
import org.verslag.model.Furniture;
import org.verslag.model.Mention;
import org.verslag.model.Paragraph;
import org.verslag.model.Report;
import org.verslag.model.Section;
import org.verslag.model.Table;
import org.verslag.model.TextBlock;

/** The text of a report as it was printed, piece by piece: marks back in their places, numbers ahead of notes. */
final class ReportPieces {
    /** A piece of text and what to call it. */
    record Piece(String name, String text) {}

    private final List<Piece> body = new ArrayList<>();
    private final List<Piece> interruptions = new ArrayList<>();
    private final StringBuilder leftover = new StringBuilder();

    private ReportPieces() {}

    static ReportPieces of(Report report) {
        ReportPieces pieces = new ReportPieces();
        report.sections().forEach(pieces::section);
        for (Furniture furniture : report.furniture()) {
            pieces.interruptions.add(new Piece("furniture " + furniture.kind(), furniture.text()));
        }
        report.footnotes().forEach(note -> pieces.note(note, pieces.interruptions));
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.code().equals(DiagnosticCode.LEFTOVER_TEXT)) {
                pieces.leftover.append(diagnostic.message()).append('\n');
            }
        }
        return pieces;
    }

    /** Paragraphs, in reading order. */
    List<Piece> body() {
        return body;
    }

    /** What can stand in the middle of a paragraph: notes and furniture. */
    List<Piece> interruptions() {
        return interruptions;
    }

    /** What diagnostics say was left over. */
    String leftover() {
        return leftover.toString();
    }

    private void section(Section section) {
        section.heading().ifPresent(this::paragraph);
        for (Block block : section.blocks()) {
            if (block instanceof Section inner) {
                section(inner);
            } else if (block instanceof TextBlock text) {
                text.label().ifPresent(this::paragraph);
                text.content().forEach(this::content);
            }
        }
    }

    private void content(Content content) {
        if (content instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (content instanceof Table table) {
            table.cells().forEach(cell -> cell.paragraphs().forEach(this::paragraph));
            table.notes().forEach(note -> note(note, body));
        }
    }

    private void note(Footnote note, List<Piece> pieces) {
        StringBuilder text = new StringBuilder(note.number());
        note.paragraphs().forEach(paragraph -> text.append(' ').append(withMarks(paragraph)));
        pieces.add(new Piece("footnote " + note.number(), text.toString()));
    }

    private void paragraph(Paragraph paragraph) {
        body.add(new Piece("paragraph " + paragraph.id(), withMarks(paragraph)));
    }

    private static String withMarks(Paragraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.text());
        List<Mention> mentions = paragraph.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof FootnoteMark mark) {
                text.insert(mark.start(), mark.number());
            }
        }
        return text.toString();
    }
}
