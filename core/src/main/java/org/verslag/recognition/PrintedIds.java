package org.verslag.recognition;

import java.util.regex.Matcher;

/** Ids of official publications that are printed as they are: "kst-36200-VI-47", "blg-929493", "ah-tk-20232024-1984". */
final class PrintedIds {
    private static final Phrase ID = Phrase.of("(?<![\\p{L}\\d-])(?:"
            + "(?<kamerstuk>kst-\\d{5}(?:-(?:[IVXLC]{1,6}[A-Z]?|[A-J]|\\d{1,3})(?=-))?-(?:\\d{1,5}|[A-Z]{1,3})"
            + "|kst-\\d{5,8}|blg-\\d{3,8})"
            + "|(?<aanhangsel>ah-(?:(?:tk|ek)-\\d{8}-\\d{1,5}|\\d{5,8}))"
            + "|(?<handelingen>h-(?:tk|ek)-\\d{8}-\\d{1,4}(?:-\\d{1,4})?)"
            + "|(?<gazette>(?:stb|stcrt|trb)-(?:19|20)\\d{2}-\\d{1,6}(?:-n\\d{1,2})?)"
            + ")(?![\\p{L}\\d]|-[\\p{L}\\d])");

    private PrintedIds() {}

    static void in(String text, int from, FoundReferences found) {
        if (text.indexOf('-') < 0) {
            return;
        }
        Matcher matcher = ID.matcher(text);
        for (int at = from; ID.find(matcher, text, at); at = matcher.end()) {
            found.add(kind(matcher), matcher.start(), matcher.end(), matcher.group(), true);
        }
    }

    private static String kind(Matcher matcher) {
        if (matcher.group("kamerstuk") != null) {
            return "kamerstuk";
        }
        if (matcher.group("aanhangsel") != null) {
            return "aanhangsel";
        }
        return matcher.group("handelingen") != null ? "handelingen" : "gazette";
    }
}
