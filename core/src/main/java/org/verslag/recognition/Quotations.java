package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verslag.recognition.Anchor.Kind;

/**
 * Evidence of who speaks in a part that answers the questions of another: what repeats a question is quoted, and where
 * questions are quoted, what repeats none is rather an answer.
 */
final class Quotations {
    private static final double QUOTED = 3;

    /** "«Welke gevolgen heeft dat?»": what stands between marks from its start to its end is nobody's own words. */
    private static final double QUOTED_IN_MARKS = 5;

    private static final String OPENING = "«“";
    private static final String CLOSING = "»”";

    /** An answer can take up much of a question's wording: what repeats less than nearly all has to be worded as one. */
    private static final double LIKE = 0.5;

    private static final double NEARLY_ALL = 0.85;

    /** What is no question by its words is one if it repeats so much of one. */
    private static final double MOST = 0.7;

    private static final double NEW = -1.5;

    /** What takes up a question and answers it too is an answer, however it opens. */
    private static final double ANSWERS_ITSELF = -20;

    private final Likeness questions = new Likeness();
    private final Map<Para, Double> evidence = new HashMap<>();
    private final Set<Para> answeringThemselves = new HashSet<>();

    /** The party groups under whose heading a paragraph stands; none where it stands under no such heading. */
    private final Map<Para, List<String>> groups = new HashMap<>();

    private Quotations() {}

    /** Looks at all parts of a report. */
    static Quotations in(List<Para> paras) {
        Quotations quotations = new Quotations();
        boolean asked = false;
        int i = 0;
        while (i < paras.size()) {
            Para heading = paras.get(i++);
            if (!heading.is(Kind.PART) && !heading.is(Kind.LETTER)) {
                continue;
            }
            List<Para> texts = new ArrayList<>();
            List<List<Para>> stretches = new ArrayList<>();
            stretches.add(new ArrayList<>());
            List<String> group = List.of();
            for (; i < paras.size() && !endsPart(paras.get(i)); i++) {
                Para para = paras.get(i);
                if (para.is(Kind.GROUP) && para.anchor != null) {
                    group = para.anchor.parties();
                } else if (para.isText()) {
                    texts.add(para);
                    stretches.get(stretches.size() - 1).add(para);
                    quotations.groups.put(para, group);
                    continue;
                }
                stretches.add(new ArrayList<>());
            }
            if (UnlabelledStretch.asksOnly(heading)) {
                texts.forEach(quotations.questions::add);
                asked = true;
            } else if (asked) {
                quotations.weigh(texts);
                quotations.takenUp(stretches);
            }
        }
        return quotations;
    }

    /** What is known of a paragraph: positive for a party group, negative for whoever answers, 0 for most. */
    double of(Para para) {
        return evidence.getOrDefault(para, 0.0);
    }

    /** Whether a paragraph takes up a question and answers it in one. */
    boolean answersItself(Para para) {
        return answeringThemselves.contains(para);
    }

    private void takenUp(List<List<Para>> stretches) {
        answeringThemselves.addAll(Restating.in(stretches, (para, text) -> {
            Para source = questions.mostLike(text, other -> mayQuote(para, other), other -> 0);
            return source != null && questions.shareIn(source, para) >= NEARLY_ALL;
        }));
        answeringThemselves.forEach(para -> evidence.put(para, ANSWERS_ITSELF));
    }

    private static boolean endsPart(Para para) {
        return para.is(Kind.PART) || para.is(Kind.LETTER) || para.is(Kind.AGENDA) || para.is(Kind.ANNEX);
    }

    /** Where the questions of a party group are answered, those of others are not quoted. */
    private boolean mayQuote(Para para, Para other) {
        List<String> group = groups.getOrDefault(para, List.of());
        List<String> asking = groups.getOrDefault(other, List.of());
        return group.isEmpty() || asking.isEmpty() || group.equals(asking);
    }

    /** Whether a paragraph is the words of another, or is worded as a question out of it. */
    private boolean isRepeated(Para para, Para source) {
        String said = isInMarks(para.text) ? para.text.substring(1, para.text.length() - 1) : para.text;
        return questions.shareIn(source, para) >= NEARLY_ALL
                && (VoiceWording.asks(said) || VoiceWording.opensGroupParagraph(said) || isMostOf(said, source));
    }

    /** What is far shorter need not be compared: many pieces of one question can be quoted. */
    private static boolean isMostOf(String said, Para source) {
        return 2 * said.length() > source.text.length() && Likeness.share(source.text, said) >= MOST;
    }

    /** Whether all of a text stands between one pair of quotation marks. */
    static boolean isInMarks(String text) {
        int mark = text.length() < 2 ? -1 : OPENING.indexOf(text.charAt(0));
        return mark >= 0 && text.indexOf(CLOSING.charAt(mark)) == text.length() - 1;
    }

    private void weigh(List<Para> texts) {
        List<Match> matches = new ArrayList<>();
        for (Para para : texts) {
            Para source = questions.mostLike(para, other -> mayQuote(para, other), other -> 0);
            if (source != null) {
                matches.add(new Match(para, source.first().index, isRepeated(para, source)));
            }
        }
        Map<Para, Double> quoted = new HashMap<>();
        int before = -1;
        for (Match match : matches) {
            if (match.sure()) {
                before = match.source();
            }
            if (match.sure() || before < match.source()) {
                boolean inMarks = isInMarks(match.para().text);
                quoted.put(match.para(), !match.sure() ? LIKE : inMarks ? QUOTED_IN_MARKS : QUOTED);
            }
        }
        // Questions are quoted in order: what is only like one has to have its place between those around it
        int after = Integer.MAX_VALUE;
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match match = matches.get(i);
            if (match.sure()) {
                after = match.source();
            } else if (match.source() >= after) {
                quoted.remove(match.para());
            }
        }
        if (!quoted.isEmpty()) {
            texts.forEach(para -> evidence.put(para, quoted.getOrDefault(para, NEW)));
        }
    }

    /** A paragraph that is like a question which starts at a row, and whether it surely repeats it. */
    private record Match(Para para, int source, boolean sure) {}
}
