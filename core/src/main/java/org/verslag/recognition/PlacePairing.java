package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pairs what is quoted in quite other words by its place: answers come in the order of the questions, so where as many
 * questions of a party group as quotations stand between two that are known to belong together, they belong together too, if
 * each shares a telling word with its own.
 */
final class PlacePairing {
    private static final int STEM = 6;
    private static final Pattern WORD = Pattern.compile("\\p{L}{" + STEM + ",}");

    /** Long words that every question may have. */
    private static final Set<String> SAYING_NOTHING = Set.of(
            "minister",
            "ministers",
            "staatssecretaris",
            "kabinet",
            "regering",
            "fractie",
            "vragen",
            "vraagt",
            "waarom",
            "nederland",
            "nederlandse",
            "hierover",
            "daarover",
            "hoeveel",
            "voorts",
            "verder",
            "daarnaast",
            "kunnen",
            "worden");

    private PlacePairing() {}

    /**
     * The pairs that are found.
     *
     * @param quoting exchanges of one party group in the part that answers, in order
     * @param questions what the group asks in another part, in order
     * @param asked the questions that are paired already
     */
    static Map<Draft, Para> find(List<Draft> quoting, List<Para> questions, Map<Para, Draft> asked) {
        Map<Draft, Integer> known = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            Draft draft = asked.get(questions.get(i));
            if (draft != null) {
                known.putIfAbsent(draft, i);
            }
        }
        Map<Draft, Para> pairs = new LinkedHashMap<>();
        List<Draft> open = new ArrayList<>();
        int from = 0;
        for (Draft draft : quoting) {
            Integer place = known.get(draft);
            if (place == null) {
                open.add(draft);
                continue;
            }
            if (place >= from) {
                pair(open, questions.subList(from, place), asked, pairs);
                from = place + 1;
            }
            open.clear();
        }
        pair(open, questions.subList(from, questions.size()), asked, pairs);
        return pairs;
    }

    private static void pair(List<Draft> open, List<Para> between, Map<Para, Draft> asked, Map<Draft, Para> pairs) {
        List<Para> free = between.stream()
                .filter(para -> !asked.containsKey(para) && VoiceWording.requests(para.text))
                .toList();
        if (open.size() != free.size()) {
            return;
        }
        for (int i = 0; i < open.size(); i++) {
            Set<String> told = new HashSet<>();
            open.get(i).askingParas().forEach(para -> told.addAll(words(para.text)));
            told.retainAll(words(free.get(i).text));
            if (!told.isEmpty()) {
                pairs.put(open.get(i), free.get(i));
            }
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
        while (word.find()) {
            if (!SAYING_NOTHING.contains(word.group())) {
                // "duurzaamheid" and "duurzaamheidscriteria", "toeziet" and "toezie"
                words.add(word.group().substring(0, STEM));
            }
        }
        return words;
    }
}
