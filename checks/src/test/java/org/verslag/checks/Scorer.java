package org.verslag.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.verslag.checks.Gold.Pair;

/**
 * How much of a gold stands in the tables of a report. Each figure is a share: so many of so many. Figures that a gold does not
 * judge are left out.
 *
 * <p>{@code found}: exchanges that have a row whose question and answer are both at least 80 % the same, word by word; {@code
 * extra}: rows that match an exchange; {@code exactQ}, {@code exactA}: questions and answers that are the same to the letter;
 * {@code paras}: exchanges with the same paragraphs; {@code party}, {@code topic}, {@code number}: exchanges with the same value;
 * {@code words}: words of the gold, in order, in the matched rows; {@code notes}, {@code rest}: footnotes, and introductions,
 * remarks and agenda items, twice the matches out of those wanted and those there (F1); {@code refP}, {@code refR}: references
 * that are there and wanted, out of those there and out of those wanted.
 */
final class Scorer {
    /** In the order in which they are told. */
    private static final List<String> FIGURES = List.of(
            "found", "extra", "exactQ", "exactA", "paras", "party", "topic", "number", "words", "notes", "rest", "refP",
            "refR");

    private static final double CLOSE = 0.8;
    private static final Set<String> ROLES = Set.of("introduction", "remark", "agenda");
    private static final Set<String> KINDS = Set.of(
            "kamerstuk",
            "dossier",
            "aanhangsel",
            "handelingen",
            "case",
            "gazette",
            "eu",
            "case-law",
            "url",
            "exchange");

    private final Gold gold;
    private final Map<String, Share> shares = new HashMap<>();

    /** So many of so many. */
    record Share(int hit, int all) {
        Share plus(int moreHit, int moreAll) {
            return new Share(hit + moreHit, all + moreAll);
        }

        double value() {
            return hit / (double) all;
        }

        @Override
        public String toString() {
            return hit + "/" + all;
        }

        static Share parse(String text) {
            int slash = text.indexOf('/');
            return new Share(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        }
    }

    private Scorer(Gold gold) {
        this.gold = gold;
    }

    /**
     * Scores tables.
     *
     * @param rows gives a table's rows by its name
     */
    static Map<String, Share> score(Gold gold, Function<String, List<Map<String, String>>> rows) {
        Scorer scorer = new Scorer(gold);
        scorer.exchanges(rows.apply("exchanges"));
        gold.footnotes()
                .ifPresent(
                        wanted -> scorer.f1("notes", fold(wanted), pairs(rows.apply("footnotes"), "number", "text")));
        if (!gold.rest().isEmpty()) {
            List<Pair> there = pairs(rows.apply("paragraphs"), "role", "text").stream()
                    .filter(pair -> ROLES.contains(pair.first()))
                    .toList();
            scorer.f1("rest", fold(gold.rest()), there);
        }
        gold.references().ifPresent(wanted -> scorer.references(wanted, pairs(rows.apply("references"), "kind", "id")));
        Map<String, Share> ordered = new LinkedHashMap<>();
        FIGURES.forEach(figure ->
                Optional.ofNullable(scorer.shares.get(figure)).ifPresent(share -> ordered.put(figure, share)));
        return ordered;
    }

    private void exchanges(List<Map<String, String>> rows) {
        List<Optional<Integer>> pairs = Alignment.of(gold.exchanges(), rows);
        for (int i = 0; i < pairs.size(); i++) {
            exchange(gold.exchanges().get(i), pairs.get(i).map(rows::get));
        }
        add("extra", (int) pairs.stream().filter(Optional::isPresent).count(), rows.size());
    }

    private void exchange(Gold.Exchange wanted, Optional<Map<String, String>> row) {
        boolean found = row.isPresent();
        found &= side("exactQ", wanted.question(), row.map(cells -> cells.get("question")));
        found &= side("exactA", wanted.answer(), row.map(cells -> cells.get("answer")));
        add("found", found);
        if (gold.paragraphs()) {
            add(
                    "paras",
                    sameParagraphs(wanted.question(), row.map(cells -> cells.get("question")))
                            && sameParagraphs(wanted.answer(), row.map(cells -> cells.get("answer"))));
        }
        wanted.party().ifPresent(value -> add("party", same(value, row.map(cells -> cells.get("party")))));
        wanted.topic().ifPresent(value -> add("topic", same(value, row.map(cells -> cells.get("topic")))));
        wanted.number().ifPresent(value -> add("number", same(value, row.map(cells -> cells.get("number")))));
    }

    /** Counts a question or answer and tells whether the cell is close to it. */
    private boolean side(String exact, Optional<List<String>> wanted, Optional<String> cell) {
        if (wanted.isEmpty()) {
            return true;
        }
        List<String> want = Fold.words(wanted.get());
        List<String> got = Fold.words(cell.orElse(""));
        int common = CommonWords.count(want, got);
        add("words", common, want.size());
        add(exact, cell.isPresent() && want.equals(got));
        return common >= CLOSE * Math.max(want.size(), got.size());
    }

    private static boolean sameParagraphs(Optional<List<String>> wanted, Optional<String> cell) {
        return cell.isPresent() && Fold.paragraphs(wanted.orElse(List.of())).equals(Fold.paragraphs(cell.get()));
    }

    private static boolean same(String wanted, Optional<String> cell) {
        return cell.isPresent() && Fold.text(wanted).equals(Fold.text(cell.get()));
    }

    private void f1(String figure, List<Pair> wanted, List<Pair> there) {
        add(figure, 2 * common(wanted, there), wanted.size() + there.size());
    }

    private void references(List<Pair> wanted, List<Pair> there) {
        List<Pair> judged = new ArrayList<>(there);
        judged.removeIf(pair -> !KINDS.contains(pair.first())
                && wanted.stream().noneMatch(want -> want.first().equals(pair.first())));
        int hit = common(wanted, judged);
        add("refP", hit, judged.size());
        add("refR", hit, wanted.size());
    }

    private static int common(List<Pair> left, List<Pair> right) {
        return Alignment.common(Alignment.bag(left), Alignment.bag(right));
    }

    private static List<Pair> fold(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Pair(pair.first(), Fold.text(pair.second())))
                .toList();
    }

    private static List<Pair> pairs(List<Map<String, String>> rows, String first, String second) {
        return rows.stream()
                .map(row -> new Pair(Fold.text(row.get(first)), Fold.text(row.get(second))))
                .toList();
    }

    private void add(String figure, boolean hit) {
        add(figure, hit ? 1 : 0, 1);
    }

    /** What nothing is judged by is no figure. */
    private void add(String figure, int hit, int all) {
        if (all > 0) {
            shares.merge(figure, new Share(hit, all), (old, more) -> old.plus(more.hit(), more.all()));
        }
    }
}
