package org.verslag.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which paragraphs of an answer take up what was asked and answer it: "De leden van de VVD-fractie vroegen naar de
 * raming. De regering gaat uit van …". They open as a question does; what they say behind the asking gives them away, by
 * signs that add up. Where most questions of a report have such a look, it is how its groups ask.
 */
final class Retelling {
    private static final int ENOUGH = 2;

    private static final Phrase TOLD = Phrase.of(
            "\\b(?:vroegen|vroeg|informeerden|verzochten|verzocht|wilden|waren benieuwd|hebben (?:\\p{Ll}+ )?gevraagd|heeft (?:\\p{Ll}+ )?gevraagd)\\b");

    /** "Dat is het geval.", "Die volgt in 2033.", "Daarvan is geen sprake.": says something of what was asked. */
    private static final Phrase REFERS =
            Phrase.of("(?:Dat|Dit|Die|Deze|Daar(?:van|voor|over|op|toe|mee|bij)?|Hier(?:van|voor|over|op|toe|bij)) ");

    /** "Die volgt in 2033.": a word that stands for what was asked after, where "Dat is zorgelijk." can be an opinion. */
    private static final Phrase STANDS_FOR = Phrase.of(
            "(?:Die|Deze) (?:is|zijn|bedra\\p{Ll}+|volg\\p{Ll}+|word(?:t|en)|heeft|hebben|kom(?:t|en)|ligt|liggen|staa(?:t|n)|start|begint|loopt) ");

    /** "Die is volgens hen te krap.": who asks goes on. */
    private static final Phrase BY_THEM = Phrase.of("\\b(?:hen|hun|[Zz]ij)\\b");

    private static final Phrase REPLIES = Phrase.of(
            "(?:(?:Ja|Nee|Neen|Inderdaad)\\b|(?:Dat|Dit) (?:is (?:het|niet het) geval|klopt|kan (?:ik )?bevestig))");

    /** "De initiatiefnemers menen …", "De regering gaat uit van …": whoever answers is who the sentence is about. */
    private static final Phrase RESPONDENT = Phrase.of(
            "(?:De (?:regering|initiatiefnemers?|indieners?)|Het (?:demissionaire )?kabinet)"
                    + " (?!(?:stelt|schrijft|gaf|stelde|schreef|zegt|zei|beweert|zegde|heeft (?:eerder|immers|wel|aangegeven|toegezegd|gesteld|gezegd))\\b)");

    /** By its start, since verbs change their ends; in small letters, since who is named is named in both. */
    private static final Pattern LONG_WORD = Pattern.compile("(?<!\\p{L})(\\p{Ll}{6})\\p{Ll}+");

    private final Set<Para> paras = new HashSet<>();

    private Retelling() {}

    /** Looks at all paragraphs of a report. */
    static Retelling in(List<Para> paras) {
        Retelling retelling = new Retelling();
        List<Para> others = new ArrayList<>();
        for (Para para : paras) {
            if (para.isText() && !para.isTable() && !para.text.isEmpty()) {
                (answers(para.text) ? retelling.paras : others).add(para);
            }
        }
        if (!retelling.paras.isEmpty() && retelling.paras.size() > asking(others)) {
            retelling.paras.clear();
        }
        return retelling;
    }

    private static long asking(List<Para> paras) {
        return paras.stream()
                .filter(para -> VoiceWording.requests(para.text) || VoiceWording.opensGroupParagraph(para.text))
                .count();
    }

    boolean has(Para para) {
        return paras.contains(para);
    }

    /** Whether a text tells what a group asked and answers it. */
    static boolean answers(String text) {
        if (text.endsWith("?") || !VoiceWording.opensGroupParagraph(text)) {
            return false;
        }
        int end = Restating.endOfAsking(text);
        String rest = text.substring(end).strip();
        if (end == 0
                || rest.isEmpty()
                || rest.indexOf('?') >= 0
                || VoiceWording.opensQuestion(rest)
                || VoiceWording.namesMembers(rest)
                || BY_THEM.isIn(rest)) {
            return false;
        }
        String asked = text.substring(0, end);
        int signs = TOLD.isIn(asked) ? 1 : 0;
        signs += REPLIES.opens(rest) || STANDS_FOR.opens(rest) ? 2 : 0;
        signs += RESPONDENT.opens(rest) || VoiceWording.speaksForItself(rest) ? 2 : 0;
        // Who asks can go on with the matter too
        signs += REFERS.opens(rest) || repeats(asked, rest.substring(0, Sentences.end(rest, 0))) ? 1 : 0;
        return signs >= ENOUGH;
    }

    /** Whether a sentence takes up a longer word of what was asked: "… wie het onderhoud betaalt. Het onderhoud wordt betaald …". */
    private static boolean repeats(String asked, String sentence) {
        return !Collections.disjoint(words(asked), words(sentence));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = LONG_WORD.matcher(text);
        while (word.find()) {
            words.add(word.group(1));
        }
        return words;
    }
}
