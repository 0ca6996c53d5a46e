package org.verslag.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.Mention;
import org.verslag.model.MotionMention;
import org.verslag.model.Person;

/**
 * Several motions that one word announces: "de moties-Bos en -De Vries", "de moties van de leden Bos c.s. (36 200, nr. 12) en De
 * Vries (36 200, nr. 15)". "De moties van de leden Bos en De Vries" can be theirs together, and are not parted.
 */
final class SeveralMotions {
    private static final String NUMBERED = " \\((?:[^()]{0,30}\\d{2} ?\\d{3}[^()]{0,30}|nr[^()]{1,10})\\)";

    private static final String ONE = PersonsAndMotions.SHORT_NAMES + "(?: c\\.s\\.)?";

    private static final String BY_MEMBERS = "(?:van )?(?:(?:het )?lid |(?:de )?leden )?";

    private static final String LINK = "(?:, |,? en )(?:de |die )?";

    private static final Phrase NAMED = Phrase.of("\\b[Mm]oties(?:[-–]| )(?!" + PersonsAndMotions.PARTIES + ")"
            + PersonsAndMotions.NO_OPENING + "(?<motions>(?=\\p{Lu})" + ONE + "(?:" + NUMBERED + ")?(?:" + LINK
            + "[-–]?(?=\\p{Lu})" + PersonsAndMotions.NO_OPENING + ONE + "(?:" + NUMBERED + ")?){1,12})");

    private static final Phrase OF_MEMBERS = Phrase.of("\\b[Mm]oties " + BY_MEMBERS + "(?<motions>(?=\\p{Lu})"
            + PersonsAndMotions.NO_OPENING + ONE + NUMBERED + "(?:" + LINK + BY_MEMBERS + "(?=\\p{Lu})"
            + PersonsAndMotions.NO_OPENING + ONE + NUMBERED + "){1,12})");

    /** One of them, without the number behind it. */
    private static final Pattern MOTION = Pattern.compile("(?:^|(?<=[ –-]))(?<names>(?=\\p{Lu})"
            + PersonsAndMotions.SHORT_NAMES + ")(?: c\\.s\\.)?(?:" + NUMBERED + ")?");

    private SeveralMotions() {}

    static void in(String text, int from, Stretches taken, List<Mention> found) {
        if (!text.contains("oties")) {
            return;
        }
        for (Phrase phrase : List.of(OF_MEMBERS, NAMED)) {
            Matcher several = phrase.matcher(text);
            for (int at = from; phrase.find(several, text, at); at = several.end()) {
                Matcher motion = MOTION.matcher(text)
                        .region(several.start("motions"), several.end("motions"))
                        .useTransparentBounds(true);
                for (int start = several.start(); motion.find(); start = motion.end()) {
                    add(text, start, motion, taken, found);
                }
            }
        }
    }

    private static void add(String text, int start, Matcher motion, Stretches taken, List<Mention> found) {
        List<Person> movers = PersonsAndMotions.persons(motion.group("names").replace("/", ", "));
        int from = text.startsWith("otie", start + 1) ? start : motion.start();
        int end = motion.end("names") + (text.startsWith(" c.s.", motion.end("names")) ? 5 : 0);
        if (!movers.isEmpty() && taken.take(from, end)) {
            found.add(new MotionMention(from, end, movers, false));
        }
    }
}
