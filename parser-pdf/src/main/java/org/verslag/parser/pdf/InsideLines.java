package org.verslag.parser.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines in the middle of pages that say what some lines in the margins say: labels such as "Antwoord" or "3. Antwoord" can
 * start two pages too, and then look as if they were printed on each.
 */
final class InsideLines {
    /** Places and sizes are compared in steps of so many points. */
    private static final float STEP = 3;

    /** How often each text stands there, whatever its figures. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final Set<String> texts = new HashSet<>();

    private InsideLines() {}

    /**
     * Looks for them.
     *
     * @param pages all pages
     * @param margins the lines to be asked for
     */
    static InsideLines of(List<PageLines> pages, List<TextLine> margins) {
        BitSet ends = new BitSet();
        margins.forEach(line -> ends.set(end(line)));
        InsideLines inside = new InsideLines();
        for (PageLines page : pages) {
            for (TextLine line : page.lines()) {
                if (ends.get(end(line)) && !RunningLines.isInMargin(page, line)) {
                    inside.counts.merge(key(line), 1, Integer::sum);
                    inside.texts.add(line.text().text());
                }
            }
        }
        return inside;
    }

    /** What running lines repeat can stand once in the middle of a page, as the title does; a label has other figures there. */
    boolean hold(TextLine line) {
        String text = line.text().text();
        int count = counts.getOrDefault(key(line), 0);
        return count > 1 || count == 1 && !withoutFigures(text).equals(text) && !texts.contains(text);
    }

    /**
     * The text, whatever its figures. Figures alone stand in cells too, and ahead of questions: only those of the same size at
     * the same distance from the page's edge say of a page number that it is none.
     */
    private static String key(TextLine line) {
        String text = line.text().text();
        if (text.chars().anyMatch(Character::isLetter)) {
            return withoutFigures(text);
        }
        return text + '@' + Math.round(line.left / STEP) + '@' + Math.round(line.mainSize());
    }

    /** The last character, which most other lines do not share; all figures count as one. */
    private static char end(TextLine line) {
        String text = line.text().text();
        char last = text.charAt(text.length() - 1);
        return Character.isDigit(last) ? '0' : last;
    }

    /** The text with one sign for each number, if there are letters in it too: figures alone are page numbers. */
    private static String withoutFigures(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters |= Character.isLetter(c);
            if (!Character.isDigit(c)) {
                masked.append(c);
            } else if (i == 0 || !Character.isDigit(text.charAt(i - 1))) {
                masked.append('#');
            }
        }
        return letters ? masked.toString() : text;
    }
}
