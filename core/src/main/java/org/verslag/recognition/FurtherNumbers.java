package org.verslag.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Further documents of a dossier behind those that were named: behind pages, and letters of the Senate among numbers. */
final class FurtherNumbers {
    static final String LETTERS =
            "[A-Z]{1,3}(?![\\p{L}\\d])(?:(?:, |,? en | t/m | tot en met )[A-Z]{1,2}(?![\\p{L}\\d])){0,20}";

    private static final Pattern LETTER = Pattern.compile(
            "(?<first>[A-Z](?= t/m | tot en met )|[A-Z]+)(?:(?: t/m | tot en met )(?<last>[A-Z])(?![A-Z]))?");

    /** "nr. 4, p. 12 en 13, en nr. 6", "nr. 4 (blz. 12), nrs. 6 en 7". */
    private static final Pattern BEHIND_PAGES = Pattern.compile(
            ",? \\(?(?:p|pp|blz|pag)\\. ?\\d{1,4}(?:(?: ?[–-] ?|, | en | t/m )\\d{1,4}){0,20}\\)?(?:,? en|[,;]) nrs?\\.? ?(?<numbers>"
                    + DocumentNumbers.SEVERAL + ")");

    /** "36 450, B en nr. 12", "36 450, B en 12": the number of a dossier can follow as well. */
    private static final Pattern BEHIND_LETTERS = Pattern.compile("(?:,? en|,) (?:nrs?\\.? ?(?<numbers>"
            + DocumentNumbers.SEVERAL + ")|(?<bare>\\d{1,3}[a-z]?)" + DocumentNumbers.CLOSED + ")");

    /** "36 450, nr. 3 en B", "nrs. 3, 6, B en C"; not "nr. 3 en A. Zeegers", "nr. 3 en A.B. van Dam". */
    private static final Pattern BEHIND_NUMBERS = Pattern.compile(
            "(?:,? en|,) (?:letters? )?(?<letters>[A-H](?:(?:, |,? en )[A-H]){0,7})" + DocumentNumbers.CLOSED
                    + "(?!\\.(?:\\p{Lu}| (?:van|von|de[nr]?|te[nr]?|’t) | (?!(?:De|Het|Een|Deze|Dit|In|Kan|Zie|Bij|Op)\\b)\\p{Lu}))");

    private final String text;
    private final FoundReferences found;
    private final DocumentNumbers numbers;
    private final String prefix;

    /**
     * Those of one dossier.
     *
     * @param prefix the id up to the number
     */
    FurtherNumbers(String text, FoundReferences found, DocumentNumbers numbers, String prefix) {
        this.text = text;
        this.found = found;
        this.numbers = numbers;
        this.prefix = prefix;
    }

    void behindNumbers(int from) {
        Matcher next = BEHIND_PAGES.matcher(text);
        int end = from;
        for (; next.region(end, text.length()).lookingAt(); end = next.end()) {
            numbers.add(
                    numbers.nextStart(next.start("numbers") - 5, next.end()),
                    next.start("numbers"),
                    next.end(),
                    prefix);
        }
        Matcher letters = BEHIND_NUMBERS.matcher(text).region(end, text.length());
        if (letters.lookingAt()) {
            letters(letters.start("letters"), letters.start("letters"), letters.end("letters"));
        }
    }

    void behindLetters(int from) {
        Matcher next = BEHIND_LETTERS.matcher(text).region(from, text.length());
        if (next.lookingAt()) {
            String group = next.group("bare") == null ? "numbers" : "bare";
            numbers.add(numbers.nextStart(from, next.end()), next.start(group), next.end(group), prefix);
        }
    }

    /**
     * Adds a document for each letter.
     *
     * @param nameStart where the name of the first document starts
     */
    void letters(int nameStart, int from, int to) {
        Matcher letter = LETTER.matcher(text).region(from, to);
        int start = nameStart;
        while (letter.find()) {
            String last = letter.group(letter.group("last") == null ? "first" : "last");
            char first = letter.group("first").charAt(0);
            List<String> ids = last.length() > 1
                    ? List.of(prefix + last)
                    : first > last.charAt(0)
                            ? List.of(prefix + first, prefix + last)
                            : IntStream.rangeClosed(first, last.charAt(0))
                                    .mapToObj(id -> prefix + (char) id)
                                    .toList();
            found.addRange("kamerstuk", start < 0 ? letter.start() : start, letter.start(), letter.end(), ids);
            start = -1;
        }
    }
}
