package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.verslag.recognition.Anchor.Kind;

/** Reports whose second part holds the answers, where their headings and labels have the form of something else. */
final class AnswersApart {
    /** So many words under a number show whether a question is printed again there. */
    private static final int WORDS = 3;

    private static final int MANY = 3;

    private final List<Row> rows;

    private AnswersApart(List<Row> rows) {
        this.rows = rows;
    }

    static void relabel(List<Row> rows) {
        AnswersApart answers = new AnswersApart(rows);
        answers.headingsAgainAndAgain();
        answers.headingWithoutNumber();
        answers.numbersAlone();
    }

    /** "ANTWOORD VAN DE MINISTER" stands once over a part, and many times over answers. */
    private void headingsAgainAndAgain() {
        Map<String, List<Integer>> headings = new HashMap<>();
        for (int at : places(Kind.PART)) {
            if (text(at).startsWith("ANTWOORD")) {
                headings.computeIfAbsent(text(at), heading -> new ArrayList<>()).add(at);
            }
        }
        headings.values().stream()
                .filter(same -> same.size() >= MANY)
                .forEach(same -> same.forEach(at -> become(Kind.ANSWER_LABEL, at)));
    }

    /**
     * "Reactie van de Minister" over answers that have labels of their own is no label, where the part ahead of it only asks:
     * "Vragen en opmerkingen vanuit de fracties".
     */
    private void headingWithoutNumber() {
        List<Integer> parts = places(Kind.PART);
        if (parts.isEmpty() || parts.stream().anyMatch(this::answers) || !asksOnly(parts.get(parts.size() - 1))) {
            return;
        }
        List<Integer> labels = places(Kind.ANSWER_LABEL).stream()
                .filter(at -> numbers(at).isEmpty() && namesRespondent(at))
                .toList();
        if (labels.size() == 1 && isFollowedByLabel(labels.get(0))) {
            become(Kind.PART, labels.get(0));
        }
    }

    /** "II Reactie van de Staatssecretaris | 1 | Op 1 juni …": numbers alone over answers, in a report without other labels. */
    private void numbersAlone() {
        int part = -1;
        List<Integer> parts = places(Kind.PART);
        for (int i = 1; i < parts.size(); i++) {
            if (asksOnly(parts.get(i - 1)) && answers(parts.get(i))) {
                part = parts.get(i);
            }
        }
        if (part < 0 || !places(Kind.ANSWER_LABEL).isEmpty()) {
            return;
        }
        Set<String> asked = new HashSet<>();
        Set<String> openings = new HashSet<>();
        List<Integer> labels = places(Kind.QUESTION_LABEL);
        for (int at : labels) {
            if (at < part) {
                asked.addAll(numbers(at));
                openings.add(opening(at));
            } else if (numbers(at).isEmpty() || !asked.containsAll(numbers(at)) || openings.contains(opening(at))) {
                // "Vraag:" names no number, and opens a question that is printed again
                return;
            }
        }
        for (int at : labels) {
            if (at > part) {
                become(Kind.ANSWER_LABEL, at);
            }
        }
    }

    private List<Integer> places(Kind kind) {
        return IntStream.range(0, rows.size())
                .filter(at -> is(at, kind))
                .boxed()
                .toList();
    }

    private @Nullable Anchor anchor(int at) {
        return at < rows.size() ? rows.get(at).anchor : null;
    }

    private boolean is(int at, Kind kind) {
        Anchor anchor = anchor(at);
        return anchor != null && anchor.kind() == kind;
    }

    private int below(int at) {
        Anchor anchor = anchor(at);
        return at + (anchor == null ? 1 : anchor.rows());
    }

    private List<String> numbers(int at) {
        Anchor anchor = anchor(at);
        return anchor == null ? List.of() : anchor.numbers();
    }

    private boolean namesRespondent(int at) {
        Anchor anchor = anchor(at);
        return anchor != null && anchor.respondent().isPresent();
    }

    private boolean isFollowedByLabel(int at) {
        int next = below(at);
        return is(next, Kind.GROUP) || is(next, Kind.ANSWER_LABEL) || is(next, Kind.QUESTION_LABEL);
    }

    private boolean asksOnly(int at) {
        return UnlabelledStretch.asksOnly(text(at));
    }

    private boolean answers(int at) {
        return UnlabelledStretch.answers(text(at));
    }

    private String text(int at) {
        StringBuilder text = new StringBuilder();
        for (int i = at; i < below(at); i++) {
            text.append(rows.get(i).plain()).append(' ');
        }
        return text.toString().strip();
    }

    private String opening(int at) {
        int next = below(at);
        String[] words = next < rows.size() ? rows.get(next).plain().split(" ", WORDS + 1) : new String[0];
        return String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)));
    }

    private void become(Kind kind, int at) {
        Anchor anchor = anchor(at);
        if (anchor != null) {
            List<String> numbers = kind == Kind.PART ? List.of() : anchor.numbers();
            rows.get(at).anchor =
                    new Anchor(kind, anchor.rows(), Optional.empty(), numbers, List.of(), Optional.empty());
        }
    }
}
