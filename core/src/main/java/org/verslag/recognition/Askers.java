package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Who asks, where no heading says so: the party group that the question names, or the one that asked before. */
final class Askers {
    /** "De leden van de VVD-fractie" anywhere; "De VVD-fractie", "Het lid van de VVD-fractie", "Het lid Van X" only first. */
    private static final Phrase NAMED =
            Phrase.of("(?:(?:[Dd]e )?leden van (?:de )?|^De |^Het lid van (?:de )?|^(?=Het lid \\p{Lu}))(?<parties>"
                    + PartyNames.GROUPS + ")");

    private static final int HEAD = 600;

    private Askers() {}

    static void run(List<Draft> drafts, OpeningSentence opening) {
        List<String> before = opening.members().stream()
                .flatMap(member -> member.party().stream())
                .distinct()
                .toList();
        for (Draft draft : drafts) {
            draft.members = opening.members();
            List<String> parties = draft.speaking();
            if (parties.isEmpty()) {
                parties = named(draft);
                if (parties.isEmpty()) {
                    parties = before;
                }
                before = parties;
            }
            draft.parties = parties;
        }
    }

    /** The group that the question names first, and those that open further paragraphs of it. */
    private static List<String> named(Draft draft) {
        List<String> parties = new ArrayList<>();
        for (Piece piece : draft.questions) {
            for (Para para : piece.paras) {
                String head = para.text.substring(0, Math.min(HEAD, para.text.length()));
                Matcher named = NAMED.matcher(head);
                if (NAMED.find(named, head, 0) && (parties.isEmpty() || named.start() == 0)) {
                    parties.addAll(PartyNames.parse(named.group("parties")));
                }
            }
        }
        return parties.stream().distinct().toList();
    }
}
