package org.verslag.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.verslag.Export;
import org.verslag.Exporter;
import org.verslag.Plugins;
import org.verslag.spi.ReportExporter;
import picocli.CommandLine.Option;

/** The options of the command that say in which form reports are written. */
final class ExporterChoice {
    private static final String DEFAULT = "csv";

    @Option(
            names = {"-t", "--to"},
            paramLabel = "ID",
            description = "The output format; 'verslag formats' lists them. Default: what the extension of --output"
                    + " says, else csv.")
    @Nullable
    String id;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "Which table (csv): exchanges (default), paragraphs, footnotes, references, agenda,"
                    + " diagnostics, or all of them into a folder.")
    @Nullable
    String table;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "How tables are written (csv): rfc4180 (default), or excel for spreadsheets.")
    @Nullable
    String dialect;

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "Any option of the output format; may be repeated. --table X is short for --option table=X.")
    List<String> options = new ArrayList<>();

    ExporterChoice() {}

    /** The exporter with its options, checked. */
    Exporter exporter(Plugins plugins, @Nullable String output) {
        try {
            Exporter exporter = Exporter.of(plugins, id == null ? guess(plugins, output) : id);
            if (table != null) {
                exporter = exporter.option("table", table);
            }
            if (dialect != null) {
                exporter = exporter.option("dialect", dialect);
            }
            for (String option : options) {
                int equals = option.indexOf('=');
                if (equals < 1) {
                    throw CommandException.usage("--option takes NAME=VALUE, and '" + option + "' is none");
                }
                exporter = exporter.option(option.substring(0, equals), option.substring(equals + 1));
            }
            return exporter;
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    /** The one exporter that writes files with the extension of the output. */
    private static String guess(Plugins plugins, @Nullable String output) {
        if (output == null) {
            return DEFAULT;
        }
        String name = new File(output).getName().toLowerCase(Locale.ROOT);
        List<String> fitting = plugins.exporters().stream()
                .map(plugin -> plugin.service())
                .filter(exporter -> name.endsWith("." + exporter.fileExtension()))
                .map(ReportExporter::id)
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : DEFAULT;
    }

    /**
     * Why these options need a folder to write to, if they do. The SPI lets an exporter say so only when it is opened, so
     * this opens it on nothing, before any input is read.
     */
    static Optional<String> needsFolder(Exporter exporter) {
        try {
            Export probe = exporter.toStream(OutputStream.nullOutputStream());
            probe.abandon();
            close(probe);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            throw CommandException.plugin(
                    "the exporter '" + exporter.plugin().id() + "' failed before anything was read (" + e + ")", e);
        }
    }

    private static void close(Export probe) {
        try {
            probe.close();
        } catch (IOException | RuntimeException e) {
            // An exporter may object to an export without reports
        }
    }
}
