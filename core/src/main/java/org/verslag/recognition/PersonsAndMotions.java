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
    /** Parties since 1998 that stand in running text without "fractie": "het lid Zeegers van de PVV". */
    static final String PARTIES =
            "(?:GroenLinks(?:-PvdA)?|GL(?:-PvdA)?|PvdA|PvdD|D66|VVD|CDA|PVV|SP|SGP|CU|ChristenUnie|DENK|Denk|FVD|FvD|Forum voor Democratie|BBB|NSC|Nieuw Sociaal Contract|Volt|JA21|50PLUS|50Plus|Partij (?:voor de (?:Dieren|Vrijheid)|van de Arbeid)|Staatkundig Gereformeerde Partij|BIJ1|BVNL|OSF|OPNL|LPF|LN|Leefbaar Nederland|RPF|GPV|(?:Groep|Fractie|Lid) (?:(?:[Vv]an(?: de[rn]?)?|[Dd]en?) )?\\p{Lu}[\\p{L}’-]{1,30})(?![\\p{L}\\d])";

    private static final String GROUP_WORD = "[\\p{Lu}\\d][\\p{L}\\d+’-]{0,30}?";

    /** "van de CDA-fractie", "van de fractie van het CDA", "van het CDA". */
    private static final String OF_GROUP = " van (?:de |het )?(?:" + GROUP_WORD
            + "-?(?=-fractie)|fractie van (?:de |het )?" + PARTIES + "|" + PARTIES + ")";

    private static final String WORD = "\\p{Lu}[\\p{L}’']++(?:-\\p{Lu}[\\p{L}’']*+)*+";

    private static final String OFFICE = "(?:[Mm]inister|[Ss]taatssecretaris|Kamer|Tweede|Eerste|Voorzitter|Regering)";

    /**
     * The second word of a name; behind a space "de" leads to one only where the wording closes the name: "het lid X vraagt
     * de Y". Behind a hyphen it always does: "Wit-de Berg".
     */
    private static final String FURTHER = "(?!" + OF_GROUP
            + ")(?:[ -](?:van(?: (?:der|den|de|het|[’']t))? )?|-(?:de|den|der|ter|ten) | (?:de|den|der|ter|ten) (?=[\\p{L}’'-]++(?: ?\\(| c\\.s\\.|/| over | inzake )))(?!"
            + OFFICE + ")" + WORD;

    /** "R. de Wit" where two members have one name. */
    private static final String INITIALS = "(?:(?:\\p{Lu}\\.){1,4} ?(?!(?:De|Het|Een|In|Op) (?![’']t )))?";

    private static final String NAME = INITIALS
            + "(?:(?:[Vv]an(?: (?:der|den|de|[’']t|het))?|[Dd]e|[Tt]er|[Tt]en|[Dd]en|El|[’']t|In [’']t|Op (?:den|[’']t)) ){0,4}"
            + WORD + "(?:" + FURTHER + ")?+";

    /** "(voorzitter)" and "(ingezonden …)" are no parties. */
    private static final String IN_BRACKETS = "(?:(?:allen|beiden?) )?[\\p{Lu}\\d][\\p{L}\\d ’/+-]{0,40}";

    private static final String BRACKETED = " ?\\(" + IN_BRACKETS + "\\)";
    private static final String PARTY = "(?:" + BRACKETED + "|" + OF_GROUP + "(?:-fractie)?)";

    /** "vragen van het lid Zeegers (SP), Aanhangsel van de Handelingen, …". */
    private static final String NO_DOCUMENT =
            "(?!Aanhangsel|Kamerstuk|Kamervragen|Handelingen|Stcrt|Stb|Europe|Nederland|Zo (?:ja|nee)\\b|\\p{Lu}{2,}(?!\\p{L}))";

    /** "de leden van de VVD-fractie" names nobody: after "lid" or "leden" the name of a member opens with a capital. */
    private static final String MEMBER = "(?!van (?!de[rn] ))" + NO_DOCUMENT + NAME + PARTY + "?";

    private static final String NAMES =
            MEMBER + "(?:(?:, | en |, en | & |/)(?:(?:het lid|de leden|de heer|mevrouw) )?" + MEMBER + "){0,50}";

    /** "De regering" behind "motie" opens a sentence; "De Vries" and "Van der Vries" are names, and "EU" is none. */
    static final String NO_OPENING =
            "(?!(?:De|Het|Een|In|Op|Met|Van|Die|Dit|Dat|Deze|Is|Kan|Wat|Hoe|Welke|Voor|Ook|Zie|Nr|Verzoekt|Constaterende|Overwegende)(?![\\p{L}’'-]| [\\p{Lu}’']|(?: de[nr]?| het) \\p{Lu})|(?:(?:De|Het) )?"
                    + OFFICE + "|Europe|Europa|Nederland|\\p{Lu}{2,}(?![\\p{L}’'-]))";

    private static final String AMENDED = "(?<amended>(?:[Nn]ader )?[Gg]ewijzigde )?";

    private static final Phrase MOTION = Phrase.of("\\b" + AMENDED
            + "[Mm]oties? van (?:(?:het )?(?:Kamer)?lid|(?:de )?(?:Kamer)?leden|de heer|de heren|mevrouw) (?<names>"
            + NAMES + ")(?: c\\.s\\.)?");

    static final String SHORT_NAMES = NAME + "(?: ?/ ?" + NAME + "){0,20}";

    private static final String CLOSED = "(?= ?\\(| c\\.s\\.|[,;:?]|\\.(?!\\w)|$| over | om | inzake | waarin )";

    private static final Phrase SHORT_MOTION = Phrase.of("\\b" + AMENDED + "[Mm]otie(?:[-–]|(?! van (?!de[rn] )) )(?!"
            + PARTIES + ")" + NO_OPENING + "(?<names>"
            + SHORT_NAMES + "(?:(?:, (?=\\p{Lu})" + NO_OPENING + NAME + "){0,9} en (?=\\p{Lu})" + NO_OPENING + NAME
            + CLOSED + ")?)(?: c\\.s\\.)?");

    /** "motie van Zeegers c.s."; what a party or an office moves is no member's. */
    private static final Phrase MOTION_OF = Phrase.of("\\b" + AMENDED + "[Mm]otie van (?=\\p{Lu})(?!" + PARTIES + ")"
            + NO_OPENING + "(?<names>" + SHORT_NAMES + "(?: en (?=\\p{Lu})" + NAME
            + ")?)(?= c\\.s\\.| ?\\(| over | waarin )(?: c\\.s\\.)?");

    private static final Phrase MEMBERS =
            Phrase.of("\\b(?:[Hh]et (?:Kamer)?lid|[Dd]e (?:Kamer)?leden|Kamerlid|Kamerleden) (?<names>" + NAMES + ")");

    /** Others than members are called so too: here a party has to stand behind the name. */
    private static final Phrase TITLED = Phrase.of(
            "\\b(?:[Dd]e heer|[Dd]e heren|[Mm]evrouw|[Ss]enator(?:en)?|(?:(?<!het )[Ll]id|(?<!de )[Ll]eden)) (?<names>"
                    + NAMES + ")");

    /** What each of those has; most texts have none, which is quickly seen. */
    private static final List<String> TITLES =
            List.of("lid ", "Lid ", "leden ", "Leden ", "e heer ", "e heren ", "evrouw ", "enator");

    private static final Pattern ONE = Pattern.compile("(?<name>" + NAME
            + ")(?: ?\\((?<party>" + IN_BRACKETS + ")\\)" + "| van (?:de |het )?(?:(?<group>" + GROUP_WORD
            + ")-fractie|(?:fractie van (?:de |het )?)?(?<of>" + PARTIES + ")))?");

    private static final Pattern KNOWN_PARTY = Pattern.compile(PARTIES);

    /** "De leden X, Y en Z (allen SP)"; "de leden X en Y van de SP-fractie" shares it too. */
    private static final Pattern SHARED = Pattern.compile("^(?:allen|beiden?) ");

    private PersonsAndMotions() {}

    static List<Mention> in(String text, int from) {
        List<Mention> found = new ArrayList<>();
        if (text.contains("otie")) {
            Stretches taken = new Stretches();
            SeveralMotions.in(text, from, taken, found);
            for (Phrase phrase : List.of(MOTION, MOTION_OF, SHORT_MOTION)) {
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
                found.addAll(mentions(text, members.start("names"), members.end("names")));
            }
        }
        titled(text, from, found);
        return found;
    }

    private static void titled(String text, int from, List<Mention> found) {
        if (text.indexOf('(') < 0 && !text.contains(" van ") || TITLES.stream().noneMatch(text::contains)) {
            return;
        }
        Stretches taken = new Stretches();
        found.forEach(mention -> taken.take(mention.start(), mention.end()));
        Matcher titled = TITLED.matcher(text);
        for (int at = from; TITLED.find(titled, text, at); at = titled.end()) {
            for (PersonMention member : mentions(text, titled.start("names"), titled.end("names"))) {
                boolean known = member.person()
                        .party()
                        .filter(party -> KNOWN_PARTY.matcher(party).matches())
                        .isPresent();
                if (known && taken.take(member.start(), member.end())) {
                    found.add(member);
                }
            }
        }
    }

    /** Members in a stretch of text that names them. */
    static List<Person> persons(String names) {
        return mentions(names, 0, names.length()).stream()
                .map(PersonMention::person)
                .toList();
    }

    private static List<PersonMention> mentions(String text, int start, int end) {
        List<PersonMention> members = new ArrayList<>();
        Matcher one = ONE.matcher(text).region(start, end);
        while (one.find()) {
            String party = one.group("party");
            for (String other : List.of("group", "of")) {
                party = party == null ? one.group(other) : party;
            }
            String shared = party == null ? "" : SHARED.matcher(party).replaceFirst("");
            if (party != null && (!shared.equals(party) || one.group("party") == null)) {
                members.replaceAll(before -> before.person().party().isPresent()
                        ? before
                        : new PersonMention(
                                before.start(),
                                before.end(),
                                new Person(before.person().name(), Optional.of(shared))));
                party = shared;
            }
            members.add(new PersonMention(
                    one.start(), one.end(), new Person(one.group("name"), Optional.ofNullable(party))));
        }
        return members;
    }
}
