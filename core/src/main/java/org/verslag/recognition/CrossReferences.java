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

    /** Questions of other reports are named with their askers or dates. */
    private static final Phrase ELSEWHERE = Phrase.of(
            "[, ]*(?:van (?:het lid|de leden|\\d|deze brief|die|dat)|uit |in (?:de|het) (?:verslag|nota|brief|eerdere)|d\\.d\\.|\\(Aanhangsel)");

    private final Map<String, Integer> ordinals;
    private final List<String> unresolved = new ArrayList<>();

    CrossReferences(Map<String, Integer> ordinals) {
        this.ordinals = ordinals;
    }

    List<CrossReference> in(String text, int from, List<String> own) {
        List<CrossReference> found = new ArrayList<>();
        boolean named = text.contains("raag ") || text.contains("ragen ") || text.contains("ntwoord");
        if (ordinals.isEmpty() || !named || !DocumentReferences.hasFigure(text)) {
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
            } else if (elsewhere && !ELSEWHERE.opens(text.substring(place.end()))) {
                unresolved.add(place.group());
            }
        }
        return found;
    }

    /** The places found since this was asked last that name an exchange which this report does not hold. */
    List<String> unresolved() {
        List<String> since = List.copyOf(unresolved);
        unresolved.clear();
        return since;
    }
}
