package org.verslag.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.verslag.model.Diagnostic;
import org.verslag.model.Severity;

/**
 * Tells what an exporter could not write as it is: at once where something is amiss, and at the end, a line for each code,
 * where it is good to know. For one thread.
 */
final class ExporterNotes {
    private final Messages messages;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    /** The first of its code, and how many there are. */
    private record Note(String first, int count) {
        Note more() {
            return new Note(first, count + 1);
        }
    }

    ExporterNotes(Messages messages) {
        this.messages = messages;
    }

    /**
     * Takes what was said.
     *
     * @param about what it is about, for people
     */
    void add(String about, Iterable<Diagnostic> said) {
        for (Diagnostic diagnostic : said) {
            String message = about + ": " + diagnostic.message();
            if (diagnostic.severity() != Severity.INFO) {
                messages.exporterSays(diagnostic.severity(), message);
            } else if (notes.computeIfPresent(diagnostic.code(), (code, note) -> note.more()) == null) {
                notes.put(diagnostic.code(), new Note(message, 1));
            }
        }
    }

    /** Tells what has waited for the end. */
    void tell() {
        notes.forEach((code, note) -> messages.note(
                note.first() + " (" + code + (note.count() == 1 ? "" : ", the first of " + note.count()) + ")"));
        notes.clear();
    }
}
