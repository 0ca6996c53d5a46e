package org.verslag.parser.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The font tables of one document, the least used forgotten: some documents bring new subsets with every page. */
final class FontTables {
    private static final int MOST = 64;

    private final Map<COSDictionary, FontTable> tables = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<COSDictionary, FontTable> eldest) {
            return size() > MOST;
        }
    };

    private @Nullable PDFont lastFont;
    private FontTable last = FontTable.NONE;

    /** The table of a font, or one that guesses for text that names none. */
    @SuppressWarnings("ReferenceEquality") // a quick look whether the font is still the one of the last string
    FontTable table(@Nullable PDFont font) {
        if (font == null) {
            return FontTable.NONE;
        }
        if (font != lastFont) {
            last = tables.computeIfAbsent(font.getCOSObject(), key -> new FontTable(font));
            lastFont = font;
        }
        return last;
    }
}
