package org.verslag.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.verslag.recognition.Anchor.Kind;

/**
 * What party groups print over a contribution on pages of their own: "Inbreng schriftelijk overleg van het lid Zeegers (VVD)",
 * "Inbreng VVD-fractie t.b.v. SO Veren". It stands first, and has no front page over it.
 */
final class ContributionHead {
    /** A date or the name of a committee may stand ahead of it. */
    private static final int LAST_ROW = 6;

    private static final Phrase HEAD = Phrase.of(
            "^(?:Inbreng|INBRENG|Bijdrage)\\b(?=.*\\b(?:[Ss]chriftelijk [Oo]verleg|SCHRIFTELIJK OVERLEG|V?SO)\\b).{1,200}[^.?!:;,]$");

    /** "(VVD)", and of several members "(CDA) en Wierda (SP)". */
    private static final Phrase PARTY = Phrase.of("(?:\\((?:fractie )?(?<member>" + PersonsAndMotions.PARTIES
            + "\\)(?:.*\\(" + PersonsAndMotions.PARTIES + "(?=\\)))?)|(?<![\\p{L}\\d-])(?<bare>"
            + PersonsAndMotions.PARTIES + "(?:(?:, | en )(?:de |het )?"
            + PersonsAndMotions.PARTIES + "){0,8}))");

    private static final Pattern ONE_PARTY = Pattern.compile(PersonsAndMotions.PARTIES);

    private ContributionHead() {}

    static boolean matches(String text) {
        return HEAD.matches(text);
    }

    /** The heading of a group that it names, or of a part; null where a text is none. */
    static @Nullable Anchor at(int row, String text, int rows) {
        if (row > LAST_ROW || !matches(text)) {
            return null;
        }
        List<String> parties = parties(text);
        Kind kind = parties.isEmpty() ? Kind.PART : Kind.GROUP;
        return new Anchor(kind, rows, Optional.empty(), List.of(), parties, Optional.empty());
    }

    /** "Lid Zeegers" is named by the party behind it. */
    private static List<String> parties(String text) {
        Matcher party = PARTY.matcher(text);
        if (!PARTY.find(party, text, 0)) {
            return PartyNames.parse(text);
        }
        String named = party.group("member") == null ? party.group("bare") : party.group("member");
        return ONE_PARTY.matcher(named).results().map(MatchResult::group).toList();
    }
}
