package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers behind the name of a document, one or several: "nr. 2784", "nrs. 679, 684 en 685", "nrs. 8 t/m 10". */
final class DocumentNumbers {
    /** What stands behind a number that no "nr." announces, so that it counts nothing ("Stb. 2021, 44 en 45 gemeenten"). */
    static final String CLOSED = "(?=$|[)\\];:]| \\(|[.,](?!\\d))";

    /** Also with the thousands apart: "nr. 1.230", and "nr. 1 230" where nothing is counted. */
    static final String SINGLE = "(?:\\d{1,2}\\.\\d{3}(?!\\d)|\\d \\d{3}(?!\\d)" + CLOSED + "|\\d{1,5}[a-z]?(?!\\d))";

    /**
     * One of several: no day of a month, no start of the next dossier ("nrs. 8, 9 en 36 100, nr. 3"), no next year ("nr. 12
     * en 2031–2032, nr. 3").
     */
    static final String NEXT = "(?!(?:19|20)\\d{2} ?[–/-] ?\\d{2,4}, ?(?:nr|\\d))" + SINGLE
            + "(?! \\d{3}(?!\\d))(?! (?:" + DutchDates.ANY_MONTH + ")\\b)";

    static final String TO = "(?: ?t/m ?| tot en met | ?[–-] ?)";

    static final String SEVERAL =
            SINGLE + "(?:(?:(?:, ?(?:en )?| en | & )(?:nr\\.? ?)?|" + TO + ")" + NEXT + "){0,200}";

    private static final Pattern NUMBER =
            Pattern.compile("(?<first>" + SINGLE + ")(?:" + TO + "(?<last>\\d{1,5})(?![\\da-z]))?");

    private static final int LONGEST_RANGE = 50;

    private final String text;
    private final FoundReferences found;
    private final String kind;

    DocumentNumbers(String text, FoundReferences found, String kind) {
        this.text = text;
        this.found = found;
        this.kind = kind;
    }

    /**
     * Adds a reference for each number in a stretch of the text.
     *
     * @param start where the name of the first document starts
     * @param prefix the id up to the number
     */
    void add(int start, int from, int to, String prefix) {
        Matcher number = NUMBER.matcher(text).region(from, to);
        int nameStart = start;
        while (number.find()) {
            List<String> range = range(number);
            if (range.isEmpty()) {
                found.add(kind, nameStart, number.end("first"), prefix + plain(number.group("first")), true);
                if (number.group("last") != null) {
                    found.add(kind, number.start("last"), number.end(), prefix + number.group("last"), true);
                }
            } else {
                range.replaceAll(prefix::concat);
                found.addRange(kind, nameStart, number.start(), number.end(), range);
            }
            nameStart = nextStart(number.end(), to);
        }
    }

    private static String plain(String printed) {
        return printed.replace(".", "").replace(" ", "");
    }

    /** Of "8 t/m 10" all three; nothing where this is no range. */
    private static List<String> range(Matcher number) {
        List<String> range = new ArrayList<>();
        String first = plain(number.group("first"));
        if (number.group("last") == null || !Character.isDigit(first.charAt(first.length() - 1))) {
            return range;
        }
        int last = Integer.parseInt(number.group("last"));
        for (int i = Integer.parseInt(first); i <= last && range.size() <= LONGEST_RANGE; i++) {
            range.add(Integer.toString(i));
        }
        if (range.size() > LONGEST_RANGE) {
            range.clear();
        }
        return range;
    }

    /** Where the next number starts, with its "nr." if it has one. */
    int nextStart(int from, int to) {
        int start = from;
        while (start < to && !Character.isDigit(text.charAt(start)) && !text.startsWith("nr", start)) {
            start++;
        }
        return start;
    }
}
