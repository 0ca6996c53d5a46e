package org.verslag.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verslag.Plugins;
import org.verslag.Verslag;
import org.verslag.spi.ReportExporter;
import picocli.CommandLine.Option;

/** The options of all commands. */
final class CommonOptions {

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "Also use the plugins whose jars are in this folder.")
    @Nullable
    String folder;

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary, no progress, no warnings; failures are still named.")
    boolean quiet;

    @Option(names = "--debug", description = "Show the libraries' log and stack traces on standard error.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    CommonOptions() {}

    Messages messages(Streams streams) {
        if (debug) {
            Logging.show();
        }
        return new Messages(streams.stderr(), quiet, debug);
    }

    /** The plugins, where a folder is named with those in it; says so if it has none. */
    Plugins plugins(Messages messages) {
        if (folder == null) {
            return Plugins.standard();
        }
        Plugins plugins = inFolder(folder);
        boolean more = plugins.exporters().size()
                        > Plugins.standard().exporters().size()
                || plugins.parsers().size() > Plugins.standard().parsers().size();
        if (!more && plugins.problems().isEmpty()) {
            messages.warning("--plugins " + folder + ": no jar in it registers a plugin of its own; a jar of one has a"
                    + " file META-INF/services/" + ReportExporter.class.getName()
                    + " (or that of a parser) with the name of a class that is in the jar too");
        }
        return plugins;
    }

    private static Plugins inFolder(String folder) {
        try {
            Path path = Path.of(folder);
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw CommandException.usage(
                        "--plugins " + folder + ": is a file; name the folder that holds it: --plugins "
                                + Optional.ofNullable(path.getParent()).orElse(Path.of(".")));
            }
            if (!Files.isDirectory(path)) {
                throw CommandException.usage("--plugins " + folder + ": there is no such folder");
            }
            return Plugins.fromFolder(path, Verslag.class.getClassLoader());
        } catch (InvalidPathException | IOException e) {
            throw CommandException.usage("--plugins " + folder + ": cannot be looked at (" + e + ")");
        }
    }
}
