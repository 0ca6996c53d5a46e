package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.Person;

/** Who asks by name, with a party: "De leden Bikker (ChristenUnie) en Van Hijum (NSC) vragen …", "Het lid Teunissen (PvdD) vraagt …". */
final class AskingMembers {
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]*(?: [\\p{L}’'-]+){0,4}";
    private static final String PARTY = "[\\p{L}\\d-]{2,24}";
    private static final Phrase MEMBERS = Phrase.of("^(?:De leden|Het lid|Mevrouw|De heer) (?<members>(?:(?:, | en )?"
            + NAME + " \\(" + PARTY + "\\)){1,12}) ");
    private static final Pattern MEMBER = Pattern.compile("(?<name>" + NAME + ") \\((?<party>" + PARTY + ")\\)");

    private AskingMembers() {}

    /** Those that a paragraph opens with; none where it opens with something else. */
    static List<Person> in(Para para) {
        List<Person> members = new ArrayList<>();
        Matcher opening = MEMBERS.tryWhole(para.text);
        if (opening != null && opening.lookingAt()) {
            Matcher member = MEMBER.matcher(opening.group("members"));
            while (member.find()) {
                members.add(new Person(member.group("name"), Optional.of(member.group("party"))));
            }
        }
        return members;
    }
}
