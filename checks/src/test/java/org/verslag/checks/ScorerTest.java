package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verslag.checks.Scorer.Share;

/** The figures on a toy that can be counted by hand. */
class ScorerTest {
    private static final String GOLD = """
            {"paragraphs": true,
             "exchanges": [
              {"number": 1, "party": "VVD", "topic": "Haven", "question": ["Wat kost de haven?"],
               "answer": ["De haven kost drie miljoen euro.", "Dat is veel."]},
              {"number": 2, "party": "SP", "topic": null, "question": ["Wie betaalt de veerboot naar het eiland?"],
               "answer": ["De vervoerder betaalt de veerboot."]},
              {"number": 3, "party": "SP", "topic": null, "question": ["Vaart de boot ook op zondag?"], "answer": null}],
             "footnotes": [{"number": 1, "text": "Kamerstuk 1"}, {"number": 2, "text": "Kamerstuk 2"}],
             "introductions": [["VVD", "De leden danken."]],
             "unanswered": [["SP", "Veerboot", "Deze leden wachten af."]],
             "agenda": ["Toekomst van de haven"],
             "references": [{"kind": "kamerstuk", "id": "kst-1-1"}, {"kind": "kamerstuk", "id": "kst-1-1"},
              {"kind": "url", "id": "https://voorbeeld.nl"}]}
            """;

    private static final Map<String, List<Map<String, String>>> TABLES = Map.of(
            "exchanges",
                    List.of(
                            Map.of("question", "Geheel iets anders", "answer", ""),
                            Map.of(
                                    "question", "Wat kost  de haven?",
                                    "answer", "De haven kost drie miljoen euro.\nDat is veel.",
                                    "party", "VVD",
                                    "topic", "Haven",
                                    "number", "1"),
                            Map.of(
                                    "question", "Wie betaalt de veerboot naar het eiland",
                                    "answer", "De vervoerder betaalt",
                                    "party", "PvdA",
                                    "topic", "",
                                    "number", "2")),
            "footnotes",
                    List.of(
                            Map.of("number", "1", "text", "Kamerstuk 1"),
                            Map.of("number", "2", "text", "Kamerstuk 3"),
                            Map.of("number", "3", "text", "te veel")),
            "paragraphs",
                    List.of(
                            Map.of("role", "heading", "text", "Haven"),
                            Map.of("role", "introduction", "text", "De leden danken."),
                            Map.of("role", "agenda", "text", "Toekomst van de haven")),
            "references",
                    List.of(
                            Map.of("kind", "kamerstuk", "id", "kst-1-1"),
                            Map.of("kind", "url", "id", "https://voorbeeld.nl/"),
                            Map.of("kind", "motion", "id", "not judged")));

    @TempDir
    Path folder;

    @Test
    void countsWhatIsThere() throws Exception {
        Gold gold = Gold.read(Files.writeString(folder.resolve("toy.gold.json"), GOLD));

        Map<String, Share> figures = Scorer.score(gold, TABLES::get);

        assertThat(figures)
                .containsOnly(
                        Map.entry("found", new Share(1, 3)),
                        Map.entry("extra", new Share(2, 3)),
                        Map.entry("exactQ", new Share(1, 3)),
                        Map.entry("exactA", new Share(1, 2)),
                        Map.entry("paras", new Share(1, 3)),
                        Map.entry("party", new Share(1, 3)),
                        Map.entry("topic", new Share(1, 1)),
                        Map.entry("number", new Share(2, 3)),
                        Map.entry("words", new Share(4 + 9 + 6 + 3, 4 + 9 + 7 + 5 + 6)),
                        Map.entry("notes", new Share(2, 5)),
                        Map.entry("rest", new Share(4, 5)),
                        Map.entry("refP", new Share(1, 2)),
                        Map.entry("refR", new Share(1, 3)));
    }

    @Test
    void doesNotJudgeWhatTheGoldDoesNotHold() throws Exception {
        String little =
                "{\"exchanges\": [{\"question\": [\"Hoe?\"], \"answer\": [\"Zo.\"]}], \"agenda\": null, \"footnotes\": []}";
        Gold gold = Gold.read(Files.writeString(folder.resolve("little.gold.json"), little));

        Map<String, Share> figures =
                Scorer.score(gold, table -> table.equals("exchanges") ? List.of() : List.<Map<String, String>>of());

        assertThat(figures.keySet()).containsExactlyInAnyOrder("found", "exactQ", "exactA", "words");
        assertThat(figures.values()).allSatisfy(share -> assertThat(share.hit()).isZero());
    }

    @Test
    void countsCommonWordsInOrder() {
        assertThat(CommonWords.count(words("a b c d"), words("a b c d"))).isEqualTo(4);
        assertThat(CommonWords.count(words("a b c d"), words("x a b y d z"))).isEqualTo(3);
        // The longest stretch first, even if more words in all would match without it
        assertThat(CommonWords.count(words("a b c x y"), words("x y a b c"))).isEqualTo(3);
        assertThat(CommonWords.count(words(""), words("a"))).isZero();
        assertThat(CommonWords.count(words("a a a"), words("a a"))).isEqualTo(2);
    }

    private static List<String> words(String text) {
        return Fold.words(text);
    }
}
