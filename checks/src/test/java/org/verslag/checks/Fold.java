package org.verslag.checks;

import java.util.List;
import java.util.regex.Pattern;

/** White space does not count where texts are compared. */
final class Fold {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Fold() {}

    static String text(String text) {
        return String.join(" ", words(text));
    }

    static String text(List<String> paragraphs) {
        return text(String.join(" ", paragraphs));
    }

    static List<String> words(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    static List<String> words(List<String> paragraphs) {
        return words(String.join(" ", paragraphs));
    }

    static List<String> paragraphs(List<String> paragraphs) {
        return paragraphs.stream()
                .map(Fold::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static List<String> paragraphs(String cell) {
        return paragraphs(List.of(cell.split("\\R")));
    }
}
