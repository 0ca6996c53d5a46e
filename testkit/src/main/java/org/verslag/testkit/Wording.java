package org.verslag.testkit;

import java.util.List;

/**
 * Sentences with slots in braces. {@code {leden}} is the party group that speaks; {@code ¤} is a place where a footnote mark
 * may stand.
 *
 * <p>A reader who has no type to go by tells questions from answers by their wording alone. So what a party group says is
 * worded as such from its first word on, and nothing in an answer is.
 */
final class Wording {
    /** A place where a mark may stand. */
    static final char MARK = '¤';

    /** Open a contribution. */
    static final List<String> INTRODUCTIONS = List.of(
            "De {leden} hebben met belangstelling kennisgenomen van de geannoteerde agenda en hebben daarover nog enkele vragen.",
            "De {leden} danken de Minister voor de toegezonden stukken, waaronder de brief van {datum}¤ over {zaak}.",
            "De {leden} hebben kennisgenomen van de brieven aangaande {zaak}. Deze leden hebben nog enkele vragen en"
                    + " opmerkingen.");

    /** Lead up to a question; a question never ends with them. */
    static final List<String> ANNOUNCEMENTS = List.of(
            "De {leden} wijzen op het belang van {zaak}¤ en op de uitspraken van {instantie} over {plaats}.",
            "De {leden} lezen dat {instantie} op {datum}¤ spreekt van {citaat}¤ waar het gaat om {zaak}.",
            "Deze leden maken zich zorgen over {zaak} ({stuk})¤ en over de gevolgen daarvan voor {plaats}.",
            "Daarnaast constateren deze leden dat het in {plaats} tot op heden ontbreekt¤ aan {maatregel}, mede door {zaak}.");

    /** Questions that name who asks. */
    static final List<String> OWN_QUESTIONS = List.of(
            "De {leden} vragen of het kabinet bereid is om {hoedanigheid} te pleiten voor {maatregel}¤?",
            "De {leden} vragen het kabinet wat de stand van zaken is rond {zaak} en hoe {instantie} daarop reageert?",
            "Ook vragen de {leden} welke rol {instantie} kan spelen bij {maatregel} in {plaats}¤?");

    /** Questions that could be anybody's. */
    static final List<String> QUESTIONS = List.of(
            "Kan de Minister toelichten hoe {instantie} aankijkt tegen {maatregel}?",
            "Deelt het kabinet de opvatting dat de ontwikkelingen rond {zaak} om {maatregel} vragen?",
            "Is de Minister bereid om {hoedanigheid} bij {instantie} aan te dringen op {maatregel}¤, en zo nee, waarom niet?",
            "Welke concrete gevolgen hebben de ontwikkelingen rond {zaak} volgens het kabinet voor {plaats}¤?",
            "In hoeverre is over {zaak} gesproken tijdens het overleg van {datum}¤ met {instantie}?",
            "Hoe beoordeelt het kabinet de uitspraak van {instantie} dat sprake is van {citaat}¤?",
            "Wanneer verwacht de Minister de Kamer nader te kunnen informeren over {maatregel} ({stuk})¤?");

    /** Start an answer or a paragraph of it. */
    static final List<String> ANSWERS = List.of(
            "Het kabinet onderschrijft het belang van {zaak}¤ en zet {hoedanigheid} in op {maatregel}.",
            "Nederland zet zich, samen met {instantie}, onverminderd in voor {maatregel} in {plaats}¤.",
            "Voor het antwoord op deze vraag wordt verwezen naar de brief van {datum}¤ over {zaak} ({stuk})¤.",
            "Het kabinet heeft {hoedanigheid} gesproken met {instantie}¤ en ziet geen aanleiding voor {maatregel}.",
            "Op {datum}¤ heeft {instantie} gesproken van {citaat}¤ waar het gaat om {zaak}.",
            "Zoals aangegeven in de Kamerbrief van {datum} over {zaak}¤ is hierover contact met {instantie}.");

    /** Go on with an answer. */
    static final List<String> MORE_ANSWERS = List.of(
            "Daarbij benadrukt het kabinet dat voor {maatregel} in {plaats} zorgvuldige voorbereiding nodig is¤.",
            "Ook {instantie} heeft op {datum}¤ aandacht gevraagd voor {zaak}.",
            "Tegelijkertijd geldt dat ruim 31 procent van de beschikbare middelen, circa 4,5 miljard euro, bestemd is"
                    + " voor {maatregel}¤.",
            "Uw Kamer wordt hierover {hoedanigheid} nader geïnformeerd.",
            "Een eventuele uitbreiding van de verantwoordelijkheden van {instantie} wordt {hoedanigheid} bezien¤.");

    /** Remarks that nobody answers. */
    static final List<String> REMARKS = List.of(
            "De {leden} onderschrijven het belang van {zaak} en zien de verdere uitwerking met belangstelling tegemoet.",
            "Kortheidshalve kijken de {leden} uit naar de beantwoording van de eerder gestelde vragen over {zaak}¤.",
            "De {leden} hebben op dit punt geen nadere vragen.");

    private Wording() {}
}
