package org.verslag.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verslag.Plugins;
import org.verslag.Plugins.Plugin;
import org.verslag.spi.SourceParser;

/**
 * Which files of a folder are read: those whose extension belongs to a media type that a parser reads. A file that is named
 * itself is always read.
 */
final class KnownFiles {
    private static final Map<String, Set<String>> EXTENSIONS = Map.of(
            "application/pdf", Set.of("pdf"),
            "text/plain", Set.of("txt"),
            "application/json", Set.of("json"),
            "text/html", Set.of("html", "htm"),
            "application/xhtml+xml", Set.of("xhtml"),
            "application/xml", Set.of("xml"),
            "text/xml", Set.of("xml"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"),
            "application/vnd.oasis.opendocument.text", Set.of("odt"));

    private final Set<String> extensions;

    private KnownFiles(Set<String> extensions) {
        this.extensions = extensions;
    }

    static KnownFiles of(Plugins plugins) {
        Set<String> extensions = new TreeSet<>();
        for (Plugin<SourceParser> plugin : plugins.parsers()) {
            for (String mediaType : plugin.service().mediaTypes()) {
                extensions.addAll(EXTENSIONS.getOrDefault(mediaType, Set.of()));
            }
        }
        return new KnownFiles(extensions);
    }

    boolean has(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The extensions with their stops, for people. */
    @Override
    public String toString() {
        return extensions.stream().map(extension -> "." + extension).collect(Collectors.joining(", "));
    }
}
