package org.verslag.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verslag.model.Chamber;
import org.verslag.model.Person;

/** What stands ahead of a draft's body in plain text, paragraph by paragraph. */
final class FrontText {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final ReportDraft draft;
    private final DraftFront front;
    private final SplittableRandom random;

    FrontText(ReportDraft draft, SplittableRandom random) {
        this.draft = draft;
        front = draft.front();
        this.random = random;
    }

    /** The front page. */
    List<String> page() {
        boolean senate = draft.layout().chamber() == Chamber.SENATE;
        String chamber = senate ? "Eerste Kamer der Staten-Generaal 1" : "Tweede Kamer der Staten-Generaal 2";
        String year = "Vergaderjaar " + front.parliamentaryYear();
        String dossier = front.dossier() + " " + front.dossierTitle();
        String title = (senate ? "" : "Nr. ") + front.number() + " " + title();
        return switch (draft.layout().type()) {
            case WRITTEN_QUESTIONS ->
                List.of(
                        chamber,
                        year,
                        "Aanhangsel van de Handelingen",
                        "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
                        front.number());
            case NOTE_ON_REPORT -> List.of(chamber, year, dossier, title, "Ontvangen " + date(front.adoptedOn()));
            default -> {
                String between = random.nextInt(3) == 0 ? " " : "\n";
                String chair = "De voorzitter van de commissie," + between + front.chair();
                String clerk = "De griffier van de commissie," + between + front.clerk();
                List<String> head =
                        List.of(chamber, year, dossier, title, "Vastgesteld " + date(front.adoptedOn()), asked());
                List<String> signed = senate ? List.of(clerk) : List.of(chair, clerk);
                yield Stream.of(head, signed).flatMap(List::stream).toList();
            }
        };
    }

    private String asked() {
        if (draft.layout() == DraftLayout.CONTRIBUTION_ONLY) {
            return "De vaste commissie voor " + front.committee()
                    + " heeft een aantal vragen voorgelegd aan de Minister over de geannoteerde agenda.";
        }
        return "De vaste commissie voor " + front.committee()
                + " heeft een aantal vragen voorgelegd aan de Minister over de geannoteerde agenda. Bij brief van "
                + date(front.adoptedOn().minusDays(1)) + " zijn de vragen beantwoord.";
    }

    private String title() {
        return switch (draft.layout().type()) {
            case QUESTION_LIST -> "LIJST VAN VRAGEN EN ANTWOORDEN";
            case NOTE_ON_REPORT -> "NOTA NAAR AANLEIDING VAN HET VERSLAG";
            case CONTRIBUTION_ONLY -> "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG";
            default -> "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG";
        };
    }

    /** The sentences that open written questions, front page or not; none in other reports. */
    List<String> opening() {
        if (draft.layout() != DraftLayout.WRITTEN_QUESTIONS) {
            return List.of();
        }
        List<Person> asking = draft.groups().get(0).members();
        String members = asking.stream()
                .map(member -> member.name() + " (" + member.party().orElse("") + ")")
                .collect(Collectors.joining(" en "));
        return List.of(
                "Vragen van " + (asking.size() > 1 ? "de leden " : "het lid ") + members
                        + " aan de Minister van Buitenlandse Zaken over de naleving van afspraken (ingezonden "
                        + date(front.adoptedOn().minusDays(21)) + ").",
                "Antwoord van Minister De Vries (Buitenlandse Zaken) (ontvangen " + date(front.adoptedOn()) + ").");
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
