package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is printed over the text of pages, such as "Concept" at a slant: it is no line of the text. */
final class Watermarks {
    /** How much larger than the text it is, if it does not run at a slant. */
    private static final float LARGE = 2;

    /** It is on this share of the pages, and on two at least. */
    private static final float SHARE = 0.5f;

    /** Each of its letters can be a line; what is more is large text. */
    private static final int MOST_STAMPS = 50;

    /** Places are compared in steps of so many points. */
    private static final float STEP = 6;

    /** What stands at one place. */
    private record Stamp(String text, int turn, int left, int baseline) {}

    private record Printed(PageLines page, TextLine line) {}

    private Watermarks() {}

    static void mark(List<PageLines> pages, float size) {
        Map<Stamp, List<Printed>> stamps = new HashMap<>();
        for (PageLines page : pages) {
            for (TextLine line : page.lines()) {
                boolean large = line.mainSize() >= LARGE * size;
                if (line.slanted && large) {
                    line.furniture = true;
                } else if (line.slanted || large) {
                    stamps.computeIfAbsent(stamp(line), key -> new ArrayList<>(2))
                            .add(new Printed(page, line));
                }
            }
        }
        stamps.values().removeIf(stamp -> !isOnMost(stamp, pages.size()));
        if (stamps.size() > MOST_STAMPS) {
            return;
        }
        for (List<Printed> stamp : stamps.values()) {
            if (stamp.stream().anyMatch(Watermarks::isOverText)) {
                stamp.forEach(printed -> printed.line().furniture = true);
            }
        }
    }

    private static Stamp stamp(TextLine line) {
        return new Stamp(line.text().text(), line.turn, Math.round(line.left / STEP), Math.round(line.baseline / STEP));
    }

    private static boolean isOnMost(List<Printed> stamp, int pages) {
        long on = stamp.stream()
                .mapToInt(printed -> printed.line().page)
                .distinct()
                .count();
        return on >= Math.max(2, SHARE * pages);
    }

    /** Whether slanted type of any size runs through a line; the heads of a table can be slanted, and stand above its cells. */
    private static boolean isThrough(TextLine stamp, TextLine line) {
        return line.left < stamp.right
                && line.right > stamp.left
                && Math.abs(line.baseline - stamp.baseline) < stamp.mainSize();
    }

    /** Headings can be large too, and can stand at one place on some pages; but they keep clear of the text. */
    private static boolean isOverText(Printed printed) {
        TextLine stamp = printed.line();
        if (!stamp.slanted && stamp.turn != printed.page().turn()) {
            return true;
        }
        int slanted = 0;
        for (TextLine line : printed.page().lines()) {
            if (stamp.slanted && !line.slanted && isThrough(stamp, line)) {
                return true;
            }
            slanted += line.slanted ? 1 : 0;
            boolean across = line.left < stamp.right && line.right > stamp.left;
            if (line != stamp
                    && line.turn == stamp.turn
                    && across
                    && line.baseline < stamp.baseline
                    && line.baseline > stamp.baseline - stamp.mainSize() / 2) {
                return true;
            }
        }
        // The heads of a table are several
        return stamp.slanted && slanted == 1;
    }
}
