package org.verslag.recognition;

import java.util.List;
import org.verslag.model.SectionKind;

/** What frames a letter: to whom and when it was written, and how it takes its leave. Nobody asks or answers there. */
final class Letters {
    private static final Phrase HEAD = Phrase.of(
            "^(?:Aan de (?:[Mm]inister|[Ss]taatssecretaris|[Vv]oorzitter|[Ll]eden)\\b|(?:Den Haag|[’'‘]s-Gravenhage|Amsterdam),? \\d{1,2} \\p{L}+ \\d{4}$)");

    private static final String COMMITTEE = "De (?:leden van de )?(?:vaste )?[Cc]ommissies?\\b[^?!]{0,200}\\b";

    private static final String LOOKS_FORWARD = "(?:ziet|zien)\\b[^?!]{0,200}\\b(?:tegemoet|uit naar)\\b";

    /** "De commissie ziet uw reactie met belangstelling tegemoet.", "De leden van de vaste commissie … zien uit naar …". */
    private static final Phrase END =
            Phrase.of("^(?:(?:" + COMMITTEE + "|(?:De|Deze) leden )" + LOOKS_FORWARD + "|Hoogachtend,?$)");

    /** The committee takes its leave: no group ends what it asks so. */
    private static final Phrase LEAVE = Phrase.of(COMMITTEE + LOOKS_FORWARD);

    private Letters() {}

    /** How many paragraphs at the start of a section of a letter are its head. */
    static int head(List<Para> paras, Node section) {
        int head = 0;
        while (section.kind == SectionKind.LETTER && head < paras.size() && is(HEAD, paras.get(head))) {
            head++;
        }
        return head;
    }

    /** Where the end of a letter starts, behind its head. */
    static int end(List<Para> paras, int head, Node section) {
        int end = paras.size();
        while (section.enclosing(SectionKind.LETTER) != null && end > head && is(END, paras.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the committee takes its leave in a sentence, as nobody goes on to do within a paragraph. */
    static boolean takesLeave(String sentence) {
        return LEAVE.opens(sentence);
    }

    /** Whether a text says to whom or when a letter was written. */
    static boolean isHead(String text) {
        return HEAD.isIn(text);
    }

    private static boolean is(Phrase phrase, Para para) {
        return para.isText() && phrase.isIn(para.text);
    }
}
