package org.verslag;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.verslag.Plugins.Plugin;

/** Finds the plugins that a class loader shows, and says in a sentence why one could not be had. For one search. */
final class PluginSearch {
    private static final int MAX_PROBLEMS_A_SERVICE = 100;
    private static final String DESCRIPTOR = "module-info.class";

    private final ClassLoader loader;
    private final List<String> problems;

    /** The classes that were found or named in a problem. */
    private final Set<String> seen = new HashSet<>();

    PluginSearch(ClassLoader loader, List<String> problems) {
        this.loader = loader;
        this.problems = problems;
    }

    /** All plugins for a service that can be loaded. */
    <S, T extends S> List<Plugin<S>> find(Class<T> service) {
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
                seen.add(provider.type().getName());
                found.add(new Plugin<>(provider.get(), Plugins.origin(provider.type())));
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                String message = describe(e);
                problems.add("A plugin for " + service.getSimpleName() + place(service, e, message)
                        + " could not be loaded and is left out: " + message + ". " + PluginAdvice.on(e));
            }
        }
        return found;
    }

    /** In which jar the plugin is registered that an error is about; empty if that cannot be told. */
    private String place(Class<?> service, Throwable e, String message) {
        String list = "META-INF/services/" + service.getName();
        try {
            for (URL url : Collections.list(loader.getResources(list))) {
                try (InputStream in = url.openStream()) {
                    List<String> providers = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .toList();
                    for (String provider : providers) {
                        if (names(message, provider)) {
                            return " in " + place(url, list);
                        }
                        if (e instanceof LinkageError && failsAlike(provider, message)) {
                            return ", " + provider + " in " + place(url, list) + ",";
                        }
                    }
                }
            }
        } catch (IOException unread) {
            // The message names the class, if not its jar
        }
        return "";
    }

    private static boolean names(String message, String provider) {
        return Pattern.compile("(?<![\\w$.])" + Pattern.quote(provider) + "(?![\\w$.])")
                .matcher(message)
                .find();
    }

    /** Where a class cannot be linked, the message names what it lacks, and not always the class. */
    private boolean failsAlike(String provider, String message) {
        try {
            Class.forName(provider, false, loader);
        } catch (LinkageError e) {
            return describe(e).equals(message);
        } catch (ClassNotFoundException e) {
            return false;
        }
        return false;
    }

    private static String describe(Throwable e) {
        Throwable cause = e.getCause();
        String message = String.valueOf(e.getMessage());
        return cause == null ? message : message + " (" + cause + ")";
    }

    /** On a class path a module descriptor does not count: whoever registers in it alone is not found, and wonders why. */
    void nameUnregistered(List<Class<?>> services) {
        try {
            for (URL url : Collections.list(loader.getResources(DESCRIPTOR))) {
                // The modules of Java itself have no plugins for us
                if (!url.getProtocol().equals("jrt")) {
                    for (ModuleDescriptor.Provides provides : descriptor(url).provides()) {
                        services.stream()
                                .filter(service -> provides.service().equals(service.getName()))
                                .forEach(service ->
                                        nameUnregistered(service, provides.providers(), place(url, DESCRIPTOR)));
                    }
                }
            }
        } catch (IOException | InvalidModuleDescriptorException e) {
            // A jar whose descriptor cannot be read registers nothing that could be missed
        }
    }

    private void nameUnregistered(Class<?> service, List<String> providers, String place) {
        for (String provider : providers) {
            if (isUnknown(provider, service)) {
                problems.add("The plugin " + provider + " in " + place + " is registered in its module descriptor only,"
                        + " which does not count on a class path or in a folder of plugins: add META-INF/services/"
                        + service.getName() + " with the line " + provider + ", or put the jar on the module path.");
            }
        }
    }

    private boolean isUnknown(String provider, Class<?> service) {
        String named = "for " + service.getSimpleName();
        return !seen.contains(provider)
                && problems.stream().noneMatch(problem -> problem.contains(named) && problem.contains(provider));
    }

    private static ModuleDescriptor descriptor(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return ModuleDescriptor.read(in);
        }
    }

    /** The jar or folder that a file of it is in. */
    private static String place(URL url, String file) {
        String address = url.toString();
        String jar = address.substring(0, address.length() - file.length() - 1);
        String trimmed = jar.endsWith("!") ? jar.substring(0, jar.length() - 1) : jar;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
