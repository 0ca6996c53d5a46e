package org.verslag.recognition;

import java.util.List;
import org.verslag.recognition.Anchor.Kind;

/**
 * Whether answers stand right behind the questions of a report by topic where no heading, no label and no front page says so:
 * "De leden van de SP-fractie vragen wie dat betaalt.", and below it "De regering overlegt daarover.". Groups that only ask
 * tell what a minister does as well, but ask in the same paragraph or in the next.
 */
final class AnsweredInWords {
    private static final int FEWEST = 2;

    /** What the words must say at least for somebody else than a group to speak: an opening that whoever answers has. */
    private static final double REPLIES = -1.0;

    /** So many times as often as a group's question ends a topic must a reply follow on one. */
    private static final int OFTEN = 3;

    /** "De Minister stelt dat …": so a group tells what it asks about. */
    private static final Phrase TOLD = Phrase.of(
            "(?:De (?:regering|[Mm]inister|[Ss]taatssecretaris|bewindspersoon)|Het kabinet) (?:[^.?!]{1,40}? )?(?:stelt|stelde|schrijft|schreef|zegt|zei|meldt|meldde|beweert|geeft aan|gaf)\\b");

    private AnsweredInWords() {}

    static boolean in(List<Para> paras) {
        if (paras.stream().anyMatch(para -> para.is(Kind.GROUP) || para.is(Kind.QUESTION_LABEL))) {
            return false;
        }
        int replied = 0;
        int left = 0;
        for (int i = 0; i < paras.size(); i++) {
            String text = paras.get(i).text;
            if (!speaks(paras.get(i)) || !VoiceWording.requests(text)) {
                continue;
            }
            if (i + 1 < paras.size() && replies(paras.get(i + 1)) && closes(paras, i + 2)) {
                replied++;
            } else if ((i + 1 == paras.size() || !isProse(paras.get(i + 1))) && !VoiceWording.speaksForItself(text)) {
                // A group's question is the last that is said of a topic: nobody answers it, not even in the same
                // paragraph
                left++;
            }
        }
        return replied >= FEWEST && replied >= OFTEN * left;
    }

    private static boolean speaks(Para para) {
        return isProse(para) && VoiceWording.opensGroupParagraph(para.text);
    }

    private static boolean isProse(Para para) {
        return para.isText() && !para.heading && !para.isTable();
    }

    private static boolean replies(Para para) {
        return isProse(para) && !asks(para) && !TOLD.opens(para.text) && VoiceWording.groupVoice(para.text) <= REPLIES;
    }

    private static boolean asks(Para para) {
        return para.text.indexOf('?') >= 0 || VoiceWording.asks(para.text) || VoiceWording.requests(para.text);
    }

    /** Whether nobody asks on from there without a group's name: that would be the group that spoke before. */
    private static boolean closes(List<Para> paras, int at) {
        return at >= paras.size()
                || !isProse(paras.get(at))
                || VoiceWording.opensWithNamedGroup(paras.get(at).text)
                || !asks(paras.get(at));
    }
}
