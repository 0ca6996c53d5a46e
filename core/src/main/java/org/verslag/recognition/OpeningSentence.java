package org.verslag.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.FrontMatter;
import org.verslag.model.Person;

/**
 * What the opening sentences of written questions say: "Vragen van het lid Sneller (D66) aan de Minister van … over …
 * (ingezonden …). Antwoord van Minister … (ontvangen …)."
 *
 * @param members who asks
 * @param respondent who answers
 * @param facts the addressee and the date of receipt
 */
record OpeningSentence(List<Person> members, Optional<String> respondent, FrontMatter facts) {
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?<capital>V|v)ragen van (?:het lid|de leden) (?<names>.{2,400}?)(?: aan (?:de|het) (?<addressee>.{3,300}?))? (?:over|inzake|naar aanleiding van) ");
    private static final Pattern ANSWERED = Pattern.compile(
            "\\b(?:Antwoord|Mededeling) van (?:de )?(?<who>(?:[Mm]inister|[Ss]taatssecretaris)(?:-[Pp]resident)?[^(.]{0,80}?) ?\\((?:[^()]{0,120}\\),? en (?:van )?(?:de )?(?<other>(?:[Mm]inister|[Ss]taatssecretaris) [^(.]{0,80}?) ?\\()?");
    /** "Antwoorden van de Minister van … op vragen van het lid …". */
    private static final Pattern ANSWERING = Pattern.compile(
            "\\bAntwoord(?:en)? van (?<who>(?:de )?(?:[Mm]inister|[Ss]taatssecretaris)[^(.]{0,120}?) op (?:de )?(?:schriftelijke )?vragen van (?:het lid|de leden)\\b");

    static final Pattern RECEIVED = Pattern.compile("\\([Oo]ntvangen (?<date>\\d{1,2} \\p{L}+ \\d{4})\\)");

    /**
     * Reads a front page, or the sentence itself.
     *
     * @param whole whether it stands in full: elsewhere a report may just speak of such questions
     */
    static OpeningSentence in(String front, boolean whole) {
        FrontMatter.Builder facts = FrontMatter.builder();
        Matcher asked = ASKED.matcher(front);
        List<Person> members = List.of();
        boolean opened = false;
        // "… bied ik u de antwoorden aan op de vragen van …" says less than the sentence itself
        while (!opened && asked.find()) {
            opened = asked.group("capital").equals("V") && (!whole || asked.group("addressee") != null);
            if (opened || !whole && members.isEmpty()) {
                members = PersonsAndMotions.persons(asked.group("names"));
                Optional.ofNullable(asked.group("addressee")).ifPresent(facts::addressee);
            }
        }
        Matcher answered = ANSWERED.matcher(front);
        Matcher answering = ANSWERING.matcher(front);
        Optional<String> respondent = answered.find()
                ? Optional.of(respondent(answered))
                : answering.find() ? Optional.of(answering.group("who").strip()) : Optional.empty();
        Matcher received = RECEIVED.matcher(front);
        if (received.find()) {
            DutchDates.parse(received.group("date").toLowerCase(Locale.ROOT)).ifPresent(facts::adoptedOn);
        }
        return new OpeningSentence(members, respondent, facts.build());
    }

    private static String respondent(Matcher answered) {
        String other = answered.group("other");
        return answered.group("who").strip() + (other == null ? "" : " en " + other.strip());
    }
}
