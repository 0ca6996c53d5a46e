package org.verslag.parser.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** What the codes of one font stand for, looked up in PDFBox once each, and what its style is. */
final class FontTable {
    private static final float DEFAULT_ASCENT = 0.75f;
    private static final float DEFAULT_DESCENT = 0.22f;
    private static final int BLOCK = 256;

    /** For type whose spaces are only gaps, as TeX sets them: wider than kerning, narrower than its narrowest spaces. */
    private static final float WORD_GAP = 0.14f;

    /** For type that shows its spaces: producers that round the place of each glyph make gaps inside words. */
    private static final float WORD_GAP_BESIDE_SPACES = 0.25f;

    /** A gap of this much of the font's own space parts words too: some producers place each word, and show no space there. */
    private static final float OF_SPACE = 0.9f;

    private static final float MIDDLING = 0.5f;

    private final @Nullable PDFont font;

    /** The widths of a standard font, where the document has neither the font nor its widths. */
    private final @Nullable FontMetrics standard;

    private final @Nullable Glyph[][] glyphs = new Glyph[BLOCK][];
    private final int bytesPerCode;

    final boolean bold;
    final boolean italic;

    private float wordGap = WORD_GAP;

    /** The widest space that it has shown so far, in em; negative for none. */
    private float widestSpace = -1;

    /** The height of its letters above the baseline, in em. */
    final float ascent;

    /** How far they reach below the baseline, in em. */
    final float descent;

    /** For text that names no font that is there: its codes are taken for Latin letters of middling width. */
    FontTable() {
        font = null;
        standard = null;
        bytesPerCode = 1;
        bold = false;
        italic = false;
        ascent = DEFAULT_ASCENT;
        descent = DEFAULT_DESCENT;
    }

    FontTable(PDFont font) {
        this.font = font;
        standard = standard(font);
        bytesPerCode = bytesPerCode(font);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        bold = isBold(name, descriptor);
        italic = isItalic(name, descriptor);
        ascent = sensible(descriptor == null ? 0 : descriptor.getAscent() / 1000, 0.4f, 1.2f, DEFAULT_ASCENT);
        descent = sensible(descriptor == null ? 0 : -descriptor.getDescent() / 1000, 0.1f, 0.5f, DEFAULT_DESCENT);
    }

    /** The metrics of the standard fonts are the same everywhere; those of the type that a machine puts in their place are not. */
    private static @Nullable FontMetrics standard(PDFont font) {
        boolean known = font.getName() != null && Standard14Fonts.containsName(font.getName());
        boolean bare = font instanceof PDSimpleFont
                && !font.isEmbedded()
                && !font.getCOSObject().containsKey(COSName.WIDTHS);
        return known && bare ? Standard14Fonts.getAFM(font.getName()) : null;
    }

    private static float sensible(float value, float least, float most, float otherwise) {
        return value >= least && value <= most ? value : otherwise;
    }

    private static boolean isBold(String name, @Nullable PDFontDescriptor descriptor) {
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("cmbx")
                || name.contains("sfbx")
                || name.endsWith("-demi")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    private static boolean isItalic(String name, @Nullable PDFontDescriptor descriptor) {
        return name.contains("ital")
                || name.contains("obli")
                || name.contains("slanted")
                || name.contains("cmti")
                || name.contains("sfti")
                || name.endsWith("-it")
                || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
    }

    private static int bytesPerCode(PDFont font) {
        if (font instanceof PDSimpleFont) {
            return 1;
        }
        String encoding = font instanceof PDType0Font ? font.getCOSObject().getNameAsString(COSName.ENCODING) : null;
        if (encoding != null && encoding.startsWith("Identity-")) {
            return 2;
        }
        return 0;
    }

    /** How many bytes a code has; 0 where only the font itself can tell. */
    int bytesPerCode() {
        return bytesPerCode;
    }

    /** How wide a gap between two glyphs is, in em, that parts words though no space is shown. */
    float wordGap() {
        return wordGap;
    }

    /** Notes that a space was shown: type with spaces of its own needs no gaps to part words. */
    void showsSpace(float width) {
        if (width > widestSpace) {
            widestSpace = width;
            float own = OF_SPACE * width;
            wordGap = own > WORD_GAP ? Math.min(own, WORD_GAP_BESIDE_SPACES) : WORD_GAP_BESIDE_SPACES;
        }
    }

    /** Reads a code where its length varies. */
    int readCode(ByteArrayInputStream in) throws IOException {
        return font == null ? in.read() : font.readCode(in);
    }

    Glyph glyph(int code) {
        if (code < 0 || code >= BLOCK * BLOCK) {
            return make(code);
        }
        Glyph[] block = glyphs[code / BLOCK];
        if (block == null) {
            block = new Glyph[BLOCK];
            glyphs[code / BLOCK] = block;
        }
        Glyph glyph = block[code % BLOCK];
        if (glyph == null) {
            glyph = make(code);
            block[code % BLOCK] = glyph;
        }
        return glyph;
    }

    private Glyph make(int code) {
        if (font == null) {
            return unmapped(code, MIDDLING);
        }
        float width = 0;
        String unicode = null;
        try {
            width = width(font, code);
            unicode = font.toUnicode(code);
        } catch (IOException | RuntimeException e) {
            // A damaged font still has its place on the page: what is known of the code is kept.
        }
        if (!Float.isFinite(width)) {
            width = 0;
        }
        if (unicode == null || unicode.isEmpty()) {
            return unmapped(code, width);
        }
        return classify(unicode, width, code);
    }

    private float width(PDFont font, int code) throws IOException {
        if (standard != null && font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
            float width = standard.getCharacterWidth(simple.getEncoding().getName(code));
            if (width > 0) {
                return width / 1000;
            }
        }
        return font.getDisplacement(code).getX();
    }

    /** Viewers take the code of a simple font for the character itself where the font does not say; so is done here. */
    private Glyph unmapped(int code, float width) {
        if ((font == null || font instanceof PDSimpleFont) && code >= 0x20 && code < 0x7F) {
            return classify(String.valueOf((char) code), width, code);
        }
        return isDrawn(code)
                ? new Glyph("\uFFFD", width, Glyph.Kind.UNKNOWN)
                : new Glyph(" ", width, width > 0 ? Glyph.Kind.SPACE : Glyph.Kind.NOTHING);
    }

    private Glyph classify(String unicode, float width, int code) {
        if (unicode.length() == 1) {
            char only = unicode.charAt(0);
            if (only > ' ' && only < '\u007F' && only != '`') {
                return new Glyph(unicode, width, Glyph.Kind.TEXT);
            }
            char combining = Accents.combining(only);
            if (combining != 0) {
                return new Glyph(String.valueOf(combining), width, Glyph.Kind.ACCENT);
            }
        }
        StringBuilder text = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < unicode.length(); i++) {
            char c = unicode.charAt(i);
            if (c == '\u00AD') {
                // A soft hyphen that is drawn is a hyphen to whoever reads the page.
                if (width > 0 && isDrawn(code)) {
                    text.append('-');
                }
            } else if (c == '\u2010' || c == '\u2011') {
                text.append('-');
            } else if (c >= '\uFB00' && c <= '\uFB06') {
                text.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT && c != '\uFEFF') {
                text.append(c);
            }
        }
        if (text.length() == 0) {
            return blank ? new Glyph(" ", width, Glyph.Kind.SPACE) : new Glyph("", width, Glyph.Kind.NOTHING);
        }
        return new Glyph(Normalizer.normalize(text, Normalizer.Form.NFC), width, Glyph.Kind.TEXT);
    }

    private boolean isDrawn(int code) {
        // What another font that stands in for it would draw says nothing
        if (font instanceof PDVectorFont outlines && font.isEmbedded()) {
            try {
                return !outlines.getPath(code).getBounds2D().isEmpty();
            } catch (IOException | RuntimeException e) {
                return true;
            }
        }
        return true;
    }
}
