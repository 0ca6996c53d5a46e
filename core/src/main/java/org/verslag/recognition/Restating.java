package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which paragraphs of a part that answers take up a question and answer it in one: "De leden van de VVD-fractie vragen
 * of … Ik ben daartoe bereid.", "Op de vraag van deze leden naar …, kan ik melden dat …".
 */
final class Restating {
    /** "Op de vraag hoe …", "In reactie op het verzoek van …", "Ten aanzien van de vragen over …". */
    private static final Phrase IN_PROSE = Phrase.of(
            "(?:(?:Op|In (?:reactie|antwoord) op|Naar aanleiding van|Ten aanzien van|Met betrekking tot|(?:Voor )?[Ww]at betreft) "
                    + "(?:de|het|een) (?:vraag|vragen|verzoek|suggestie|constatering|opmerking(?:en)?) (?:van|of|naar|om|over|hoe|wat|wanneer|waarom|welke?|dat|die|in)\\b"
                    + "|[^.?!]{0,200}\\b(?:kan|wil|zou) ik (?:deze leden|de leden van [^.?!,]{1,40}|de (?:[\\p{L}\\d-]+)-fractie)(?: graag)? (?:melden|mededelen|antwoorden|berichten|verzekeren|toezeggen|zeggen)\\b"
                    + "|[^.?!]{0,200}\\b(?:antwoord|meld|bericht) ik (?:deze leden|de leden van)\\b)");

    /** "De leden van de VVD-fractie vroegen of …" is asked too, and told. */
    private static final Phrase TOLD = Phrase.of(
            "\\b(?:vroegen|vroeg|informeerden|informeren|verzochten|wilden|willen weten|zijn benieuwd|vragen zich af|vragen|vraagt|stelden|hebben (?:\\p{Ll}+ )?gevraagd|hebben (?:\\p{Ll}+ )?vragen gesteld)\\b");

    private static final Pattern ANSWER = Pattern.compile(
            "(?:, (?:kan|wil|meld|merk|antwoord|geldt|verwijs|zij|is|zijn|heeft|ben)\\b|\\b\\p{Ll}+ ik\\b)");

    /** Fewer than so many in a row are rather questions that are printed again. */
    private static final int FEWEST = 2;

    private Restating() {}

    /** Whether a text says what was asked only to answer it in the same sentence. */
    static boolean isInProse(String text) {
        return IN_PROSE.opens(text);
    }

    /**
     * What of a text takes up the question: all up to the last sentence that asks, else the first sentence, up to where whoever
     * answers begins: "…, kan ik melden dat".
     */
    static String taken(String text) {
        int end = endOfAsking(text);
        if (end == 0) {
            end = Sentences.end(text, 0);
        }
        Matcher answer = ANSWER.matcher(text).region(0, end);
        return text.substring(0, isInProse(text) && answer.find() ? answer.start() : end);
    }

    /**
     * The paragraphs that answer themselves.
     *
     * @param stretches the texts under each heading of the part
     * @param repeated whether a paragraph is nothing but the words of a question
     */
    static Set<Para> in(List<List<Para>> stretches, BiPredicate<Para, String> repeated) {
        Set<Para> candidates = new HashSet<>();
        List<Para> mixed = new ArrayList<>();
        int followed = 0;
        int replying = 0;
        int asking = 0;
        for (List<Para> stretch : stretches) {
            for (int i = 0; i < stretch.size(); i++) {
                Para para = stretch.get(i);
                boolean last = i + 1 == stretch.size() || opens(stretch.get(i + 1).text);
                if (isInProse(para.text) && !repeated.test(para, para.text)) {
                    candidates.add(para);
                    followed += last ? 1 : 0;
                } else if (opens(para.text)) {
                    int end = endOfAsking(para.text);
                    boolean answers =
                            end > 0 && end < para.text.length() && !repeated.test(para, para.text.substring(end));
                    if (answers) {
                        mixed.add(para);
                        followed += last ? 1 : 0;
                        replying +=
                                VoiceWording.groupVoice(para.text.substring(end).strip()) < 0 ? 1 : 0;
                    } else {
                        asking++;
                    }
                }
            }
        }
        // An answer can go on in paragraphs of its own
        int answering = Math.max(followed, replying);
        if (answering >= FEWEST && answering > asking) {
            candidates.addAll(mixed);
        }
        return candidates;
    }

    private static boolean opens(String text) {
        return isInProse(text) || VoiceWording.opensGroupParagraph(text) || VoiceWording.opensQuestion(text);
    }

    /** Where the last sentence ends that asks; 0 if none does. Looked for from the end, where most questions ask. */
    static int endOfAsking(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int end = 0; end < text.length(); ) {
            end = Sentences.end(text, end);
            ends.add(end);
        }
        for (int i = ends.size() - 1; i >= 0; i--) {
            int start = i == 0 ? 0 : ends.get(i - 1);
            String sentence = text.substring(start, ends.get(i)).strip();
            if (VoiceWording.requests(sentence) || VoiceWording.opensGroupParagraph(sentence) && TOLD.isIn(sentence)) {
                return ends.get(i);
            }
        }
        return 0;
    }
}
