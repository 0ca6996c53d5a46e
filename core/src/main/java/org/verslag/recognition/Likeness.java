package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Finds the paragraph whose words another one repeats, in order, perhaps edited. */
final class Likeness {
    /** So much of a paragraph must be repeated. */
    private static final double LIKE = 0.55;

    /** So much, and no fewer runs, where only what the same party group said is looked at. */
    private static final double MEANT = 0.2;

    private static final int FEWEST = 3;

    /** Words in a row that stand in so many paragraphs say nothing. */
    private static final int COMMON = 20;

    private final Map<String, List<Para>> index = new HashMap<>();
    private final Map<Para, Set<String>> compared = new HashMap<>();

    void add(Para para) {
        for (String run : runs(para.text)) {
            List<Para> paras = index.computeIfAbsent(run, key -> new ArrayList<>());
            if (paras.size() <= COMMON && (paras.isEmpty() || paras.get(paras.size() - 1) != para)) {
                paras.add(para);
            }
        }
    }

    /**
     * The paragraph of some of those added that repeats most of this one, if enough; of several that are equally like, the one
     * that is preferred most, and then the first.
     */
    @Nullable
    Para mostLike(Para para, Predicate<Para> among, ToIntFunction<Para> preference) {
        return mostLike(para.text, among, preference);
    }

    /** The same for a text that is only part of a paragraph. */
    @Nullable
    Para mostLike(String text, Predicate<Para> among, ToIntFunction<Para> preference) {
        return mostLike(text, LIKE, among, preference);
    }

    /** What share of a paragraph's words another one has in the same order; the other can be quoted piece by piece. */
    double shareIn(Para other, Para para) {
        return share(runs(para.text), compared.computeIfAbsent(other, whole -> Set.copyOf(runs(whole.text))));
    }

    /** The same for two texts. */
    static double share(String text, String other) {
        return share(runs(text), Set.copyOf(runs(other)));
    }

    private static double share(List<String> runs, Set<String> others) {
        return (double) runs.stream().filter(others::contains).count() / runs.size();
    }

    /** Of some of the paragraphs added, the one that is most like a text that was put in other words. */
    @Nullable
    Para meant(String text, Predicate<Para> among) {
        return mostLike(text, MEANT, among, other -> 0);
    }

    private @Nullable Para mostLike(String text, double least, Predicate<Para> among, ToIntFunction<Para> preference) {
        List<String> runs = runs(text);
        Map<Para, Integer> counts = new HashMap<>();
        for (String run : runs) {
            List<Para> paras = index.getOrDefault(run, List.of());
            if (paras.size() <= COMMON) {
                paras.stream().filter(among).forEach(other -> counts.merge(other, 1, Integer::sum));
            }
        }
        Para best = null;
        int most = 0;
        for (Map.Entry<Para, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            Para other = entry.getKey();
            if (best == null || count > most || count == most && isPreferred(other, best, preference)) {
                best = other;
                most = count;
            }
        }
        return most >= Math.max(FEWEST, least * runs.size()) || most >= LIKE * runs.size() ? best : null;
    }

    private static boolean isPreferred(Para para, Para other, ToIntFunction<Para> preference) {
        int more = Integer.compare(preference.applyAsInt(para), preference.applyAsInt(other));
        return more > 0 || more == 0 && para.first().index < other.first().index;
    }

    /** All runs of three words; the whole text where it is shorter. */
    private static List<String> runs(String text) {
        String plain = words(text.toLowerCase(Locale.ROOT));
        List<String> runs = new ArrayList<>();
        int first = 0;
        int end = endOfWord(plain, endOfWord(plain, endOfWord(plain, -1)));
        while (end < plain.length()) {
            runs.add(plain.substring(first, end));
            first = endOfWord(plain, first) + 1;
            end = endOfWord(plain, end);
        }
        runs.add(plain.substring(first));
        return runs;
    }

    /** Letters and figures, with one space between words. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                parted = words.length() > 0;
                continue;
            }
            if (parted) {
                words.append(' ');
                parted = false;
            }
            words.append(c);
        }
        return words.toString();
    }

    private static int endOfWord(String words, int from) {
        int end = words.indexOf(' ', from + 1);
        return end < 0 ? words.length() : end;
    }
}
