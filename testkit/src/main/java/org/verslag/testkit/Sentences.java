package org.verslag.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of sentences from {@link Wording}. They shrink towards the first sentence without marks. */
final class Sentences {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private Sentences() {}

    static Arbitrary<String> of(List<String> templates) {
        Arbitrary<Boolean> marked = Arbitraries.integers().between(0, 7).map(n -> n == 7);
        return Combinators.combine(
                        Arbitraries.of(templates), Arbitraries.integers().between(0, 9999), marked)
                .as(Sentences::fill);
    }

    /** A paragraph of a first sentence and more. */
    static Arbitrary<List<String>> paragraph(Arbitrary<String> first, Arbitrary<String> more, int maxMore) {
        return Combinators.combine(first, more.list().ofMaxSize(maxMore)).as((head, tail) -> {
            List<String> sentences = new ArrayList<>();
            sentences.add(head);
            sentences.addAll(tail);
            return sentences;
        });
    }

    private static String fill(String template, int pick, boolean marked) {
        Matcher slot = SLOT.matcher(template);
        StringBuilder filled = new StringBuilder();
        int rest = pick;
        while (slot.find()) {
            List<String> words = Words.SLOTS.get(slot.group(1));
            if (words != null) {
                slot.appendReplacement(filled, Matcher.quoteReplacement(words.get(rest % words.size())));
                // Slots of one sentence vary independently of each other
                rest = rest / words.size() + rest % 7;
            }
        }
        slot.appendTail(filled);
        String sentence = filled.toString();
        return marked ? onlyFirstMark(sentence) : sentence.replace(String.valueOf(Wording.MARK), "");
    }

    private static String onlyFirstMark(String sentence) {
        int end = sentence.indexOf(Wording.MARK) + 1;
        return sentence.substring(0, end) + sentence.substring(end).replace(String.valueOf(Wording.MARK), "");
    }
}
