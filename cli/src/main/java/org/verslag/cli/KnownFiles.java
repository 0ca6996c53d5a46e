package org.verslag.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verslag.Plugins;
import org.verslag.Plugins.Plugin;
import org.verslag.spi.LayoutParser;
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
    private final Set<String> readings;

    private KnownFiles(Set<String> extensions, Set<String> readings) {
        this.extensions = extensions;
        this.readings = readings;
    }

    static KnownFiles of(Plugins plugins) {
        Set<String> extensions = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        for (Plugin<SourceParser> plugin : plugins.parsers()) {
            for (String mediaType : plugin.service().mediaTypes()) {
                Set<String> own = EXTENSIONS.getOrDefault(mediaType, Set.of());
                extensions.addAll(own);
                if (plugin.service() instanceof LayoutParser) {
                    sources.addAll(own);
                }
            }
        }
        Set<String> readings = new TreeSet<>(extensions);
        readings.removeAll(sources);
        return new KnownFiles(extensions, readings);
    }

    boolean has(Path file) {
        return extensions.contains(extension(file));
    }

    /** Whether a file of this name holds a whole report that was read before, and no source. */
    boolean isReading(Path file) {
        return readings.contains(extension(file));
    }

    private static String extension(Path file) {
        String ending = ending(file);
        return ending.isEmpty() ? "" : ending.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The extension of a file with its stop; empty if it has none. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot) : "";
    }

    /** The extensions with their stops, for people. */
    @Override
    public String toString() {
        return extensions.stream().map(extension -> "." + extension).collect(Collectors.joining(", "));
    }
}
