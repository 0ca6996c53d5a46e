package org.verslag.recognition;

import java.util.List;
import java.util.regex.Matcher;
import org.verslag.recognition.Anchor.Kind;

/** The numbered items of lists in answers, short ones of which look like headings of topics. */
final class NumberedItems {
    static final Phrase ITEM = Phrase.of("^(?<number>\\d{1,2})[.)]? \\p{L}.*$");

    private static final Phrase INNER = Phrase.of("(?:[•▪●◦‣○■–—-]|§(?! ?\\d)|\\(?[a-z][.)]|[ivx]{1,4}[.)]) ");

    private static final int LOOK_AHEAD = 20;

    private final List<Para> paras;
    private final boolean chapters;

    /** The number of the last item of the list that is open, 0 where none is. */
    private int last;

    /** Whether the list that is open was announced: then it has two items or more. */
    private boolean announced;

    /** The number of the last heading that has one. */
    private int heading;

    /** Whether the label of a question was the last one. */
    private boolean underQuestion;

    NumberedItems(List<Para> paras, boolean chapters) {
        this.paras = paras;
        this.chapters = chapters;
    }

    /** Takes note of a paragraph that it is known of whether it is a heading; they come in their order. */
    void pass(int i, boolean answering) {
        Para para = paras.get(i);
        if (para.anchor != null) {
            last = 0;
            underQuestion = para.is(Kind.QUESTION_LABEL) || underQuestion && para.is(Kind.ANSWER_LABEL);
            return;
        }
        int number = number(i);
        if (para.heading) {
            last = 0;
            heading = number > 0 ? number : heading;
        } else if (number == 1 && (answering || isAnnounced(i, answering)) || number > 1 && number == last + 1) {
            announced = number == 1 ? isAnnounced(i, answering) : announced;
            last = number;
        }
    }

    /** Whether a paragraph is an item of a list in an answer. */
    boolean holds(int i, boolean answering) {
        int number = number(i);
        if (number == 0) {
            return false;
        }
        return answering && isAmongItems(i)
                || number == 1 && isAnnounced(i, answering)
                || number > 1 && number == last + 1 && !countsChapters(number) && !asksBelow(i);
    }

    /** Under chapter 1, a 2 can be the next chapter, unless a list of one item would be left. */
    private boolean countsChapters(int number) {
        return number == heading + 1 && !(announced && last == 1);
    }

    /** "Het rapport geeft drie adviezen:", and below it item 1; chapters and topics can be announced as well. */
    private boolean isAnnounced(int i, boolean answering) {
        return i > 0
                && paras.get(i - 1).anchor == null
                && paras.get(i - 1).text.endsWith(":")
                && (answering || underQuestion || heading > 0 || !chapters && goesOnWithoutAsking(i));
    }

    private boolean goesOnWithoutAsking(int i) {
        for (int k = i + 1; k < Math.min(paras.size(), i + LOOK_AHEAD); k++) {
            if (paras.get(k).anchor != null || HeadingStep.asks(paras.get(k))) {
                return false;
            }
            if (number(k) == 2) {
                return !asksBelow(k);
            }
        }
        return false;
    }

    private boolean asksBelow(int i) {
        return i + 1 < paras.size() && (paras.get(i + 1).anchor != null || HeadingStep.asks(paras.get(i + 1)));
    }

    /** Whether numbered lines count from 1, with nothing between them: a list, and no chapters. */
    private boolean isAmongItems(int i) {
        int number = number(i);
        boolean among = number > 0 && number(i + 1) == number + 1;
        int at = i;
        for (int before = itemBefore(at); number > 1 && before >= 0 && number(before) == number - 1; number--) {
            among = true;
            at = before;
            before = itemBefore(at);
        }
        return among && number == 1;
    }

    private int itemBefore(int i) {
        int before = i - 1;
        while (before > 0 && paras.get(before).anchor == null && INNER.opens(paras.get(before).text)) {
            before--;
        }
        return before;
    }

    private int number(int i) {
        Para para = i < paras.size() ? paras.get(i) : paras.get(0);
        Matcher item = i < paras.size() && para.anchor == null ? ITEM.match(para.text) : null;
        return item == null ? 0 : Integer.parseInt(item.group("number"));
    }
}
