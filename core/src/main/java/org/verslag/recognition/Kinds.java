package org.verslag.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.verslag.model.ReportType;

/** Tells what kind of report this is, or what else it seems to be. */
final class Kinds {
    private static final Pattern CONSULTATION = Pattern.compile("(?i)schriftelijk overleg");
    private static final Pattern LIST = Pattern.compile("(?i)lijst van vragen");
    private static final Pattern NOTE =
            Pattern.compile("(?i)nota naar aanleiding van het (?:nader |tweede nader |eind)?verslag"
                    // What the Senate's note is called
                    + "|memorie van antwoord");
    private static final Pattern CONTRIBUTION = Pattern.compile("(?i)^inbreng\\b");
    private static final Pattern APPENDIX =
            Pattern.compile("(?i)aanhangsel van de handelingen|vragen gesteld door de leden der kamer");

    private static final Pattern PLAIN = Pattern.compile(
            "(?:Verslag houdende (?:een )?[Ll]|L)ijst van vragen(?: en ?antwoorden)?(?: (?:over|inzake|bij|betreffende|aangaande|naar aanleiding van) [^.?!]{1,200}[^.?!:,;])?|(?:Inbreng )?[Vv]erslag van een (?:nader )?schriftelijk overleg|Nota naar aanleiding van het (?:nader )?verslag");

    /** "VERSLAG", "VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE …": what a note on a report answers. */
    private static final Pattern REPORT_ON_BILL =
            Pattern.compile("^(?:NADER |TWEEDE |VOORLOPIG |EIND|BLANCO )*VERSLAG(?:\\d*$| VAN DE .*COMMISSIE.*)");

    private static final String LETTER = "a letter";

    private static final Pattern SALUTATION =
            Pattern.compile("(?i)^geachte (?:mevrouw de |heer )?(?:voorzitter|leden)\\b");

    private static final int LONGEST_HEAD = 150;

    private record Other(Pattern sign, String name) {}

    private static final List<Other> OTHERS = List.of(
            new Other(
                    Pattern.compile(
                            "(?i)advies (?:en nader rapport|(?:van de )?(?:afdeling advisering|raad van state))|afdeling advisering van de raad van state"),
                    "an advice of the Council of State (advies van de Raad van State)"),
            new Other(REPORT_ON_BILL, "a committee's report on a bill, with questions only (verslag)"),
            new Other(
                    Pattern.compile("^(?:\\p{Lu}+ )?NOTA VAN (?:WIJZIGING|VERBETERING)"),
                    "a change to a bill (nota van wijziging)"),
            new Other(Pattern.compile("(?i)voorstel van wet|ontwerp van wet"), "a bill (voorstel van wet)"),
            new Other(
                    Pattern.compile("(?i)memorie van toelichting"),
                    "an explanatory memorandum (memorie van toelichting)"),
            new Other(Pattern.compile("(?i)\\bamendement van\\b"), "an amendment (amendement)"),
            new Other(Pattern.compile("^(?:GEWIJZIGDE |NADER GEWIJZIGDE )?MOTIE VAN"), "a motion (motie)"),
            new Other(
                    Pattern.compile(
                            "(?i)verslag van een (?:algemeen overleg|commissiedebat|notaoverleg|wetgevingsoverleg|rondetafelgesprek|hoorzitting)"),
                    "the record of a committee debate"),
            new Other(
                    Pattern.compile(
                            "^(?:De|Mevrouw de|De heer de) (?:voorzitter|VOORZITTER):|^De heer [\\p{L} -]+ \\([\\p{L}\\d-]+\\):|^Handelingen (?:TK|EK|I|II)\\b|^TK \\d+$"),
                    "a plenary report (Handelingen)"),
            new Other(
                    Pattern.compile(
                            "^BRIEF VAN |^Brief van |(?i)^geachte (?:mevrouw de |heer )?voorzitter|^Aan de [Vv]oorzitter van de (?:Tweede|Eerste) Kamer|^Hierbij (?:bied|zend|stuur|doe) ik u"),
                    LETTER + " (brief)"));

    private Kinds() {}

    /** The kind that the printed type of document names. */
    static Optional<ReportType> ofTitle(String title) {
        if (CONTRIBUTION.matcher(title).find()) {
            return Optional.of(ReportType.CONTRIBUTION_ONLY);
        }
        if (LIST.matcher(title).find()) {
            return Optional.of(ReportType.QUESTION_LIST);
        }
        if (NOTE.matcher(title).find()) {
            return Optional.of(ReportType.NOTE_ON_REPORT);
        }
        if (APPENDIX.matcher(title).find()) {
            return Optional.of(ReportType.WRITTEN_QUESTIONS);
        }
        return CONSULTATION.matcher(title).find() ? Optional.of(ReportType.WRITTEN_CONSULTATION) : Optional.empty();
    }

    /** A type of document in small letters, as ministries print it behind "Nr.". */
    static boolean isPlainTitle(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Whether the printed type of document is that of another kind: a letter, though, may hold anything. */
    static boolean isOther(String title) {
        return OTHERS.stream()
                .anyMatch(other ->
                        other.sign().matcher(title).find() && !other.name().startsWith(LETTER));
    }

    /** What a source that is none of ours seems to be. */
    static String seemsToBe(Optional<String> title, List<Row> rows) {
        for (Other other : OTHERS) {
            if (title.isPresent() && other.sign().matcher(title.get()).find()) {
                return other.name();
            }
        }
        List<Row> head = rows.subList(0, Math.min(rows.size(), LONGEST_HEAD));
        // A letter may speak of all the others
        if (head.stream().anyMatch(row -> SALUTATION.matcher(row.text).find())) {
            return LETTER + " (brief)";
        }
        for (Other other : OTHERS) {
            for (Row row : head) {
                if (other.sign().matcher(row.text).find()) {
                    return other.name();
                }
            }
        }
        return title.map(text -> "a document called «" + text + "»").orElse("a text without questions and answers");
    }
}
