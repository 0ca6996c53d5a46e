package org.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.verslag.spi.ExportOption;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.SourceParser;

/**
 * What a plugin says of itself. All of it is asked for when the plugin is found, since one that fails at that, or breaks the
 * form, fails whoever lists or chooses plugins.
 *
 * @param id what it is called
 * @param faults a clause for each name that it may not have
 */
record Introduction(String id, List<String> faults) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String ID_FORM = "lower case letters and digits, with single hyphens between them";
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");
    private static final String EXTENSION_FORM = "lower case letters and digits, with single stops between them";

    static Introduction of(SourceParser parser) {
        Objects.requireNonNull(parser.description(), "its description is null");
        parser.mediaTypes().forEach(Objects::requireNonNull);
        List<String> faults = new ArrayList<>();
        check(ID, parser.id(), "id", ID_FORM, faults);
        parser.fileExtensions().forEach(extension -> check(EXTENSION, extension, "extension", EXTENSION_FORM, faults));
        return new Introduction(parser.id(), faults);
    }

    static Introduction of(ReportExporter exporter) {
        Objects.requireNonNull(exporter.description(), "its description is null");
        Objects.requireNonNull(exporter.mediaType(), "its media type is null");
        List<String> faults = new ArrayList<>();
        check(ID, exporter.id(), "id", ID_FORM, faults);
        check(EXTENSION, exporter.fileExtension(), "extension", EXTENSION_FORM, faults);
        for (ExportOption option : exporter.options()) {
            check(ID, option.name(), "option", ID_FORM, faults);
        }
        return new Introduction(exporter.id(), faults);
    }

    private static void check(Pattern form, @Nullable String value, String what, String allowed, List<String> faults) {
        if (value == null) {
            faults.add("its " + what + " is null");
        } else if (!form.matcher(value).matches()) {
            faults.add("its " + what + " '" + value + "' is not made of " + allowed);
        }
    }
}
