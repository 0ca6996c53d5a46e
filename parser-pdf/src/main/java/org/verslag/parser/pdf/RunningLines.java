package org.verslag.parser.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what belongs to the pages and not to the text: what is tagged so, and what returns at the same place. A figure in a
 * running line is the same on all pages, or goes up with them: "Antwoord 2" and "Antwoord 4" ahead of two pages are no
 * running line.
 */
final class RunningLines {
    /** Running lines stand in this share of the page's height at its top or bottom. */
    private static final float MARGIN = 0.12f;

    /** And on this share of the pages: left and right pages may have their own. */
    private static final float SHARE = 0.4f;

    /** Where other pages have other text at the same place, it is where text starts, and no place for running lines. */
    private static final float SHARE_OF_PLACE = 0.75f;

    /** Baselines are compared in steps of so many points. */
    private static final float STEP = 3;

    /** How far it stands from the text, in em. */
    private static final float LEAST_DISTANCE = 1.6f;

    /** And in type of the same size on few pages: more than a heading that happens to stand at the top of two of them. */
    private static final float DISTANCE_ON_FEW = 2.9f;

    private static final int FEW_PAGES = 2;

    /** What stands where footnotes do has to be on nearly all pages. */
    private static final float NEARLY_ALL = 0.9f;

    private static final int ANY_SIDE = -1;

    private static final Pattern FIGURES = Pattern.compile("\\d{1,5}");

    /** So many figures in a line are tried as page numbers. */
    private static final int MOST_FIGURES = 4;

    private final List<PageLines> pages;
    private final Map<String, PageCount> anywhere = new HashMap<>();
    private final Map<Return, PageCount> texts = new HashMap<>();
    private final Map<Long, PageCount> places = new HashMap<>();

    /** A line that could return, with those of its variants that stand on enough pages to be a running line's. */
    private record Candidate(PageLines page, TextLine line, List<String> variants) {}

    /** A text at a step, on any page or only on those of one side. */
    private record Return(int step, int side, String variant) {}

    private RunningLines(List<PageLines> pages) {
        this.pages = pages;
    }

    static void mark(List<PageLines> pages) {
        new RunningLines(pages).markAll();
    }

    private void markAll() {
        List<Candidate> margins = new ArrayList<>();
        for (PageLines page : pages) {
            for (TextLine line : page.lines()) {
                line.furniture |= line.artifact;
                if (isInMargin(page, line)) {
                    margins.add(new Candidate(page, line, variants(line)));
                }
            }
        }
        if (pages.size() == 1) {
            markOnlyNumber();
        }
        List<Candidate> candidates = candidates(margins);
        if (candidates.isEmpty()) {
            return;
        }
        InsideLines inside =
                InsideLines.of(pages, candidates.stream().map(Candidate::line).toList());
        candidates.forEach(this::count);
        for (Candidate margin : margins) {
            countPlaces(margin.line());
        }
        Map<Integer, List<TextLine>> returning = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (returns(candidate) && !inside.hold(candidate.line()) && !isNote(candidate)) {
                returning
                        .computeIfAbsent(candidate.line().page, page -> new ArrayList<>())
                        .add(candidate.line());
            }
        }
        for (PageLines page : pages) {
            markApart(page, returning.getOrDefault(page.index(), List.of()));
        }
    }

    /**
     * The number of the only page returns nowhere: it is alone at the foot, and what it could be the label of is not there. Where
     * the lines of the text start and in its type it can be an answer: "Aantal boten in de vaart:", and below it "1".
     */
    private void markOnlyNumber() {
        PageLines page = pages.get(0);
        TextLine lowest = null;
        for (TextLine line : page.lines()) {
            if (line.turn == page.turn() && !line.furniture && (lowest == null || line.baseline > lowest.baseline)) {
                lowest = line;
            }
        }
        if (lowest == null || !lowest.text().text().equals("1") || lowest.cell != null || !isInMargin(page, lowest)) {
            return;
        }
        float nearest = lowest.baseline - DISTANCE_ON_FEW * lowest.mainSize();
        for (TextLine line : page.lines()) {
            if (line != lowest && line.turn == page.turn() && !line.furniture && line.baseline > nearest) {
                return;
            }
        }
        BodyType body = new BodyType(pages, BodyType.size(pages));
        lowest.furniture = !body.isBody(lowest)
                || Math.abs(lowest.left - body.edges(lowest).left()) > STEP;
    }

    /** What is close to text is text, and so is what is close to that. */
    private void markApart(PageLines page, List<TextLine> returning) {
        List<TextLine> apart = new ArrayList<>(returning);
        apart.removeIf(line -> goesOn(page, line));
        while (apart.removeIf(line -> !isApart(page, line, apart, isOnFew(line)))) {}
        for (TextLine line : apart) {
            line.furniture = true;
        }
    }

    private boolean isOnFew(TextLine line) {
        return variants(line).stream().allMatch(variant -> pagesWith(variant) <= FEW_PAGES);
    }

    /** Whether it can be the rest of a sentence that started on the page before: not if it is ahead of most pages. */
    private boolean goesOn(PageLines page, TextLine line) {
        float most = Math.max(FEW_PAGES + 1, SHARE_OF_PLACE * pages.size());
        return isAbove(page, line)
                && Character.isLowerCase(line.text().text().codePointAt(0))
                && variants(line).stream().allMatch(variant -> pagesWith(variant) < most);
    }

    private static boolean isAbove(PageLines page, TextLine line) {
        return line.baseline < page.frame().depth(page.turn()) / 2;
    }

    /** Whether no text stands outside it, and it keeps its distance from the text: a heading ahead of two pages does not. */
    private static boolean isApart(PageLines page, TextLine line, List<TextLine> returning, boolean onFew) {
        boolean above = isAbove(page, line);
        for (TextLine other : page.lines()) {
            float inwards = above ? other.baseline - line.baseline : line.baseline - other.baseline;
            boolean beside = other.left < line.right && other.right > line.left;
            boolean likeText = line.mainSize() > NEARLY_ALL * other.mainSize();
            float distance = (onFew && likeText ? DISTANCE_ON_FEW : LEAST_DISTANCE) * line.mainSize();
            boolean near = inwards > 0.5f && inwards < distance;
            boolean outside = inwards < -LEAST_DISTANCE * line.mainSize();
            if (beside && (near || outside) && !other.furniture && !returning.contains(other)) {
                return false;
            }
        }
        return true;
    }

    /** Most lines return nowhere: only for the others does their place matter. */
    private List<Candidate> candidates(List<Candidate> margins) {
        for (Candidate margin : margins) {
            for (String variant : margin.variants()) {
                anywhere.computeIfAbsent(variant, key -> new PageCount()).add(margin.line().page);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate margin : margins) {
            List<String> variants = new ArrayList<>(1);
            for (String variant : margin.variants()) {
                if (pagesWith(variant) >= leastPages()) {
                    variants.add(variant);
                }
            }
            if (!variants.isEmpty()) {
                candidates.add(new Candidate(margin.page(), margin.line(), variants));
            }
        }
        return candidates;
    }

    private int pagesWith(String variant) {
        PageCount count = anywhere.get(variant);
        return count == null ? 0 : count.count;
    }

    private float leastPages() {
        return Math.max(2, SHARE * pages.size());
    }

    /** Counts a line at its step and the two beside it, so that one that straddles a border still meets itself. */
    private void count(Candidate candidate) {
        TextLine line = candidate.line();
        places.putIfAbsent(place(line, step(line)), new PageCount());
        for (int step = step(line) - 1; step <= step(line) + 1; step++) {
            for (String variant : candidate.variants()) {
                texts.computeIfAbsent(new Return(step, ANY_SIDE, variant), key -> new PageCount())
                        .add(line.page);
                texts.computeIfAbsent(new Return(step, side(line), variant), key -> new PageCount())
                        .add(line.page);
            }
        }
    }

    /** Counts the lines, of whatever text, at the places where one could return. */
    private void countPlaces(TextLine line) {
        for (int step = step(line) - 1; step <= step(line) + 1; step++) {
            PageCount place = places.get(place(line, step));
            if (place != null) {
                place.add(line.page);
            }
        }
    }

    private boolean returns(Candidate candidate) {
        TextLine line = candidate.line();
        int step = step(line);
        int here = places.getOrDefault(place(line, step), new PageCount()).count;
        for (String variant : candidate.variants()) {
            int same = texts.getOrDefault(new Return(step, ANY_SIDE, variant), new PageCount()).count;
            int sameSide = texts.getOrDefault(new Return(step, side(line), variant), new PageCount()).count;
            if (same >= leastPages() && sameSide >= SHARE_OF_PLACE * here) {
                return true;
            }
        }
        return false;
    }

    /** One document can be named in the notes of many pages, and the notes' numbers can go up with the pages. */
    private boolean isNote(Candidate candidate) {
        TextLine line = candidate.line();
        if (NoteLines.startsRaised(line)) {
            return true;
        }
        int most = 0;
        for (String variant : candidate.variants()) {
            most = Math.max(most, pagesWith(variant));
        }
        return most < NEARLY_ALL * pages.size() && NoteLines.isUnderShortRule(candidate.page(), line);
    }

    /** The text as it is, and with each figure in turn as its distance from the page's position. */
    private static List<String> variants(TextLine line) {
        String text = line.text().text();
        Matcher figures = FIGURES.matcher(text);
        if (!figures.find()) {
            return List.of(text);
        }
        List<String> variants = new ArrayList<>();
        variants.add(text);
        do {
            int offset = Integer.parseInt(figures.group()) - line.page;
            variants.add(text.substring(0, figures.start()) + "#" + offset + text.substring(figures.end()));
        } while (figures.find() && variants.size() <= MOST_FIGURES);
        return variants;
    }

    static boolean isInMargin(PageLines page, TextLine line) {
        float depth = page.frame().depth(page.turn());
        return line.baseline < MARGIN * depth || line.baseline > (1 - MARGIN) * depth;
    }

    private static int step(TextLine line) {
        return Math.round(line.baseline / STEP);
    }

    /** Left and right pages are counted apart: what they have at one height can differ. */
    private static long place(TextLine line, int step) {
        int along = Math.round(line.left / (4 * STEP));
        return (long) step << 32 | (along & 0x7FFF_FFFFL) << 1 | line.page % 2;
    }

    private static int side(TextLine line) {
        return line.page % 2;
    }

    /** Counts pages, each once. */
    private static final class PageCount {
        private int count;
        private int last;

        void add(int page) {
            if (page != last) {
                last = page;
                count++;
            }
        }
    }
}
