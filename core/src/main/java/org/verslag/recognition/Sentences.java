package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into sentences, as well as stops and capitals tell. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.?!](?= [\\p{Lu}’«]|$)");

    private Sentences() {}

    /** Each with its stop, without the space ahead of it. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    /** The last one; looked for from the end, since most texts are asked for no other. */
    static String last(String text) {
        for (int i = text.length() - 3; i > 0; i--) {
            char first = text.charAt(i + 2);
            if (".?!".indexOf(text.charAt(i)) >= 0
                    && text.charAt(i + 1) == ' '
                    && (Character.isUpperCase(first) || first == '’' || first == '«')) {
                return text.substring(i + 2);
            }
        }
        return text;
    }

    /** Where the sentence ends that starts at an offset: behind its stop, or at the end of the text. */
    static int end(String text, int start) {
        Matcher end = END.matcher(text);
        return end.find(start) ? end.end() : text.length();
    }
}
