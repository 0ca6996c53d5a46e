package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pairs what is quoted in quite other words by its place: answers come in the order of the questions, so where as many
 * questions of a party group as quotations stand between two that are known to belong together, they belong together too, if
 * each shares a telling word with its own. Where there are more of one kind, those are paired that share several.
 */
final class PlacePairing {
    private static final int STEM = 6;

    /** So many words each pair shares where there are more questions than quotations, or fewer. */
    private static final int FEWEST_SHARED = 2;

    private static final int MOST_COMPARED = 2500;
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
            "antwoord",
            "onderwerp",
            "volgende",
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
        if (open.isEmpty() || free.isEmpty()) {
            return;
        }
        List<Set<String>> quoted =
                open.stream().map(PlacePairing::asking).map(PlacePairing::words).toList();
        List<Set<String>> said = free.stream().map(para -> words(para.text)).toList();
        if (open.size() == free.size()) {
            for (int i = 0; i < open.size(); i++) {
                // "Op de vraag van deze leden antwoord ik als volgt." says nothing of what was asked
                if (quoted.get(i).isEmpty() || shared(quoted.get(i), said.get(i)) > 0) {
                    pairs.put(open.get(i), free.get(i));
                }
            }
        } else if ((long) open.size() * free.size() <= MOST_COMPARED) {
            align(quoted, said).forEach((i, k) -> pairs.put(open.get(i), free.get(k)));
        }
    }

    /** What says ahead of an answer or in it what was asked. */
    private static String asking(Draft draft) {
        String text = draft.askingParas().stream().map(para -> para.text).collect(Collectors.joining(" "));
        return draft.isInOne() ? Restating.taken(text) : text;
    }

    /** Where their numbers differ, the pairs in order that share most words, each of them several. */
    private static Map<Integer, Integer> align(List<Set<String>> quoted, List<Set<String>> said) {
        int[][] best = new int[quoted.size() + 1][said.size() + 1];
        for (int i = quoted.size() - 1; i >= 0; i--) {
            for (int k = said.size() - 1; k >= 0; k--) {
                int words = shared(quoted.get(i), said.get(k));
                int pair = words < FEWEST_SHARED ? 0 : words + best[i + 1][k + 1];
                best[i][k] = Math.max(pair, Math.max(best[i + 1][k], best[i][k + 1]));
            }
        }
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        int i = 0;
        int k = 0;
        while (i < quoted.size() && k < said.size()) {
            if (best[i][k] == best[i + 1][k]) {
                i++;
            } else if (best[i][k] == best[i][k + 1]) {
                k++;
            } else {
                pairs.put(i++, k++);
            }
        }
        return pairs;
    }

    /** Whether most of the telling words of what is quoted stand in a question. */
    static boolean isPartOf(Draft quoting, Set<String> question) {
        Set<String> quoted = new HashSet<>();
        quoting.askingParas().forEach(para -> quoted.addAll(words(para.text)));
        int shared = shared(quoted, question);
        return shared >= FEWEST_SHARED && 2 * shared >= quoted.size();
    }

    private static int shared(Set<String> words, Set<String> others) {
        return (int) words.stream().filter(others::contains).count();
    }

    /** The starts of the words of a text that tell what it is about. */
    static Set<String> words(String text) {
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
