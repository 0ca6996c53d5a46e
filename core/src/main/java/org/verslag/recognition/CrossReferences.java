package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.verslag.model.CrossReference;

/** Places that name other exchanges of the report: "zie beantwoording vraag 21 en 22", "mijn antwoord 4, 5 en 6". */
final class CrossReferences {
    private static final Phrase PLACE = Phrase.of(
            "(?:\\b(?:[Bb]eantwoording|[Aa]ntwoord(?:en)?|[Rr]eactie) (?:van |op |bij |onder )?(?:de |het )?)?\\b(?:[Vv]ra(?:ag|gen)|[Aa]ntwoord(?:en)?) (?:nr\\. ?|nrs\\. ?|nummers? )?(?<numbers>"
                    + Wording.NUMBERS
                    + ")(?![\\d/%])(?!\\.\\d)(?! ?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|miljoen|miljard|procent|euro|jaar|maanden|leden)\\b)");

    private final Map<String, Integer> ordinals;

    CrossReferences(Map<String, Integer> ordinals) {
        this.ordinals = ordinals;
    }

    List<CrossReference> in(String text, int from, List<String> own) {
        List<CrossReference> found = new ArrayList<>();
        boolean named = text.contains("raag ") || text.contains("ragen ") || text.contains("ntwoord");
        if (ordinals.isEmpty() || !named) {
            return found;
        }
        Matcher place = PLACE.matcher(text);
        for (int at = from; PLACE.find(place, text, at); at = place.end()) {
            List<String> numbers = Wording.numbers(place.group("numbers"));
            boolean elsewhere = numbers.stream().anyMatch(number -> !own.contains(number));
            if (elsewhere && numbers.stream().allMatch(ordinals::containsKey)) {
                found.add(new CrossReference(
                        place.start(),
                        place.end(),
                        numbers,
                        numbers.stream()
                                .map(ordinals::get)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()));
            }
        }
        return found;
    }
}
