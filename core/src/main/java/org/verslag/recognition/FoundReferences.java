package org.verslag.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.verslag.model.DocumentReference;

/** The references of one text; what was found first keeps its stretch. */
final class FoundReferences {
    private static final String OFFICIAL = "https://zoek.officielebekendmakingen.nl/";

    private final List<DocumentReference> references = new ArrayList<>();
    private final Stretches stretches = new Stretches();

    void add(String kind, int start, int end, String id, Optional<String> url) {
        if (stretches.take(start, end)) {
            references.add(new DocumentReference(kind, start, end, id, url));
        }
    }

    /** One that has an address at the publisher of official announcements, if it is official. */
    void add(String kind, int start, int end, String id, boolean official) {
        add(kind, start, end, id, official ? Optional.of(OFFICIAL + id + ".html") : Optional.empty());
    }

    /**
     * Those of a range, which all have its stretch: "nrs. 8 t/m 10" names three.
     *
     * @param nameStart where the name of the document starts
     * @param start where the range starts
     */
    void addRange(String kind, int nameStart, int start, int end, List<String> ids) {
        if (!stretches.take(nameStart, end)) {
            return;
        }
        int from = nameStart;
        for (String id : ids) {
            references.add(new DocumentReference(kind, from, end, id, Optional.of(OFFICIAL + id + ".html")));
            from = start;
        }
    }

    /** Every place of a phrase whose words are the id themselves. */
    void each(Phrase phrase, String kind, String text, int from) {
        Matcher matcher = phrase.matcher(text);
        for (int at = from; phrase.find(matcher, text, at); at = matcher.end()) {
            add(kind, matcher.start(), matcher.end(), matcher.group(), false);
        }
    }

    List<DocumentReference> inOrder() {
        references.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return references;
    }
}
