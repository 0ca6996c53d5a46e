package org.verslag.checks.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.verslag.checks.pdf.PdfForm.Family;

/** The type of one document. Letters that its fonts lack are set as the producers of official PDFs do: an accent over a letter. */
final class PdfFonts {
    /** The size of footnote marks, as a share of the text around them. */
    static final float MARK_SIZE = 0.66f;

    private static final float EM = 1000;
    private static final Map<Character, Character> ACCENTS =
            Map.of('\u0301', '\u00B4', '\u0327', '\u00B8', '\u0302', '\u02C6', '\u0303', '\u02DC', '\u0308', '\u00A8');

    /** Styles of type. */
    enum Style {
        PLAIN,
        BOLD,
        ITALIC
    }

    private final Map<Style, PDFont> fonts = new EnumMap<>(Style.class);
    private final Map<Style, float[]> widths = new EnumMap<>(Style.class);

    PdfFonts(Family family) {
        boolean times = family == Family.TIMES;
        add(Style.PLAIN, times ? "Times-Roman" : "Helvetica");
        add(Style.BOLD, times ? "Times-Bold" : "Helvetica-Bold");
        add(Style.ITALIC, times ? "Times-Italic" : "Helvetica-Oblique");
    }

    private void add(Style style, String name) {
        // The usual letters, and the dotless i, which stands alone in names
        COSArray differences = new COSArray();
        differences.add(COSInteger.ONE);
        differences.add(COSName.getPDFName("dotlessi"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, encoding);
        float[] unknown = new float[Character.MAX_VALUE + 1];
        Arrays.fill(unknown, Float.NaN);
        try {
            fonts.put(style, PDFontFactory.createFont(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        widths.put(style, unknown);
    }

    PDFont font(Style style) {
        return fonts.get(style);
    }

    /** How wide a text is, in points. */
    float width(String text, Style style, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NoteMarks.isMark(c)) {
                width += MARK_SIZE * width(Integer.toString(NoteMarks.note(c)), style, EM);
            } else {
                width += width(c, style);
            }
        }
        return width * size / EM;
    }

    private float width(char c, Style style) {
        float[] known = widths.get(style);
        if (Float.isNaN(known[c])) {
            known[c] = has(c, style) ? fontWidth(c, style) : fontWidth(base(c), style);
        }
        return known[c];
    }

    /** By the metrics of the standard font: what the machine has in its place may be wider. */
    private float fontWidth(char c, Style style) {
        String glyph = GlyphList.getAdobeGlyphList().codePointToName(c);
        return Standard14Fonts.getAFM(font(style).getName()).getCharacterWidth(glyph);
    }

    private boolean has(char c, Style style) {
        try {
            font(style).encode(String.valueOf(c));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static char base(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }

    /** A text as strings that the font has, and numbers that move back by thousandths of an em. */
    List<Object> elements(String text, Style style) {
        List<Object> elements = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (has(c, style)) {
                run.append(c);
                continue;
            }
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            Character accent = parts.length() == 2 ? ACCENTS.get(parts.charAt(1)) : null;
            if (accent == null) {
                throw new IllegalArgumentException("no glyph for " + c);
            }
            float letter = fontWidth(parts.charAt(0), style);
            float mark = fontWidth(accent, style);
            elements.add(run.append(parts.charAt(0)).toString());
            run.setLength(0);
            elements.add((letter + mark) / 2);
            elements.add(String.valueOf(accent));
            elements.add((mark - letter) / 2);
        }
        if (run.length() > 0) {
            elements.add(run.toString());
        }
        return elements;
    }
}
