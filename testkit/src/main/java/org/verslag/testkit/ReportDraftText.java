package org.verslag.testkit;

/** Headings that follow from a draft. */
final class ReportDraftText {

    private ReportDraftText() {}

    static String firstPart(ReportDraft draft) {
        return (draft.partNumerals() ? "I " : "")
                + "Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon";
    }

    static String agendaPart(ReportDraft draft) {
        return (draft.partNumerals() ? "II " : "") + "Volledige agenda";
    }
}
