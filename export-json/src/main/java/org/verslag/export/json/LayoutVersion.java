package org.verslag.export.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verslag.model.Diagnostic;
import org.verslag.model.Location;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.model.Severity;

/** The version of the layout that a document says it has. */
final class LayoutVersion {
    /** The code of the diagnostic about a newer minor version. */
    static final String NEWER = "json-newer-version";

    /** The schema has the same form. */
    private static final Pattern FORM = Pattern.compile(JsonSyntax.MAJOR + "\\.(?<minor>[0-9]{1,9})");

    /** However those to come are written, they begin so. */
    private static final Pattern MAJOR = Pattern.compile("([0-9]{1,9})(?:\\..*)?");

    private final String text;
    private final int minor;

    private LayoutVersion(String text, int minor) {
        this.text = text;
        this.minor = minor;
    }

    /**
     * The version of a document.
     *
     * @throws ReadException if it is that of a newer major version, or none
     */
    static LayoutVersion of(JsonObject object) throws ReadException {
        String text = object.text(JsonSyntax.VERSION_FIELD);
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            return new LayoutVersion(text, Integer.parseInt(form.group("minor")));
        }
        Matcher major = MAJOR.matcher(text);
        if (major.matches() && Integer.parseInt(major.group(1)) > JsonSyntax.MAJOR) {
            throw newer(object, "has version " + text + " of the layout, and this release reads up to " + own());
        }
        throw object.damaged("'" + text + "' is no version; versions look like " + own());
    }

    /** What a document of a newer version holds. */
    static ReadException newer(JsonObject object, String what) {
        return new ReadException(
                Reason.NEWER_VERSION,
                object.source(),
                object.source() + ": " + what + "; read it with a newer release of Verslag");
    }

    /** That fields may have been passed over, which whoever writes the report again loses. */
    Optional<Diagnostic> loss() {
        return minor <= JsonSyntax.MINOR
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                        NEWER,
                        Severity.WARNING,
                        "The source has version " + text + " of the layout, and this release knows " + own()
                                + ": fields that came later are left out, also where the report is written again.",
                        Location.unknown()));
    }

    private static String own() {
        return JsonSyntax.MAJOR + "." + JsonSyntax.MINOR;
    }
}
