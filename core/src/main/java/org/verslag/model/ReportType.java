package org.verslag.model;

/** The kinds of report that Verslag reads, named as in the official publications. */
public enum ReportType {
    /** Report of a written consultation (<i>verslag van een (nader) schriftelijk overleg</i>). */
    WRITTEN_CONSULTATION("written consultation"),
    /** List of questions and answers (<i>lijst van vragen en antwoorden</i>). */
    QUESTION_LIST("question list"),
    /** Note on a report (<i>nota naar aanleiding van het verslag</i>). */
    NOTE_ON_REPORT("note on a report"),
    /** Written questions by members, with the answers (<i>Aanhangsel van de Handelingen</i>). */
    WRITTEN_QUESTIONS("written questions"),
    /** Contributions without answers yet (<i>inbreng verslag van een schriftelijk overleg</i>). */
    CONTRIBUTION_ONLY("contribution only");

    private final String label;

    ReportType(String label) {
        this.label = label;
    }

    /** The stable English name that the exporters write, for instance {@code written consultation}. */
    public String label() {
        return label;
    }
}
