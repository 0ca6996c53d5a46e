package org.verslag.checks.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verslag.checks.pdf.PdfFonts.Style;
import org.verslag.checks.pdf.PdfPiece.Role;
import org.verslag.testkit.DraftNote;
import org.verslag.testkit.ReportDraft;

/** Sets one report in one form: lines first, then pages. */
final class PdfTypesetter {
    private final PdfForm form;
    private final FrontSheet front;
    private final PageLook look;
    private final PdfFonts fonts;
    private final LineBreaker breaker;
    private final SplittableRandom random;

    private PdfTypesetter(PdfForm form, FrontSheet front) {
        this.form = form;
        this.front = front;
        look = new PageLook(form.type());
        fonts = new PdfFonts(form.type().family());
        random = new SplittableRandom(form.seed());
        breaker = new LineBreaker(fonts, random, form.body().hyphenation());
    }

    static byte[] write(PdfForm form, FrontSheet front, ReportDraft draft) {
        try {
            return new PdfTypesetter(form, front).write(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(ReportDraft draft) throws IOException {
        List<SetLine> lines = new ArrayList<>();
        PdfPiece before = null;
        boolean shortEnd = false;
        for (PdfPiece piece : PdfComposer.compose(form, front, draft)) {
            boolean gap = before != null && (!shortEnd || wantsGap(before, piece)) && !isList(before, piece);
            List<SetLine> set = set(piece, gap);
            lines.addAll(set);
            shortEnd = set.get(set.size() - 1).fill() <= LineBreaker.SHORT;
            before = piece;
        }
        Map<Integer, List<String>> notes = new HashMap<>();
        draft.notes().forEach(note -> notes.put(note.number(), lines(note)));
        return print(new PageMaker(form, notes, random).make(lines));
    }

    /** Around headings and labels room stands in any form. */
    private boolean wantsGap(PdfPiece before, PdfPiece piece) {
        return form.body().gaps()
                || before.role() == Role.HEADING
                || piece.role() == Role.HEADING
                || before.role() == Role.FRONT
                || before.role() == Role.CONTENTS
                || piece.role() == Role.LABEL;
    }

    private static boolean isList(PdfPiece before, PdfPiece piece) {
        return before.role() == Role.CONTENTS && piece.role() == Role.CONTENTS;
    }

    private List<SetLine> set(PdfPiece piece, boolean gap) {
        float size = form.type().size();
        float width = PageLook.COLUMN_WIDTH - piece.indent() * size;
        boolean mayShorten = piece.role() != Role.HEADING && piece.role() != Role.LABEL;
        List<String> texts = new ArrayList<>();
        piece.text()
                .lines()
                .forEach(line -> texts.addAll(
                        form.body().gaps() || !mayShorten
                                ? breaker.wrap(line, piece.style(), size, width)
                                : breaker.wrapToShortEnd(line, piece.style(), size, width)));
        List<SetLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            float fill = fonts.width(texts.get(i), piece.style(), size) / width;
            lines.add(new SetLine(piece, texts.get(i), i == 0, i == texts.size() - 1, fill, i == 0 && gap));
        }
        return lines;
    }

    /** The lines of a note; none where its text is missing. */
    private List<String> lines(DraftNote note) {
        if (note.text().isEmpty()) {
            return List.of();
        }
        float number = 2 * look.noteSize();
        List<String> lines = new ArrayList<>(
                breaker.wrap(note.text().get(), Style.PLAIN, look.noteSize(), PageLook.COLUMN_WIDTH - number));
        lines.set(0, note.number() + "\t" + lines.get(0));
        return lines;
    }

    private byte[] print(List<SetPage> pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            // Without it the time would get in, and equal forms would set unequal files
            document.setDocumentId(1L);
            for (int i = 0; i < pages.size(); i++) {
                try (PagePrinter printer = new PagePrinter(document, form, fonts)) {
                    print(printer, pages.get(i), i + 1);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void print(PagePrinter printer, SetPage page, int number) throws IOException {
        float size = form.type().size();
        float y = number == 1 ? look.frontTop() : look.top();
        if (number == 1) {
            new FrontPrinter(printer, breaker, front).print();
        }
        for (int i = 0; i < page.lines().size(); i++) {
            SetLine line = page.lines().get(i);
            y += look.pitch() * (line.gapAbove() && i > 0 ? 2 : 1);
            printer.line(
                    line.text(),
                    line.piece().style(),
                    size,
                    PageLook.COLUMN + line.piece().indent() * size,
                    y);
        }
        float noteTop = look.bottom() - page.notes().size() * look.notePitch();
        if (!page.notes().isEmpty()) {
            printer.rule(PageLook.COLUMN, noteTop, PageLook.NOTE_RULE);
        }
        for (String note : page.notes()) {
            noteTop += look.notePitch();
            printer.noteLine(note, look.noteSize(), PageLook.COLUMN, noteTop);
        }
        printer.line(front.footer(), Style.PLAIN, look.noteSize(), PageLook.COLUMN, PageLook.FOOTER);
        printer.rightLine(Integer.toString(number), Style.PLAIN, look.noteSize(), PageLook.RIGHT, PageLook.FOOTER);
    }
}
