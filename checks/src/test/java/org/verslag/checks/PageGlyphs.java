package org.verslag.checks;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verslag.model.Box;
import org.verslag.model.Region;

/** The letters and figures of a document and where each stands, as PDFBox's own extractor has it. */
final class PageGlyphs {
    /** A point of a glyph that lies in no other line: so far over its baseline, in em. */
    private static final double OVER_BASELINE = 0.25;

    private record Glyph(String text, double x, double y) {}

    private final List<List<Glyph>> pages = new ArrayList<>();

    static PageGlyphs of(PDDocument document) throws IOException {
        PageGlyphs glyphs = new PageGlyphs();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                glyphs.add(getCurrentPageNo(), position);
            }
        };
        stripper.getText(document);
        return glyphs;
    }

    private void add(int page, TextPosition position) {
        while (pages.size() < page) {
            pages.add(new ArrayList<>());
        }
        double x = position.getX() + position.getWidth() / 2;
        double y = position.getY() - OVER_BASELINE * position.getFontSizeInPt();
        pages.get(page - 1).add(new Glyph(letters(position.getUnicode()), x, y));
    }

    /** What stands in some boxes, in the order in which it is drawn; what lies in two of them counts once. */
    String under(List<Region> regions) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages.size(); page++) {
            int index = page;
            List<Box> boxes = regions.stream()
                    .filter(region -> region.page().orElse(0) == index)
                    .flatMap(region -> region.box().stream())
                    .toList();
            for (Glyph glyph : boxes.isEmpty() ? List.<Glyph>of() : pages.get(page - 1)) {
                if (boxes.stream().anyMatch(box -> holds(box, glyph))) {
                    text.append(glyph.text());
                }
            }
        }
        return text.toString();
    }

    private static boolean holds(Box box, Glyph glyph) {
        return box.x() <= glyph.x() && glyph.x() <= box.right() && box.y() <= glyph.y() && glyph.y() <= box.bottom();
    }

    /** Letters without accents and figures: what joining lines and composing letters does not change. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^A-Za-z0-9]", "");
    }
}
