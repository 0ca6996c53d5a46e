package org.verslag.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verslag.model.DocumentReference;
import org.verslag.model.Mention;

/**
 * The second phase: what a joined text names. Documents and addresses first, each stretch of text for one of them only; then
 * other exchanges of the report; motions and persons may stand around them.
 */
final class Mentions {
    private static final int BETWEEN = 2;
    private static final Set<String> AT_DOCUMENT = Set.of(", ", " (");

    private final DocumentReferences documents;
    private final CrossReferences exchanges;

    /**
     * Mentions in the texts of one report.
     *
     * @param ownDossiers the numbers of the dossiers that the report stands under, without spaces
     * @param numbers the exchanges by their printed numbers
     */
    Mentions(Set<String> ownDossiers, ExchangeNumbers numbers) {
        documents = new DocumentReferences(ownDossiers);
        exchanges = new CrossReferences(numbers);
    }

    /** References to exchanges that are not in the report, found since this was asked last. */
    List<String> unresolved() {
        return exchanges.unresolved();
    }

    /**
     * Whether what starts at a place stands right behind a document: "Kamerstuk 36 200, nr. 12, vraag 3" and "Aanhangsel …,
     * nr. 403 (vraag 3)" are questions of another report.
     *
     * @param ends where the documents end
     */
    private static boolean isOfDocument(String text, int start, Set<Integer> ends) {
        int end = start - BETWEEN;
        return ends.contains(end) && AT_DOCUMENT.contains(text.substring(end, start));
    }

    /**
     * All mentions in a text from a place on, ordered by start.
     *
     * @param own the ordinal of the exchange that the text belongs to, or 0
     */
    List<Mention> in(String text, int from, int own) {
        if (text.length() < 4) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        List<DocumentReference> references = documents.in(text, from);
        found.addAll(references);
        Stretches taken = new Stretches();
        Set<Integer> ends = new HashSet<>();
        references.forEach(reference -> {
            taken.take(reference.start(), reference.end());
            ends.add(reference.end());
        });
        exchanges.in(text, from, own).stream()
                .filter(cross -> !taken.overlap(cross.start(), cross.end()))
                .filter(cross -> !isOfDocument(text, cross.start(), ends))
                .forEach(found::add);
        found.addAll(PersonsAndMotions.in(text, from));
        found.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        return found;
    }
}
