package org.verslag.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.layout.Certainty;
import org.verslag.recognition.Anchor.Kind;

/** Tells the headings over topics and chapters from short paragraphs, by evidence added up. */
final class HeadingStep {
    private static final int LONGEST = 250;
    private static final int MOST_ROWS = 4;
    private static final int LONGEST_FRONT_PAGE = 25;
    private static final double ENOUGH = 1.5;
    private static final double NOBODY_ASKS = 1.5;

    /** The opening sentence of written questions, without "(ingezonden …)." on the pages of those who ask. */
    private static final Phrase ASKED = Phrase.of(
            "(?:[\\p{Lu}][\\p{Ll}]+ )?[Vv]ragen van (?:het lid|de leden) [^?]{2,400}? aan (?:de|het) (?:[Mm]inister|[Ss]taatssecretaris|kabinet)");

    private static final int LOOK_AHEAD = 40;

    /** An answer that goes through a question point by point: "Ad 2". */
    private static final Phrase AD = Phrase.of("^Ad \\(?\\d{1,3}[a-z]?[).:]*$");

    /** A few words that have a colon behind them or quotation marks around them. */
    private static final Phrase NAME = Phrase.of("^(?:(?:[^\\s:»]+ ){0,5}[^\\s:»]+:|«[^«».?!]{2,80}»)$");

    private static final Phrase BULLET = Phrase.of("(?:[•▪●◦‣○■–—-]|§(?! ?\\d)) ");

    /** What stands under a table or over it. */
    private static final Phrase SOURCE = Phrase.of("(?:Bron(?:nen)?|Tabel|Figuur|Grafiek)(?: \\d{1,2})?[.:] ");

    /** A line of a table, under what then is its head. */
    private static final Phrase FIGURES = Phrase.of("^(?:\\S+ ){1,4}?[€-]?\\d[\\d.,]*%?(?: [€-]? ?\\d[\\d.,]*%?)+$");

    private static final Pattern NO_FIGURES =
            Pattern.compile("\\([^)]*\\)|\\d{1,2}(?:(?:[-–/]| en | t/m | tot en met )\\d{1,2})? (?:"
                    + DutchDates.ANY_MONTH + ")(?: \\d{4})?");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d])[€-]?\\d[\\d.,]*%?(?![\\p{L}\\d])");
    private static final Pattern FIGURE_AT_END = Pattern.compile(": [€-]? ?\\d[\\d.,]*%?$");
    private static final int FEWEST_FIGURES = 3;

    private final List<Para> paras;
    private final Traits traits;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> headings = new HashSet<>();

    /** Which paragraphs ask: each is looked at from many above it. */
    private final Map<Para, Boolean> asking = new HashMap<>();

    private boolean boldHeadings;
    private boolean onlyBold;

    /** Whether the label of an answer was the last that was met. */
    private boolean answering;

    private final boolean frontPage;
    private final boolean chapters;
    private final NumberedItems items;

    private HeadingStep(List<Para> paras, Traits traits, boolean frontPage, boolean chapters) {
        this.paras = paras;
        this.traits = traits;
        this.frontPage = frontPage;
        this.chapters = chapters;
        this.items = new NumberedItems(paras, chapters);
    }

    /**
     * Marks the headings.
     *
     * @param frontPage whether the source opens with a front page, whose short lines are names and functions
     * @param chapters whether it is a kind of report that has chapters
     */
    static void run(List<Para> paras, Traits traits, boolean frontPage, boolean chapters) {
        new HeadingStep(paras, traits, frontPage, chapters).run();
    }

    private void run() {
        int bold = 0;
        int text = 0;
        for (Para para : paras) {
            if (para.anchor == null) {
                if (para.text.length() <= LONGEST) {
                    seen.merge(para.text, 1, Integer::sum);
                }
                text += para.rows.size();
                bold += (int) para.rows.stream().filter(Row::isBold).count();
            }
        }
        // Where most of the text is bold (bold answers), bold says little.
        boldHeadings = traits.typed() && bold > 0 && bold < 0.3 * text;
        // Questions that are labelled by name, without party groups, stand under no topics: what looks like one is a
        // list.
        onlyBold = !chapters
                && paras.stream().noneMatch(para -> para.is(Kind.GROUP) || para.is(Kind.PART))
                && paras.stream()
                                .filter(para -> para.is(Kind.QUESTION_LABEL) && Character.isLetter(para.text.charAt(0)))
                                .count()
                        > paras.stream()
                                        .filter(para -> para.is(Kind.QUESTION_LABEL))
                                        .count()
                                / 2.0;
        boolean agenda = false;
        for (int i = Math.max(frontPage ? firstAnchor() : 0, QuestionSets.firstBehind(paras)); i < paras.size(); i++) {
            Para para = paras.get(i);
            answering = para.is(Kind.ANSWER_LABEL) || para.anchor == null && answering;
            if (para.anchor != null
                    && para.anchor.kind() != Kind.QUESTION_LABEL
                    && para.anchor.kind() != Kind.ANSWER_LABEL) {
                agenda = para.is(Kind.AGENDA);
            }
            if (para.anchor == null && !agenda && !para.isTable()) {
                para.headingEvidence = score(i);
                para.heading = para.headingEvidence >= ENOUGH;
                if (para.heading) {
                    headings.add(para.text);
                }
            }
            items.pass(i, answering);
        }
    }

    /** Where the front page ends at the latest. */
    private int firstAnchor() {
        boolean signed = chapters;
        for (int i = 0; i < Math.min(paras.size(), LONGEST_FRONT_PAGE); i++) {
            Para para = paras.get(i);
            boolean chapter = isNumbered(para.text) && !Wording.endsSentence(para.text)
                    || Wording.OPENING_HEADING.matches(para.text);
            if (para.anchor != null && !para.is(Kind.SIGNATURE) || chapter) {
                return i;
            }
            if (signed && VoiceWording.opensWithNamedGroup(para.text)) {
                return Math.max(0, i - 1);
            }
            signed |= para.is(Kind.SIGNATURE);
        }
        return 0;
    }

    private static boolean isNumbered(String text) {
        return Wording.NUMBERED_HEADING.matches(text) || Wording.ARTICLE_HEADING.matches(text);
    }

    /** Whether a text is a row of a table, or several: it holds three figures or more that are no date and no reference. */
    private static boolean isRow(String text) {
        String bare = NO_FIGURES.matcher(text).replaceAll(" ");
        int figures = 0;
        Matcher figure = FIGURE.matcher(bare);
        while (figure.find()) {
            figures++;
        }
        return figures >= FEWEST_FIGURES || FIGURE_AT_END.matcher(bare).find();
    }

    /** Whether a line behind a bullet has others beside it, or is announced; alone it may be a heading over what is asked. */
    private boolean isAmongBullets(int i) {
        boolean before = i > 0
                && paras.get(i - 1).anchor == null
                && (BULLET.opens(paras.get(i - 1).text) || Wording.announces(paras.get(i - 1).text));
        Para next = paras.get(i + 1);
        boolean asked = next.anchor != null || asks(next);
        return before || BULLET.opens(next.text) || !asked;
    }

    /** "Handhaving:" or "«Nieuwe kansen»", and right below it a party group speaks. */
    private boolean isOverGroup(int i) {
        Para next = paras.get(i + 1);
        return NAME.matches(paras.get(i).text)
                && next.anchor == null
                && VoiceWording.opensGroupParagraph(next.text)
                && (i == 0 || isClosed(paras.get(i - 1)));
    }

    private double score(int i) {
        Para para = paras.get(i);
        String text = para.text;
        if (para.rows.size() > MOST_ROWS || text.length() > LONGEST || text.isEmpty() || i + 1 >= paras.size()) {
            return 0;
        }
        double score = para.first().line.certainty(Certainty.HEADING).isPresent() ? 2 : 0;
        boolean numbered = isNumbered(text);
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (text.chars().noneMatch(Character::isLetter)
                || Character.isLowerCase(first)
                || ".,;:".indexOf(last) >= 0 && !numbered && !isOverGroup(i)
                || last == '-') {
            return 0;
        }
        if (Letters.isHead(text)
                || DutchDates.parse(text).isPresent()
                || Kinds.isPlainTitle(text)
                || ASKED.opens(text)
                || answering && AD.matches(text)
                || BULLET.opens(text) && isAmongBullets(i)
                || items.holds(i, answering)
                || SOURCE.opens(text)
                || paras.get(i + 1).anchor == null
                        && FIGURES.matches(paras.get(i + 1).first().text)
                || !numbered && isRow(text)
                || numbered && last == '?' && text.indexOf('.') == text.lastIndexOf('.')
                || VoiceWording.opensGroupParagraph(text)
                || onlyBold && !para.rows.stream().allMatch(Row::isBold)) {
            return 0;
        }
        score += Wording.endsSentence(text) && !isOverGroup(i) ? -2 : 1;
        score += para.rows.size() == 1 ? 0.5 : para.rows.size() == 2 ? 0 : -0.5;
        score += text.length() > 120 ? -1 : 0;
        score += seen.getOrDefault(text, 0) > 1 ? 1 : 0;
        score += numbered ? 1 : 0;
        Para next = paras.get(i + 1);
        // A heading of the part that asks stands again over the answer
        score += next.is(Kind.ANSWER_LABEL) && !headings.contains(text) ? -3 : 0;
        if (next.anchor == null && Wording.startsLowerCase(next.text)) {
            score -= 3;
        }
        if (i > 0 && paras.get(i - 1).is(Kind.QUESTION_LABEL)) {
            score -= 3;
        }
        if (i > 0 && paras.get(i - 1).is(Kind.ANSWER_LABEL)) {
            score -= 1.5;
        }
        if (i > 0 && !isClosed(paras.get(i - 1))) {
            score -= 1;
        }
        if (boldHeadings) {
            boolean bold = para.rows.stream().allMatch(Row::isBold);
            boolean italic = para.rows.stream().allMatch(Row::isItalic);
            score += bold ? 1.5 : italic ? 0.5 : numbered ? 0 : -1;
        } else if (traits.typed() && para.rows.stream().allMatch(Row::isItalic)) {
            score += 0.5;
        }
        boolean closedBefore = i > 0 && isClosed(paras.get(i - 1));
        if (closedBefore && next.anchor == null && asks(next)) {
            score += 0.5;
        }
        if (closedBefore && next.is(Kind.QUESTION_LABEL) && isNoAnswer(paras.get(i - 1))) {
            score += 0.5;
        }
        score -= !numbered && answering && endsAnswer(i + 1) ? NOBODY_ASKS : 0;
        return score + room(para, next);
    }

    /** Whether nobody asks or is answered in what follows: then it rather is the end of an answer, a list perhaps. */
    private boolean endsAnswer(int from) {
        for (int i = from; i < Math.min(paras.size(), from + LOOK_AHEAD); i++) {
            Para para = paras.get(i);
            if (para.anchor != null) {
                // A topic can stand over the headings of party groups
                boolean over = i == from && para.is(Kind.GROUP);
                return !over && !para.is(Kind.ANSWER_LABEL) && !para.is(Kind.QUESTION_LABEL);
            }
            if (para.isTable() || asking.computeIfAbsent(para, HeadingStep::asks)) {
                return false;
            }
        }
        return from + LOOK_AHEAD >= paras.size();
    }

    static boolean asks(Para para) {
        return VoiceWording.opensGroupParagraph(para.text) || VoiceWording.asks(para.text);
    }

    /** Whether nothing goes on from a paragraph; a table and the last item of a list may have no stop. */
    private static boolean isClosed(Para para) {
        return para.anchor != null
                || para.isTable()
                || para.heading
                || Wording.endsSentence(para.text)
                || BULLET.opens(para.text)
                || NumberedItems.ITEM.matches(para.text);
    }

    /** Answers can end in what looks like a heading; nothing else does so. */
    private static boolean isNoAnswer(Para para) {
        return para.heading || VoiceWording.asks(para.text) || VoiceWording.isCourtesy(para.text);
    }

    /** Headings stand apart; where a source shows no room between lines, they at least end early. */
    private double room(Para para, Para next) {
        if (!traits.gaps()) {
            return Fit.hadRoom(para.last(), next.first(), traits.width()) || !traits.wrapped() ? 0.5 : 0;
        }
        boolean apart = para.first().startsPage() || traits.isApart(para.first());
        boolean apartBelow = next.first().startsPage() || traits.isApart(next.first());
        return apart && apartBelow ? 0.5 : apart || apartBelow ? 0 : -0.5;
    }
}
