package org.verslag.cli;

import java.io.File;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verslag.Plugins;
import org.verslag.ReportReader;
import org.verslag.Verslag;
import org.verslag.spi.ReadLimits;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read and how: the options of the commands that read reports. */
final class ReadOptions {
    private static final int MOST_JOBS_BY_ITSELF = 8;
    private static final String STANDARD_INPUT = "standard-input";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Reports (PDF, text, or JSON that verslag wrote); folders are searched for such files;"
                    + " patterns as 'in/**.pdf' stand for what fits them; - is standard input.")
    List<String> files = new ArrayList<>();

    @Option(
            names = "--files-from",
            paramLabel = "LIST",
            description = "Also read the files that this file names, one a line, or parted by NUL characters"
                    + " (find -print0); - is standard input.")
    @Nullable
    String list;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What standard input is called, with its extension: report.txt.")
    @Nullable
    String name;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            converter = Amounts.Whole.class,
            description = "How many files are read at once; the output does not depend on it. Default: one for each"
                    + " processor, at most " + MOST_JOBS_BY_ITSELF + ".")
    @Nullable
    Integer jobs;

    @Option(
            names = "--fail-fast",
            description = "Stop at the first file that fails, and write no common output; what went to standard"
                    + " output ahead of it stays.")
    boolean failFast;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            converter = Amounts.Bytes.class,
            description = "Refuse larger files: a number of bytes, or of KiB, MiB or GiB with K, M or G after it."
                    + " Default: 512M.")
    @Nullable
    Long maxBytes;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            converter = Amounts.Whole.class,
            description = "Refuse files of more pages. Default: 20000.")
    @Nullable
    Integer maxPages;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            converter = Amounts.Whole.class,
            description = "Give up on a file after this time.")
    @Nullable
    Integer timeout;

    @Option(names = "--no-progress", description = "No progress line, on a terminal either.")
    boolean noProgress;

    ReadOptions() {}

    /** What is to be read, as it is named on the command line or in the list of --files-from. */
    List<String> named(InputStream stdin) {
        if (files.isEmpty() && list == null) {
            throw CommandException.usage("no FILE is named; name files or folders to read, or - for standard input");
        }
        if ("-".equals(list) && files.contains("-")) {
            throw CommandException.usage("standard input is either a FILE or the list of --files-from");
        }
        if (name != null && !files.contains("-")) {
            throw CommandException.usage("--name names standard input, and no FILE is -");
        }
        if (name != null) {
            requireReportName(name);
        }
        List<String> all = new ArrayList<>(files);
        if (list != null) {
            all.addAll(FileList.read(list, stdin));
        }
        return all;
    }

    /** An output is called after it, and must neither lead elsewhere nor be out of sight. */
    private static void requireReportName(String name) {
        if (name.isEmpty()) {
            throw CommandException.usage("--name is empty");
        }
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(File.separatorChar)) + 1);
        if (file.isEmpty() || file.startsWith(".") || file.chars().anyMatch(Character::isISOControl)) {
            throw CommandException.usage(
                    "--name '" + name + "' is no name of a report; give one with its extension, as report.txt");
        }
    }

    /** The inputs that these names stand for. */
    List<Input> inputs(InputFinder finder, List<String> named) {
        return finder.find(named, name == null ? STANDARD_INPUT : name);
    }

    /** The file that lists inputs, if one was given. */
    Optional<Path> listFile() {
        return Optional.ofNullable(list).filter(name -> !name.equals("-")).map(Path::of);
    }

    /** Whether standard input is read, as a report or as the list of inputs. */
    boolean readsStandardInput() {
        return "-".equals(list) || files.contains("-");
    }

    ReportReader reader(Plugins plugins) {
        ReadLimits limits = ReadLimits.defaults();
        limits = maxBytes == null ? limits : limits.withMaxBytes(maxBytes);
        limits = maxPages == null ? limits : limits.withMaxPages(maxPages);
        limits = timeout == null ? limits : limits.withTimeout(Duration.ofSeconds(timeout));
        return Verslag.reader().plugins(plugins).limits(limits).build();
    }

    Optional<Duration> patience() {
        return Optional.ofNullable(timeout).map(Duration::ofSeconds);
    }

    int jobs() {
        return jobs == null ? Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS_BY_ITSELF) : jobs;
    }

    /** A progress line where somebody can see it and there is something to wait for. */
    Progress progress(int inputs, boolean quiet, PrintStream stderr) {
        return inputs > 1 && !quiet && !noProgress && Descriptors.errorIsTerminal()
                ? new Progress(stderr, inputs, System.nanoTime())
                : Progress.none();
    }
}
