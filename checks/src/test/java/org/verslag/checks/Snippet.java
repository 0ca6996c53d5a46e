package org.verslag.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A block of code in the README.
 *
 * @param language what stands after its fence
 * @param line the line of its fence, from 1
 * @param text the code
 */
record Snippet(String language, int line, String text) {
    private static final String FENCE = "```";

    static List<Snippet> of(String language) {
        return all().stream()
                .filter(snippet -> snippet.language().equals(language))
                .toList();
    }

    static Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        all().forEach(snippet -> languages.add(snippet.language()));
        return languages;
    }

    private static List<Snippet> all() {
        List<Snippet> snippets = new ArrayList<>();
        List<String> lines = Project.read("README.md").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int start = i;
                StringBuilder text = new StringBuilder();
                for (i++; !lines.get(i).equals(FENCE); i++) {
                    text.append(lines.get(i)).append('\n');
                }
                snippets.add(new Snippet(lines.get(start).substring(FENCE.length()), start + 1, text.toString()));
            }
        }
        return snippets;
    }

    @Override
    public String toString() {
        return language + " in line " + line;
    }
}
