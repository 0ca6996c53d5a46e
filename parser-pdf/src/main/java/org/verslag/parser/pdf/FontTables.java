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
    private final FontTable none = new FontTable();
    private FontTable last = none;

    /** The table of a font, or one that guesses for text that names none. */
    FontTable table(@Nullable PDFont font) {
        if (font == null) {
            return none;
        }
        if (!font.equals(lastFont)) {
            last = tables.computeIfAbsent(font.getCOSObject(), key -> new FontTable(font));
            lastFont = font;
        }
        return last;
    }
}
