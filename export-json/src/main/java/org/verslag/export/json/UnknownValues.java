package org.verslag.export.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verslag.model.Diagnostic;
import org.verslag.model.Location;
import org.verslag.model.Severity;

/** Turns names into enum constants, and remembers those of newer versions that this one does not know. */
final class UnknownValues {
    /** The code of the diagnostics about them. */
    static final String CODE = "json-unknown-value";

    private final Map<String, Diagnostic> found = new LinkedHashMap<>();

    <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        Optional<E> constant = EnumNames.find(type, name);
        if (constant.isEmpty()) {
            note(type, name, "it is left out");
        }
        return constant;
    }

    <E extends Enum<E>> E find(Class<E> type, String name, E otherwise) {
        return EnumNames.find(type, name).orElseGet(() -> {
            note(type, name, "it is read as '" + EnumNames.of(otherwise) + "'");
            return otherwise;
        });
    }

    List<Diagnostic> diagnostics() {
        return new ArrayList<>(found.values());
    }

    private void note(Class<?> type, String name, String consequence) {
        String what = type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
        found.computeIfAbsent(
                what + " " + name,
                key -> Diagnostic.of(
                        CODE,
                        Severity.WARNING,
                        "The value '" + name + "' of " + what + " is not known to this version, so " + consequence
                                + ".",
                        Location.unknown()));
    }
}
