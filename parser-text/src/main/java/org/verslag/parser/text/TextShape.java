package org.verslag.parser.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells plain text from other formats by its first bytes. */
final class TextShape {
    private static final Pattern JSON = Pattern.compile("^\\s*[\\[{]\\s*[\"{\\[\\]}].*", Pattern.DOTALL);
    private static final double MOST_CONTROLS = 0.02;

    private TextShape() {}

    static boolean looksLikePlainText(byte[] head) {
        if (head.length == 0) {
            return false;
        }
        String text = TextDecoder.isUtf16(head)
                ? TextDecoder.decode(head).text()
                : new String(head, StandardCharsets.ISO_8859_1);
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // One alone may have slipped in where a tool knew no letter; other formats fill room with them
            if (c == 0 && i > 0 && text.charAt(i - 1) == 0) {
                return false;
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7f) {
                controls++;
            }
        }
        return controls <= MOST_CONTROLS * text.length() && !isOtherFormat(text);
    }

    private static boolean isOtherFormat(String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            start = start.substring(3).stripLeading();
        }
        return text.contains("%PDF-")
                || start.startsWith("{\\rtf")
                || start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<?xml")
                || start.startsWith("%!ps")
                || start.startsWith("pk\u0003")
                || JSON.matcher(start).matches();
    }
}
