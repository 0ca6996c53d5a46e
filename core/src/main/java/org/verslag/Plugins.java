package org.verslag;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportParser;
import org.verslag.spi.SourceParser;

/**
 * The parsers and exporters that are there. A plugin that cannot be loaded is left out and named in {@link #problems()}; it
 * does not take the others down. Immutable and safe for many threads.
 */
public final class Plugins {
    private final List<Plugin<SourceParser>> parsers;
    private final List<Plugin<ReportExporter>> exporters;
    private final List<String> problems;

    /**
     * A plugin and where it comes from.
     *
     * @param <T> its service
     * @param service the plugin itself
     * @param origin the jar or folder that its class was loaded from, or the name of its module
     */
    public record Plugin<T>(T service, String origin) {}

    private Plugins(List<Plugin<SourceParser>> parsers, List<Plugin<ReportExporter>> exporters, List<String> problems) {
        this.parsers = List.copyOf(parsers);
        this.exporters = List.copyOf(exporters);
        this.problems = List.copyOf(problems);
    }

    /** What is found through the class loader of this library. Looked up once, when first needed. */
    public static Plugins standard() {
        return Standard.PLUGINS;
    }

    /** What is found through a class loader, on its class path and among its modules. */
    public static Plugins from(ClassLoader loader) {
        return from(loader, List.of());
    }

    private static Plugins from(ClassLoader loader, List<String> unread) {
        List<String> problems = new ArrayList<>(unread);
        List<Plugin<SourceParser>> parsers = new ArrayList<>();
        PluginSearch search = new PluginSearch(loader, problems);
        parsers.addAll(search.find(LayoutParser.class));
        parsers.addAll(search.find(ReportParser.class));
        List<Plugin<ReportExporter>> exporters = search.find(ReportExporter.class);
        search.nameUnregistered(List.of(LayoutParser.class, ReportParser.class, ReportExporter.class));
        return new Plugins(
                unique(parsers, Introduction::of, "parser", problems),
                unique(exporters, Introduction::of, "exporter", problems),
                problems);
    }

    /**
     * What is found through a class loader, and in the jars of a folder. The jars stay open as long as the plugins are in
     * use.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static Plugins fromFolder(Path folder, ClassLoader parent) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(
                    folder.toString(), null, Files.exists(folder) ? "is no folder" : "there is no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<URL> jars = new ArrayList<>();
            List<String> unread = new ArrayList<>();
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                try (ZipFile whole = new ZipFile(jar.toFile())) {
                    jars.add(url(jar));
                    if (whole.size() == 0) {
                        unread.add(jar + " is empty. Fetch or build it again, or remove it.");
                    }
                } catch (IOException e) {
                    unread.add(
                            jar + " cannot be read as a jar and is left out. Fetch or build it again, or remove it.");
                }
            }
            return from(new URLClassLoader("plugins of " + folder, jars.toArray(URL[]::new), parent), unread);
        }
    }

    /** The parsers, ordered by id. */
    public List<Plugin<SourceParser>> parsers() {
        return parsers;
    }

    /** The exporters, ordered by id. */
    public List<Plugin<ReportExporter>> exporters() {
        return exporters;
    }

    /** A sentence for each plugin that was left out, saying which, why, and what to do. */
    public List<String> problems() {
        return problems;
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static <T> List<Plugin<T>> unique(
            List<Plugin<T>> found, Function<T, Introduction> introduce, String what, List<String> problems) {
        Map<String, Plugin<T>> byId = new LinkedHashMap<>();
        for (Plugin<T> plugin : found) {
            String name = "The " + what + " " + plugin.service().getClass().getName() + " from " + plugin.origin();
            Introduction introduction;
            try {
                introduction = introduce.apply(plugin.service());
            } catch (RuntimeException | Error e) {
                PluginFailure.passOnIfNotItsOwn(e);
                problems.add(name + " failed when asked what it is (" + e + ") and is left out. " + PluginAdvice.on(e));
                continue;
            }
            if (!introduction.faults().isEmpty()) {
                problems.add(name + " is left out: " + String.join("; ", introduction.faults())
                        + ". Report this to its authors; until then remove its jar.");
                continue;
            }
            String id = introduction.id();
            Plugin<T> first = byId.putIfAbsent(id, plugin);
            if (first != null && first.service().getClass() != plugin.service().getClass()) {
                problems.add("Two " + what + "s have the id '" + id + "': "
                        + first.service().getClass().getName()
                        + " from " + first.origin() + " is used, "
                        + plugin.service().getClass().getName() + " from " + plugin.origin()
                        + " is left out. Remove one of them.");
            }
        }
        return byId.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    static String origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            String place = source.getLocation().toString();
            String trimmed = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
            return trimmed.substring(trimmed.lastIndexOf('/') + 1);
        }
        return type.getModule().isNamed() ? type.getModule().getName() : "an unknown place";
    }

    /** Delays the look-up until somebody needs it. */
    private static final class Standard {
        static final Plugins PLUGINS = from(Verslag.class.getClassLoader());
    }
}
