package org.verslag.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verslag.model.ReportType;
import org.verslag.recognition.Anchor.Kind;

/** Whether a report holds answers, where no label says so. */
final class Answered {
    private static final int LONGEST_FRONT_PAGE = 25;

    /** "Bij brief van 11 maart zijn de vragen beantwoord", "met de … toegezonden antwoorden hieronder afgedrukt", "Antwoord van Minister … (ontvangen …)". */
    private static final Phrase ON_FRONT_PAGE = Phrase.of(
            "\\b(?:[Bb]ij brief van|[Dd]e vragen zijn|[Zz]ij zijn) [^.]{1,160}\\bbeantwoord\\b|\\bantwoorden\\b[^.]{0,80}\\bafgedrukt\\b"
                    + "|\\bAntwoord van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)[^.]{1,160}\\(ontvangen ");

    private Answered() {}

    static boolean in(List<Para> paras, Optional<String> title) {
        Optional<ReportType> type = title.flatMap(Kinds::ofTitle);
        return type.filter(ReportType.NOTE_ON_REPORT::equals).isPresent()
                || title.filter(text -> text.toUpperCase(Locale.ROOT).contains("VRAGEN EN ANTWOORDEN"))
                        .isPresent()
                || announcedIn(paras, false)
                || type.filter(ReportType.CONTRIBUTION_ONLY::equals).isEmpty()
                        && (onFrontPage(paras)
                                || type.filter(ReportType.WRITTEN_CONSULTATION::equals)
                                                .isPresent()
                                        && AnsweredInWords.in(paras))
                        && !isStillToCome(paras);
    }

    /** Whether the part for the answers is printed, and empty: its front page may speak of answers as if they were there. */
    static boolean isStillToCome(List<Para> paras) {
        boolean empty = false;
        for (int i = 0; i < paras.size(); i++) {
            Para para = paras.get(i);
            if (para.is(Kind.ANSWER_LABEL) || announces(para) && !isFollowedByAPart(paras, i)) {
                return false;
            }
            // "Vragen en opmerkingen vanuit de fracties en reactie van de Minister" is over both
            empty |= announces(para) && !UnlabelledStretch.speaksOfQuestions(para.text);
        }
        return empty;
    }

    private static boolean isFollowedByAPart(List<Para> paras, int at) {
        if (at + 1 == paras.size()) {
            return true;
        }
        Para next = paras.get(at + 1);
        return next.is(Kind.PART) || next.is(Kind.AGENDA);
    }

    /** Whether a part or letter of their own holds the answers: then another one may hold nothing but questions. */
    static boolean apart(List<Para> paras) {
        return announcedIn(paras, true);
    }

    /** Whether something follows such a heading: in a contribution the part for the answers is printed, and empty. */
    private static boolean announcedIn(List<Para> paras, boolean apart) {
        for (int i = 0; i < paras.size(); i++) {
            Para para = paras.get(i);
            if (!(apart && para.is(Kind.GROUP)) && announces(para) && !isFollowedByAPart(paras, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean announces(Para para) {
        return (para.is(Kind.PART) || para.is(Kind.GROUP))
                        && para.text.matches("(?i).*\\b(?:reactie|antwoord(?:en)?)\\b.*")
                || para.is(Kind.LETTER) && para.text.matches("BRIEF VAN .*\\b(?:MINISTER|STAATSSECRETARIS)\\b.*");
    }

    private static boolean onFrontPage(List<Para> paras) {
        for (Para para : paras.subList(0, Math.min(paras.size(), LONGEST_FRONT_PAGE))) {
            if (para.anchor != null && !para.is(Kind.SIGNATURE)) {
                return false;
            }
            if (ON_FRONT_PAGE.isIn(para.text)) {
                return true;
            }
        }
        return false;
    }
}
