package org.verslag.checks.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.verslag.model.Chamber;
import org.verslag.model.ReportType;
import org.verslag.testkit.DraftFront;
import org.verslag.testkit.DraftLayout;
import org.verslag.testkit.ReportDraft;

/**
 * What is printed around the text of a report.
 *
 * @param questions whether it is the front of written questions, which stand under no dossier
 * @param chamber "Tweede Kamer" or "Eerste Kamer"
 * @param parliamentaryYear for instance {@code 2023–2024}
 * @param dossier its number; empty in written questions
 * @param title the dossier's title; what is printed over all written questions
 * @param number "Nr. 6"; the bare number of written questions
 * @param type the type of document
 * @param date the line under it
 * @param sentences what follows; a line feed ends a line
 * @param publication the lines at the foot of the first page
 * @param footer what stands at the foot of every page
 */
record FrontSheet(
        boolean questions,
        String chamber,
        String parliamentaryYear,
        String dossier,
        String title,
        String number,
        String type,
        String date,
        List<String> sentences,
        List<String> publication,
        String footer) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    FrontSheet {
        sentences = List.copyOf(sentences);
        publication = List.copyOf(publication);
    }

    static FrontSheet of(ReportDraft draft) {
        return draft.layout() == DraftLayout.WRITTEN_QUESTIONS ? questions(draft) : kamerstuk(draft);
    }

    private static FrontSheet questions(ReportDraft draft) {
        DraftFront front = draft.front();
        List<String> members = draft.groups().get(0).members().stream()
                .map(member -> member.name() + " (" + member.party().orElse("") + ")")
                .toList();
        String asked = "Vragen van " + (members.size() > 1 ? "de leden " : "het lid ") + String.join(" en ", members)
                + " aan de Minister van Buitenlandse Zaken over de naleving van afspraken (ingezonden "
                + date(front.adoptedOn().minusDays(21)) + ").";
        String answered =
                "Antwoord van Minister De Vries (Buitenlandse Zaken) (ontvangen " + date(front.adoptedOn()) + ").";
        String years = front.parliamentaryYear().replace("–", "");
        return new FrontSheet(
                true,
                "Tweede Kamer",
                front.parliamentaryYear(),
                "",
                "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
                front.number(),
                "Aanhangsel van de Handelingen",
                "",
                List.of(asked, answered),
                publication("ah-tk-" + years + "-" + front.number(), "ISSN 0921 - 7398", front),
                "Tweede Kamer, vergaderjaar " + front.parliamentaryYear() + ", Aanhangsel");
    }

    private static FrontSheet kamerstuk(ReportDraft draft) {
        DraftFront front = draft.front();
        boolean note = draft.layout() == DraftLayout.NOTE_ON_REPORT;
        boolean senate = draft.layout().chamber() == Chamber.SENATE;
        List<String> sentences = new ArrayList<>();
        if (!note) {
            sentences.add("De vaste commissie voor " + front.committee()
                    + " heeft een aantal vragen voorgelegd aan de Minister over de geannoteerde agenda."
                    + (draft.layout() == DraftLayout.CONTRIBUTION_ONLY
                            ? ""
                            : " Bij brief van " + date(front.adoptedOn().minusDays(1))
                                    + " zijn de vragen beantwoord."));
            if (!senate) {
                sentences.add("De voorzitter van de commissie,\n" + front.chair());
            }
            sentences.add("De griffier van de commissie,\n" + front.clerk());
        }
        String id = front.dossier().replaceFirst("^(\\d{2}) (\\d{3})", "$1$2").replace(' ', '-');
        return new FrontSheet(
                false,
                senate ? "Eerste Kamer" : "Tweede Kamer",
                front.parliamentaryYear(),
                front.dossier(),
                front.dossierTitle(),
                (senate ? "" : "Nr. ") + front.number(),
                type(draft.layout().type()),
                (note ? "Ontvangen " : "Vastgesteld ") + date(front.adoptedOn()),
                sentences,
                publication("kst-" + id + "-" + front.number(), "ISSN 0921 - 7371", front),
                (senate ? "Eerste" : "Tweede") + " Kamer, vergaderjaar " + front.parliamentaryYear() + ", "
                        + front.dossier() + ", " + (senate ? "" : "nr. ") + front.number());
    }

    private static String type(ReportType type) {
        return switch (type) {
            case QUESTION_LIST -> "LIJST VAN VRAGEN EN ANTWOORDEN";
            case CONTRIBUTION_ONLY -> "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG";
            case NOTE_ON_REPORT -> "NOTA NAAR AANLEIDING VAN HET VERSLAG";
            default -> "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG";
        };
    }

    private static List<String> publication(String id, String series, DraftFront front) {
        return List.of(id, series, "’s-Gravenhage " + front.adoptedOn().getYear());
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
