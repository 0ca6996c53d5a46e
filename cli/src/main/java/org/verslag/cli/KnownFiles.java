package org.verslag.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verslag.Plugins;
import org.verslag.Plugins.Plugin;
import org.verslag.spi.Confidence;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ReportParser;
import org.verslag.spi.SourceParser;

/**
 * Which files of a folder are read: those whose extension a parser names, or belongs to a media type that it reads. A file
 * that is named itself is always read.
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

    private static final String TABLE_DESCRIPTION = "csv-metadata.json";

    private final Set<String> extensions;
    private final Set<String> readings;
    private final List<ReportParser> readers;

    private KnownFiles(Set<String> extensions, Set<String> readings, List<ReportParser> readers) {
        this.extensions = extensions;
        this.readings = readings;
        this.readers = readers;
    }

    static KnownFiles of(Plugins plugins) {
        Set<String> extensions = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        List<ReportParser> readers = new ArrayList<>();
        for (Plugin<SourceParser> plugin : plugins.parsers()) {
            Set<String> own = new TreeSet<>(plugin.service().fileExtensions());
            plugin.service().mediaTypes().forEach(type -> own.addAll(EXTENSIONS.getOrDefault(type, Set.of())));
            extensions.addAll(own);
            if (plugin.service() instanceof LayoutParser) {
                sources.addAll(own);
            }
            if (plugin.service() instanceof ReportParser reader) {
                readers.add(reader);
            }
        }
        Set<String> readings = new TreeSet<>(extensions);
        readings.removeAll(sources);
        return new KnownFiles(extensions, readings, readers);
    }

    boolean has(Path file) {
        return endsInOneOf(extensions, file) && !describesTables(file);
    }

    /** Whether a file is what stands beside tables to describe them, by the name that CSVW has for it. */
    static boolean describesTables(Path file) {
        return String.valueOf(file.getFileName()).equals(TABLE_DESCRIPTION);
    }

    /** Whether a file of this name holds a whole report that was read before, and no source. */
    boolean isReading(Path file) {
        return endsInOneOf(readings, file);
    }

    /** Whether a file of this name is one that reports are read from. */
    boolean isSource(Path file) {
        return has(file) && !isReading(file);
    }

    /** Whether a file is certain to hold a report that was read before and written as a whole, or holds nothing at all. */
    boolean holdsReading(Path file) {
        FileSource source = new FileSource(file);
        try {
            return source.head(1).length == 0
                    || isReading(file) && readers.stream().anyMatch(reader -> isCertain(reader, source));
        } catch (IOException e) {
            return false;
        }
    }

    /** A plugin that fails is told when it reads. */
    private static boolean isCertain(ReportParser reader, FileSource source) {
        try {
            return reader.confidence(source) == Confidence.CERTAIN;
        } catch (IOException | RuntimeException | LinkageError e) {
            return false;
        }
    }

    /** An extension may have a stop in it ("tar.gz"); a file whose name is nothing else has none. */
    private static boolean endsInOneOf(Set<String> extensions, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return extensions.stream()
                .anyMatch(extension -> name.lastIndexOf("." + extension) > 0 && name.endsWith("." + extension));
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
