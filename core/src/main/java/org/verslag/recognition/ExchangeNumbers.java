package org.verslag.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The exchanges of a report by their printed numbers, which can start anew for each party group. */
final class ExchangeNumbers {
    /** Who asks where nobody knows. */
    private static final String SOMEBODY = "";

    /** The ordinals for each number and each of those who ask under it. */
    private final Map<String, Map<String, NavigableSet<Integer>>> ordinals = new HashMap<>();

    private final Map<Integer, List<String>> askers = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    static ExchangeNumbers of(List<Draft> drafts) {
        ExchangeNumbers numbers = new ExchangeNumbers();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<String> askers = new ArrayList<>(draft.parties);
            draft.members.forEach(member -> askers.add(member.name()));
            for (String number : draft.numbers()) {
                numbers.add(number, i + 1, askers);
            }
        }
        return numbers;
    }

    void add(String number, int ordinal, List<String> by) {
        Map<String, NavigableSet<Integer>> byAsker = ordinals.computeIfAbsent(number, key -> new HashMap<>());
        for (String asker : by.isEmpty() ? List.of(SOMEBODY) : by) {
            byAsker.computeIfAbsent(asker, key -> new TreeSet<>()).add(ordinal);
        }
        askers.put(ordinal, by);
        names.addAll(by);
    }

    boolean isEmpty() {
        return ordinals.isEmpty();
    }

    /** Who of those that ask in this report is named at a place of a text; nobody where none of them is. */
    List<String> askersAt(String text, int at) {
        return names.stream()
                .filter(asker -> text.startsWith(asker, at) && !goesOn(text, at + asker.length()))
                .toList();
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /**
     * The ordinal of the exchange with a number; 0 where there is none, or where more than one may be meant.
     *
     * @param by who asked it; empty where the text does not say so
     * @param own the ordinal of the exchange that the text belongs to, or 0
     */
    int find(String number, List<String> by, int own) {
        Map<String, NavigableSet<Integer>> byAsker = ordinals.get(number);
        if (byAsker == null) {
            // "vraag 3b" can be the second of those that are asked under number 3
            String whole = number.replaceFirst("\\D$", "");
            return whole.equals(number) ? 0 : find(whole, by, own);
        }
        if (!by.isEmpty()) {
            return nearest(byAsker, by, own);
        }
        List<String> alike = askers.getOrDefault(own, List.of());
        int near = nearest(byAsker, alike, own);
        return near > 0 || byAsker.size() > 1 ? near : nearest(byAsker, byAsker.keySet(), own);
    }

    /** The last one up to the exchange itself, else the first one: numbers can start anew under each topic too. */
    private static int nearest(Map<String, NavigableSet<Integer>> byAsker, Collection<String> by, int own) {
        List<NavigableSet<Integer>> candidates = new ArrayList<>();
        Stream.concat(by.stream(), Stream.of(SOMEBODY))
                .map(byAsker::get)
                .filter(Objects::nonNull)
                .forEach(candidates::add);
        return candidates.stream()
                .map(set -> set.floor(own))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .or(() -> candidates.stream().map(NavigableSet::first).min(Integer::compare))
                .orElse(0);
    }
}
