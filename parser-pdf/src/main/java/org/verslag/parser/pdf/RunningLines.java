package org.verslag.parser.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what belongs to the pages and not to the text: what is tagged so, and what returns at the same place. */
final class RunningLines {
    /** Running lines stand in this share of the page's height at its top or bottom. */
    private static final float MARGIN = 0.12f;

    /** And on this share of the pages: left and right pages may have their own. */
    private static final float SHARE = 0.4f;

    /** Baselines are compared in steps of so many points. */
    private static final float STEP = 3;

    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private RunningLines() {}

    static void mark(List<PageLines> pages) {
        Map<String, int[]> counts = new HashMap<>();
        for (PageLines page : pages) {
            for (TextLine line : page.lines()) {
                line.furniture = line.artifact;
                if (isInMargin(page, line)) {
                    // Count a page once; neighbouring steps are one place.
                    int step = step(line);
                    for (int near = step - 1; near <= step + 1; near++) {
                        int[] count = counts.computeIfAbsent(key(line, near), key -> new int[2]);
                        if (count[1] != page.index()) {
                            count[1] = page.index();
                            count[0]++;
                        }
                    }
                }
            }
        }
        double least = Math.max(2, SHARE * pages.size());
        for (PageLines page : pages) {
            for (TextLine line : page.lines()) {
                if (isInMargin(page, line)) {
                    int[] count = counts.getOrDefault(key(line, step(line)), new int[2]);
                    line.furniture |= count[0] >= least;
                }
            }
        }
    }

    private static boolean isInMargin(PageLines page, TextLine line) {
        float depth = page.frame().depth(page.turn());
        return line.baseline < MARGIN * depth || line.baseline > (1 - MARGIN) * depth;
    }

    private static int step(TextLine line) {
        return Math.round(line.baseline / STEP);
    }

    private static String key(TextLine line, int step) {
        return step + FIGURES.matcher(line.text().text()).replaceAll("#");
    }
}
