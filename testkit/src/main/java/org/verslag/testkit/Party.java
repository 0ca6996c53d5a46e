package org.verslag.testkit;

import java.util.List;
import java.util.stream.Collectors;

/** How party groups are called. */
final class Party {
    /** Bare names. */
    static final List<String> NAMES = List.of(
            "VVD",
            "D66",
            "GroenLinks-PvdA",
            "CDA",
            "SP",
            "ChristenUnie",
            "SGP",
            "BBB",
            "50PLUS",
            "Groep Van Haga",
            "Volt",
            "DENK",
            "PvdD",
            "JA21");

    /** Headings over a contribution; %s is the group with its article, %b without. */
    private static final List<String> HEADINGS = List.of(
            "Vragen en opmerkingen van de leden van %s",
            "Vragen en opmerkingen van %s",
            "Inbreng van de leden van %s",
            "Vragen en opmerkingen vanuit %s",
            "Inbreng %b");

    private Party() {}

    static int headingStyles() {
        return HEADINGS.size();
    }

    static String heading(int style, List<String> parties) {
        return HEADINGS.get(style)
                .replace("%s", groups(parties))
                .replace("%b", parties.stream().map(Party::bare).collect(Collectors.joining(" en ")));
    }

    /** "leden van de VVD-fractie", as it follows an article. */
    static String members(List<String> parties) {
        return "leden van " + groups(parties);
    }

    private static String groups(List<String> parties) {
        return parties.stream().map(party -> "de " + bare(party)).collect(Collectors.joining(" en "));
    }

    private static String bare(String party) {
        return party.startsWith("Groep ") ? party : party + "-fractie";
    }
}
