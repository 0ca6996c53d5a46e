package org.verslag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.verslag.Plugins.Plugin;
import org.verslag.model.Report;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;

/**
 * Writes reports with an exporter and its options. Immutable and safe for many threads: {@link #option} gives a new one.
 *
 * <pre>{@code
 * Verslag.exporter("csv").option("table", "footnotes").write(report, Path.of("footnotes.csv"));
 * }</pre>
 *
 * <p>Files appear whole or not at all.
 */
public final class Exporter {
    private final Plugin<ReportExporter> plugin;
    private final Map<String, String> given;
    private final Predicate<Path> kept;

    private Exporter(Plugin<ReportExporter> plugin, Map<String, String> given, Predicate<Path> kept) {
        this.plugin = plugin;
        this.given = given;
        this.kept = kept;
    }

    /**
     * The exporter of this id among plugins.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static Exporter of(Plugins plugins, String id) {
        return plugins.exporters().stream()
                .filter(plugin -> plugin.service().id().equals(id))
                .findFirst()
                .map(plugin -> new Exporter(plugin, Map.of(), file -> false))
                .orElseThrow(() -> new IllegalArgumentException("there is no exporter '" + id + "'; there is "
                        + (plugins.exporters().isEmpty()
                                ? "none: add verslag-export-csv or verslag-export-json"
                                : plugins.exporters().stream()
                                        .map(plugin -> plugin.service().id())
                                        .collect(Collectors.joining(", ")))
                        + plugins.problems().stream()
                                .map(problem -> ". " + problem)
                                .collect(Collectors.joining())));
    }

    /**
     * The same with an option set.
     *
     * @throws IllegalArgumentException if there is no such option or value; the message lists those that there are
     */
    public Exporter option(String name, String value) {
        Map<String, String> more = new TreeMap<>(given);
        more.put(name, value);
        check(more);
        return new Exporter(plugin, Map.copyOf(more), kept);
    }

    /**
     * The same that leaves some files as they are, such as those that reports are read from: an export that would replace
     * one fails with an {@link IOException}.
     *
     * @param files tells whether a file is one of these; asked with absolute paths that are no links, may be asked by
     *     several threads
     */
    public Exporter keeping(Predicate<Path> files) {
        Objects.requireNonNull(files, "files");
        return new Exporter(plugin, given, file -> kept.test(file) || files.test(file));
    }

    /** The plugin behind it, for its id, extension and options. */
    public ReportExporter plugin() {
        return plugin.service();
    }

    /** Whether it writes several files with these options: then {@link #toFolder} takes them, and nothing else does. */
    public boolean writesSeveralFiles() {
        return plugin.service().writesSeveralFiles(check(given));
    }

    /**
     * Opens it and closes it again, and writes nothing: what can be known of an export ahead of the first report.
     *
     * @return the names of the files that it opened
     * @throws IllegalArgumentException if the options do not go together
     * @throws IOException if the exporter fails when it is opened
     */
    public Set<String> tryOut() throws IOException {
        TrialSink sink = new TrialSink(writesSeveralFiles());
        Export trial = open(sink);
        trial.abandon();
        try {
            trial.close();
        } catch (IOException | RuntimeException e) {
            // It may object to an export without reports
        }
        return sink.names();
    }

    /**
     * Writes one report to a file, which is replaced if it exists.
     *
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public void write(Report report, Path file) throws IOException {
        writeOne(report, toFile(file));
    }

    /**
     * Writes one report to a stream, which stays open.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Report report, OutputStream stream) throws IOException {
        writeOne(report, toStream(stream));
    }

    private static void writeOne(Report report, Export export) throws IOException {
        try (export) {
            export.write(report);
        }
    }

    /**
     * Starts an export of many reports to one file, which appears when the export is closed.
     *
     * @throws IllegalArgumentException if it {@linkplain #writesSeveralFiles() writes several files}, or the options do
     *     not go together
     * @throws IOException if it cannot be opened, or the exporter fails
     */
    public Export toFile(Path file) throws IOException {
        return open(FileSink.file(file, kept));
    }

    /**
     * Starts an export of many reports to the files of a folder, which appear when the export is closed.
     *
     * @throws IllegalArgumentException if the options do not go together
     * @throws IOException if it cannot be opened, or the exporter fails
     */
    public Export toFolder(Path folder) throws IOException {
        return open(FileSink.folder(folder, kept));
    }

    /**
     * Starts an export of many reports to a stream, which stays open.
     *
     * @throws IllegalArgumentException if it {@linkplain #writesSeveralFiles() writes several files}, or the options do
     *     not go together
     * @throws IOException if it cannot be opened, or the exporter fails
     */
    public Export toStream(OutputStream stream) throws IOException {
        return open(new StreamSink(stream));
    }

    private Export open(ManagedSink sink) throws IOException {
        try {
            if (!sink.takesSeveral() && writesSeveralFiles()) {
                throw new IllegalArgumentException(
                        "the exporter '" + plugin.service().id()
                                + "' writes several files" + (given.isEmpty() ? "" : " with " + settings())
                                + ", and this output takes one: write to a folder, or set other options");
            }
            ReportWriter writer = plugin.service().open(sink, check(given));
            if (writer == null) {
                throw new IllegalStateException("it gave no writer");
            }
            return new Export(writer, sink, describe());
        } catch (IOException e) {
            sink.discard();
            throw sink.explained(describe(), e);
        } catch (IllegalArgumentException e) {
            sink.discard();
            throw e;
        } catch (RuntimeException | Error e) {
            sink.discard();
            throw PluginFailure.of(describe(), e);
        }
    }

    private String settings() {
        return new TreeMap<>(given)
                .entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining(", "));
    }

    private String describe() {
        return plugin.service().getClass().getName() + " from " + plugin.origin();
    }

    private ExportOptions check(Map<String, String> values) {
        return ExportOptions.of(plugin.service().id(), plugin.service().options(), values);
    }
}
