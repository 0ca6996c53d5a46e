package org.verslag.parser.text;

import java.util.ArrayList;
import java.util.List;

/** Splits text into lines at any line end. A form feed ends a line too. */
final class RawLines {

    private RawLines() {}

    static List<RawLine> split(String text) {
        List<RawLine> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        boolean formFeed = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                if (i < text.length() || i > start) {
                    lines.add(line(text, start, i, number, formFeed));
                }
                formFeed = false;
                number++;
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            } else if (c == '\f') {
                if (!text.substring(start, i).isBlank()) {
                    lines.add(line(text, start, i, number, formFeed));
                }
                formFeed = true;
                start = i + 1;
            }
        }
        return lines;
    }

    private static RawLine line(String text, int start, int end, int number, boolean formFeed) {
        StringBuilder clean = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> clean.append("    ");
                case '\u00a0', '\u2007', '\u202f' -> clean.append(' ');
                case '\u00ad' -> {
                    // A soft hyphen shows only where the line ends.
                    if (text.substring(i + 1, end).isBlank()) {
                        clean.append('-');
                    }
                }
                case '\ufeff', '\u200b' -> {
                    // Marks without width are no text.
                }
                default -> clean.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        String line = text.substring(start, end).strip();
        return new RawLine(clean.toString().stripTrailing(), number, formFeed, line.indexOf('\t') >= 0, start);
    }
}
