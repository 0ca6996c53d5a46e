package org.verslag.testkit;

/** Headings that follow from a draft. */
final class ReportDraftText {
    private static final String ASKING = "Vragen en opmerkingen vanuit de fracties";

    private ReportDraftText() {}

    static String firstPart(ReportDraft draft) {
        boolean answered = !draft.layout().isInParts() && draft.layout() != DraftLayout.CONTRIBUTION_ONLY;
        return part(draft, "I", answered ? ASKING + " en reactie van de bewindspersoon" : ASKING);
    }

    static String answeringPart(ReportDraft draft) {
        return part(draft, "II", "Antwoord / Reactie van de Minister");
    }

    static String agendaPart(ReportDraft draft) {
        return part(draft, draft.layout().isInParts() ? "III" : "II", "Volledige agenda");
    }

    private static String part(ReportDraft draft, String numeral, String title) {
        return draft.partNumerals() ? numeral + " " + title : title;
    }
}
