package org.verslag.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verslag.testkit.DraftExchange;
import org.verslag.testkit.DraftFront;
import org.verslag.testkit.DraftGroup;
import org.verslag.testkit.DraftItem;
import org.verslag.testkit.DraftLayout;
import org.verslag.testkit.DraftMark;
import org.verslag.testkit.DraftNote;
import org.verslag.testkit.DraftParagraph;
import org.verslag.testkit.DraftTopic;
import org.verslag.testkit.ReportDraft;

/** Drafts of any length. */
final class LongReports {
    private static final List<String> PARTIES =
            List.of("VVD", "D66", "CDA", "SP", "SGP", "Volt", "DENK", "JA21", "BBB");
    private static final int NOTE_EVERY = 3;
    private static final DraftFront FRONT = new DraftFront(
            "2031–2032",
            "99 501",
            "Veerverbindingen en vuurtorens",
            "12",
            LocalDate.of(2032, 3, 12),
            "Infrastructuur en Waterstaat",
            "Zeegers",
            "Wierda");

    private LongReports() {}

    /**
     * A draft of a written consultation.
     *
     * @param groups how many party groups ask
     * @param each how many exchanges each has
     * @param paragraphs how many paragraphs of about nine lines each answer has
     */
    static ReportDraft draft(int groups, int each, int paragraphs) {
        List<DraftGroup> all = new ArrayList<>();
        List<DraftNote> notes = new ArrayList<>();
        int number = 0;
        for (String party : PARTIES.subList(0, groups)) {
            List<DraftItem> items = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                number++;
                boolean noted = number % NOTE_EVERY == 0;
                if (noted) {
                    notes.add(new DraftNote(notes.size() + 1, Optional.of("Kamerstuk 99 501, nr. " + number + ".")));
                }
                items.add(new DraftExchange(
                        number,
                        List.of(question(party, number, noted ? notes.size() : 0)),
                        answer(number, paragraphs)));
            }
            all.add(new DraftGroup(
                    List.of(party),
                    List.of(),
                    Optional.of("Vragen en opmerkingen van de leden van de " + party + "-fractie"),
                    List.of(),
                    List.of(new DraftTopic(Optional.of("Veerdienst Noorderzand"), items))));
        }
        return new ReportDraft(DraftLayout.INTERLEAVED, FRONT, true, "Antwoord van het kabinet", all, notes, List.of());
    }

    private static DraftParagraph question(String party, int number, int note) {
        String text = "De leden van de " + party + "-fractie lezen dat de Westerkade over een lengte van " + number
                + " meter wordt verzwaard. Kan de Minister toelichten welke maatregelen hij neemt om de haven tijdens"
                + " de werkzaamheden bereikbaar te houden?";
        return new DraftParagraph(
                text, note == 0 ? List.of() : List.of(new DraftMark(text.indexOf(" wordt verzwaard"), note)));
    }

    private static List<DraftParagraph> answer(int number, int paragraphs) {
        List<DraftParagraph> answer = new ArrayList<>();
        for (int i = 1; i <= paragraphs; i++) {
            answer.add(DraftParagraph.of(
                    "Het kabinet onderschrijft het belang van de veerdienst en verwijst naar onderdeel "
                            + i + " van bijlage " + number
                            + ", waarin de planning van de werkzaamheden nader is toegelicht."
                            + " De werkzaamheden worden in drie fasen uitgevoerd, zodat altijd een toegang tot de haven open"
                            + " blijft. De daarvoor nodige maatregelen zijn in overleg met de gemeente vastgesteld. Materiaal"
                            + " wordt zo veel mogelijk over zee aangevoerd, buiten de vaartijden van de veerboot."));
        }
        return answer;
    }
}
