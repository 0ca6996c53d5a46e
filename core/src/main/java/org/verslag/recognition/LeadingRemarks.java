package org.verslag.recognition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands ahead of a question and asks nothing: paragraphs that only join others' questions, and what another party group
 * than the one that asks remarks ("De leden van de Volt-fractie zijn verheugd over …").
 */
final class LeadingRemarks {

    private static final Pattern ANNOUNCES =
            Pattern.compile("\\b(?:vraag|vragen)(?: en opmerkingen?)?(?: \\p{Ll}+){0,4}[:.]$");

    private LeadingRemarks() {}

    /** How many paragraphs at the start are such remarks; of a question none is where nobody asks in all of it. */
    static int count(List<Para> paras) {
        int count = Joining.leading(paras);
        for (int end = endOfGroup(paras, count); end < paras.size(); end = endOfGroup(paras, count)) {
            List<Para> block = paras.subList(count, end);
            if (block.stream().anyMatch(para -> VoiceWording.requests(para.text) || Wording.announces(para.text))) {
                return count;
            }
            count = end + Joining.leading(paras.subList(end, paras.size()));
        }
        return count;
    }

    /** Where a question ends, ahead of a number: behind it another group can say "… hebben de volgende vraag:". */
    static int endOfQuestion(List<Para> paras) {
        int end = paras.size();
        while (end > 1 && announcesQuestions(paras.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean announcesQuestions(Para para) {
        return VoiceWording.opensGroupParagraph(para.text)
                && ANNOUNCES.matcher(para.text).find();
    }

    /** Where another group than the one that speaks first begins; the end if none does. */
    private static int endOfGroup(List<Para> paras, int start) {
        int end = start + 1;
        while (end < paras.size() && !VoiceWording.isByAnother(paras.get(start).text, paras.get(end).text)) {
            end++;
        }
        return end;
    }
}
