package org.verslag;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportParser;
import org.verslag.spi.SourceParser;

/**
 * The parsers and exporters that are there. A plugin that cannot be loaded is left out and named in {@link #problems()}; it
 * does not take the others down. Immutable and safe for many threads.
 */
public final class Plugins {
    private static final int MAX_PROBLEMS_A_SERVICE = 100;

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
        List<String> problems = new ArrayList<>();
        List<Plugin<SourceParser>> parsers = new ArrayList<>();
        parsers.addAll(find(LayoutParser.class, loader, problems));
        parsers.addAll(find(ReportParser.class, loader, problems));
        List<Plugin<ReportExporter>> exporters = find(ReportExporter.class, loader, problems);
        return new Plugins(
                unique(parsers, SourceParser::id, "parser", problems),
                unique(exporters, ReportExporter::id, "exporter", problems),
                problems);
    }

    /**
     * What is found through a class loader, and in the jars of a folder. The jars stay open as long as the plugins are in
     * use.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static Plugins fromFolder(Path folder, ClassLoader parent) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<URL> jars = new ArrayList<>();
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                jars.add(url(jar));
            }
            return from(new URLClassLoader("plugins of " + folder, jars.toArray(URL[]::new), parent));
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

    private static <S, T extends S> List<Plugin<S>> find(Class<T> service, ClassLoader loader, List<String> problems) {
        List<Plugin<S>> found = new ArrayList<>();
        Iterator<ServiceLoader.Provider<T>> providers =
                ServiceLoader.load(service, loader).stream().iterator();
        int failures = 0;
        while (failures < MAX_PROBLEMS_A_SERVICE) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                ServiceLoader.Provider<T> provider = providers.next();
                found.add(new Plugin<>(provider.get(), origin(provider.type())));
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                problems.add("A plugin for " + service.getSimpleName() + " could not be loaded and is left out: "
                        + describe(e) + ". Rebuild it against this version of verslag-core, or remove its jar.");
            }
        }
        return found;
    }

    private static String describe(Throwable e) {
        Throwable cause = e.getCause();
        String message = String.valueOf(e.getMessage());
        return cause == null ? message : message + " (" + cause + ")";
    }

    private static <T> List<Plugin<T>> unique(
            List<Plugin<T>> found, Function<T, String> idOf, String what, List<String> problems) {
        Map<String, Plugin<T>> byId = new LinkedHashMap<>();
        for (Plugin<T> plugin : found) {
            String id;
            try {
                id = idOf.apply(plugin.service());
            } catch (RuntimeException | LinkageError e) {
                problems.add("The " + what + " " + plugin.service().getClass().getName() + " from " + plugin.origin()
                        + " failed when asked for its id (" + e + ") and is left out.");
                continue;
            }
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
