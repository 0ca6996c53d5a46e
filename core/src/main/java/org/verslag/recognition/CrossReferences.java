package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.CrossReference;

/**
 * Places that name other exchanges of the report: "zie beantwoording vraag 21 en 22", "mijn antwoord 4, 5 en 6", "het
 * antwoord op vraag 3 van de leden van de D66-fractie".
 */
final class CrossReferences {
    /** What is counted or dated is no question: "in antwoord 3 maart", "Bij vraag 2 miljoen". */
    private static final String NO_QUANTITY = "(?![\\d/%])(?!\\.\\d)(?! tot \\d)(?! ?(?:" + DutchDates.ANY_MONTH
            + "|miljoen|miljard|mln|mld|procent|euro|jaar|maanden|weken|dagen|uur|leden|vragen|personen|gemeenten|landen|lidstaten)\\b)";

    /** What may stand behind a number that neither "vraag" nor "antwoord" announces. */
    private static final String GOES_ON =
            "(?=$|[),;:]|\\.(?!\\d)| (?:is|wordt|werd|staat|van(?! de (?:\\d|vragen))|heb|genoemd|gegeven|vermeld)\\b)";

    private static final Phrase PLACE = Phrase.of(
            "(?:\\b(?:[Bb]eantwoording|[Aa]ntwoord(?:en)?|[Rr]eactie) (?:van |op |bij |onder )?(?:de |het )?)?\\b(?:[Vv]ra(?:ag|gen) (?:onder |bij )?|[Vv]raagnummers? |[Aa]ntwoord(?:en)? )(?:nr\\. ?|nrs\\. ?|nummers? )?(?<numbers>"
                    + Wording.NUMBERS + ")" + NO_QUANTITY
                    + "|\\b(?:(?:[Zz]ie (?:ook |verder |tevens )?|(?:[Bb]eantwoording|[Aa]ntwoord(?:en)?) )(?:onder|bij)|[Aa]ntwoord(?:en)? op) (?<under>"
                    + Wording.NUMBERS + ")" + GOES_ON);

    /** Questions of other reports are named with their askers, reports or dates. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "[, ]*(?:(?:gesteld )?(?:van|door) (?:het lid|de leden|\\d|deze brief|die|dat|mijn|Kamer(?:vragen|stuk)|VSO|(?:de |het )?(?:feitelijke|schriftelijke?|vorige|eerdere|nader|verslag|lijst|nota|set|vragen|Kamervragen|VSO|enquête|referendum)\\b)|uit |in (?:(?:de|het|mijn|onze) )?(?:verslag|nota|brief|lijst|eerdere|vorige|Kamerstuk)|d\\.d\\.|\\(?(?:Aanhangsel|Kamerstuk))");

    /** Whose the question is: "van de (leden van de) VVD-fractie", "van het lid Zeegers". */
    private static final Pattern WHOSE = Pattern.compile(
            "(?: gesteld)? (?:van|door) (?:(?:de leden|het lid|leden)(?: van)? )?(?:de |het )?(?:fracties? van (?:de |het )?)?(?=[\\p{L}\\d’])");

    private static final Pattern GROUPS = Pattern.compile(PartyNames.GROUPS);

    private final ExchangeNumbers exchanges;
    private final List<String> unresolved = new ArrayList<>();

    CrossReferences(ExchangeNumbers exchanges) {
        this.exchanges = exchanges;
    }

    List<CrossReference> in(String text, int from, int own) {
        List<CrossReference> found = new ArrayList<>();
        boolean named = text.contains("raag ")
                || text.contains("ragen ")
                || text.contains("ntwoord")
                || text.contains("onder ")
                || text.contains(" bij ")
                || text.contains("raagnummer");
        if (exchanges.isEmpty() || !named || !DocumentReferences.hasFigure(text)) {
            return found;
        }
        Matcher place = PLACE.matcher(text);
        for (int at = from; PLACE.find(place, text, at); at = place.end()) {
            String printed = place.group("numbers");
            List<String> numbers = Wording.numbers(printed == null ? place.group("under") : printed);
            List<String> askers = askers(text, place.end());
            if (askers.isEmpty()
                    && ELSEWHERE
                            .matcher(text)
                            .region(place.end(), text.length())
                            .lookingAt()) {
                continue;
            }
            List<Integer> ordinals = numbers.stream()
                    .map(number -> exchanges.find(number, askers, own))
                    .distinct()
                    .toList();
            if (ordinals.contains(0)) {
                if (printed != null) {
                    unresolved.add(place.group());
                }
            } else if (ordinals.stream().anyMatch(ordinal -> ordinal != own)) {
                found.add(new CrossReference(place.start(), place.end(), numbers, ordinals));
            }
        }
        return found;
    }

    private List<String> askers(String text, int at) {
        Matcher whose = WHOSE.matcher(text).region(at, text.length());
        if (!whose.lookingAt()) {
            return List.of();
        }
        List<String> askers = exchanges.askersAt(text, whose.end());
        if (!askers.isEmpty()) {
            return askers;
        }
        Matcher groups = GROUPS.matcher(text).region(whose.end(), text.length()).useTransparentBounds(true);
        return groups.lookingAt() ? PartyNames.parse(groups.group()) : List.of();
    }

    /** The places found since this was asked last that name an exchange which this report does not hold. */
    List<String> unresolved() {
        List<String> since = List.copyOf(unresolved);
        unresolved.clear();
        return since;
    }
}
