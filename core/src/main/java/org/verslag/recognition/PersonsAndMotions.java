package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.Mention;
import org.verslag.model.MotionMention;
import org.verslag.model.Person;
import org.verslag.model.PersonMention;

/** Motions by their movers, and members by name and party. */
final class PersonsAndMotions {
    private static final String NAME =
            "(?:(?:[Vv]an(?: (?:der|den|de|’t|het))?|[Dd]e|[Tt]er|[Tt]en|[Dd]en|El|’t) ){0,4}\\p{Lu}[\\p{L}’-]+(?:[ -](?:van(?: (?:der|den|de))? )?\\p{Lu}[\\p{L}’-]+)?";
    private static final String PARTY = " ?\\([\\p{L}\\d][\\p{L}\\d ’/+-]{1,40}\\)";

    /** "de leden van de VVD-fractie" names nobody: after "lid" or "leden" the name of a member opens with a capital. */
    private static final String MEMBER = "(?!van )" + NAME + "(?:" + PARTY + ")?";

    private static final String NAMES = MEMBER + "(?:(?:, | en |, en )(?:(?:het lid|de leden) )?" + MEMBER + "){0,50}";

    private static final Phrase MOTION = Phrase.of(
            "\\b(?<amended>(?:[Nn]ader )?[Gg]ewijzigde )?[Mm]oties? van (?:het lid|de leden|het Kamerlid|de Kamerleden) (?<names>"
                    + NAMES + ")(?: c\\.s\\.)?");
    private static final Phrase SHORT_MOTION =
            Phrase.of("\\b(?<amended>(?:[Nn]ader )?[Gg]ewijzigde )?[Mm]otie[- ](?<names>" + NAME + "(?:/" + NAME
                    + "){0,20})(?: c\\.s\\.)?");
    private static final Phrase MEMBERS =
            Phrase.of("\\b(?:[Hh]et (?:Kamer)?lid|[Dd]e (?:Kamer)?leden|Kamerlid|Kamerleden) (?<names>" + NAMES + ")");
    private static final Pattern ONE =
            Pattern.compile("(?<name>" + NAME + ")(?: ?\\((?<party>[\\p{L}\\d][\\p{L}\\d ’/+-]{1,40})\\))?");

    /** "De leden X, Y en Z (allen SP)". */
    private static final Pattern SHARED = Pattern.compile("^(?:allen|beiden?) ");

    private PersonsAndMotions() {}

    static List<Mention> in(String text, int from) {
        List<Mention> found = new ArrayList<>();
        if (text.contains("otie")) {
            Stretches taken = new Stretches();
            for (Phrase phrase : List.of(MOTION, SHORT_MOTION)) {
                Matcher motion = phrase.matcher(text);
                for (int at = from; phrase.find(motion, text, at); at = motion.end()) {
                    List<Person> movers = persons(motion.group("names").replace("/", ", "));
                    if (!movers.isEmpty() && taken.take(motion.start(), motion.end())) {
                        found.add(new MotionMention(
                                motion.start(), motion.end(), movers, motion.group("amended") != null));
                    }
                }
            }
        }
        if (text.contains("lid ") || text.contains("leden ")) {
            Matcher members = MEMBERS.matcher(text);
            for (int at = from; MEMBERS.find(members, text, at); at = members.end()) {
                addMembers(text, members.start("names"), members.end("names"), found);
            }
        }
        return found;
    }

    /** Members in a stretch of text that names them. */
    static List<Person> persons(String names) {
        List<Person> persons = new ArrayList<>();
        Matcher one = ONE.matcher(names);
        while (one.find()) {
            String party = one.group("party");
            String shared = party == null ? "" : SHARED.matcher(party).replaceFirst("");
            if (party == null || shared.equals(party)) {
                persons.add(new Person(one.group("name"), Optional.ofNullable(party)));
            } else {
                persons.replaceAll(
                        before -> before.party().isPresent() ? before : new Person(before.name(), Optional.of(shared)));
                persons.add(new Person(one.group("name"), Optional.of(shared)));
            }
        }
        return persons;
    }

    private static void addMembers(String text, int start, int end, List<Mention> found) {
        Matcher one = ONE.matcher(text);
        one.region(start, end);
        while (one.find()) {
            found.add(new PersonMention(
                    one.start(), one.end(), new Person(one.group("name"), Optional.ofNullable(one.group("party")))));
        }
    }
}
