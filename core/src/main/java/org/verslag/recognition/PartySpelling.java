package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a party group's name is spelled where its heading is set in capitals or small capitals: "CHRISTENUNIE-FRACTIE" over
 * "De leden van de ChristenUnie-fractie vragen …". As a report's own sentences mostly write it; "VVD" stays.
 */
final class PartySpelling {
    /** "VVD" and "D66" are capitals in any type; longer names in a heading of mixed type can be set in small capitals. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final List<Para> paras;
    private final Map<String, String> known = new HashMap<>();

    private PartySpelling(List<Para> paras) {
        this.paras = paras;
    }

    /** The paragraphs, with the names in headings spelled as in sentences. */
    static List<Para> run(List<Para> paras) {
        PartySpelling spelling = new PartySpelling(paras);
        List<Para> spelled = new ArrayList<>(paras.size());
        for (Para para : paras) {
            spelled.add(
                    para.anchor != null && para.anchor.kind() == Anchor.Kind.GROUP
                            ? spelling.of(para, para.anchor)
                            : para);
        }
        return spelled;
    }

    private Para of(Para para, Anchor anchor) {
        boolean capitals = isCapitals(para.text);
        List<String> parties = anchor.parties().stream()
                .map(name -> isCapitals(name) && (capitals || name.length() > LONGEST_ABBREVIATION)
                        ? known.computeIfAbsent(name, this::inSentences)
                        : name)
                .distinct()
                .toList();
        return parties.equals(anchor.parties()) ? para : para.of(parties);
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    /** The commonest spelling, where there is one. "Denk aan …" opens a sentence, and names nobody. */
    private String inSentences(String name) {
        Matcher written = Pattern.compile("(?<![\\p{L}-])(?:(?<before>(?i:" + Pattern.quote(name)
                        + "))[- ]?fractie|(?:fractie|leden) van (?:de |het )?(?<after>(?i:" + Pattern.quote(name)
                        + "))(?![\\p{L}-]))")
                .matcher("");
        Map<String, Integer> counts = new TreeMap<>();
        for (Para para : paras) {
            if (para.isText()) {
                written.reset(para.text);
                while (written.find()) {
                    String before = written.group("before");
                    counts.merge(before != null ? before : written.group("after"), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(spelled -> Character.isUpperCase(spelled.charAt(0)) || Character.isDigit(spelled.charAt(0)))
                .orElse(name);
    }
}
