package org.verslag.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.verslag.Exporter;
import org.verslag.Plugins;
import org.verslag.spi.ReportExporter;
import picocli.CommandLine.Option;

/** The options of the command that say in which form reports are written. */
final class ExporterChoice {
    private static final String DEFAULT = "csv";
    static final String TABLE = "table";
    static final String DIALECT = "dialect";

    @Option(
            names = {"-t", "--to"},
            paramLabel = "ID",
            completionCandidates = Offered.Formats.class,
            description = "The output format; 'verslag formats' lists them. Default: what the extension of --output"
                    + " says, else csv.")
    @Nullable
    String id;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            completionCandidates = Offered.Tables.class,
            description = "Which table (csv): exchanges (default), paragraphs, footnotes, references, agenda,"
                    + " diagnostics, or all of them into a folder.")
    @Nullable
    String table;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            completionCandidates = Offered.Dialects.class,
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
            for (Map.Entry<String, String> option : values().entrySet()) {
                exporter = exporter.option(option.getKey(), option.getValue());
            }
            return exporter;
        } catch (IllegalArgumentException e) {
            boolean there = plugins.exporters().stream()
                    .anyMatch(plugin -> plugin.service().id().equals(id));
            if (id != null && !there && !plugins.problems().isEmpty()) {
                // It may be in a plugin that could not be loaded, which the message names
                throw CommandException.plugin(String.valueOf(e.getMessage()), e);
            }
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    /** The options by name, each said once. */
    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        if (table != null) {
            values.put(TABLE, table);
        }
        if (dialect != null) {
            values.put(DIALECT, dialect);
        }
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 1) {
                throw CommandException.usage("--option takes NAME=VALUE, and '" + option + "' is none");
            }
            String name = option.substring(0, equals);
            String value = option.substring(equals + 1);
            String before = values.put(name, value);
            if (before != null && !before.equals(value)) {
                throw CommandException.usage(
                        "the option '" + name + "' is given as '" + before + "' and as '" + value + "'; give it once");
            }
        }
        return values;
    }

    /** The one exporter that writes files with the extension of the output. */
    private static String guess(Plugins plugins, @Nullable String output) {
        if (output == null || OutputPlan.namesFolder(output)) {
            return DEFAULT;
        }
        String name = new File(output).getName().toLowerCase(Locale.ROOT);
        List<String> fitting = plugins.exporters().stream()
                .map(plugin -> plugin.service())
                .filter(exporter -> name.endsWith("." + exporter.fileExtension()))
                .map(ReportExporter::id)
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        int dot = name.lastIndexOf('.');
        if (dot < 1) {
            return DEFAULT;
        }
        // A table under the name of a spreadsheet or a page would open as neither
        String extension = name.substring(dot);
        throw CommandException.usage(
                fitting.isEmpty()
                        ? "no format writes " + extension
                                + " files; say which one with --to, or end --output in one of "
                                + plugins.exporters().stream()
                                        .map(plugin -> "." + plugin.service().fileExtension())
                                        .collect(Collectors.joining(", "))
                        : "several formats write " + extension + " files; say which one with --to: "
                                + String.join(", ", fitting));
    }

    /** Whether these options need a folder to write to. */
    static boolean needsFolder(Exporter exporter) {
        return ask(exporter, exporter::writesSeveralFiles);
    }

    /**
     * What an exporter calls its files, as far as it opens them ahead of reports. Options that do not go together, and an
     * exporter that fails, are told before any input is read.
     */
    static Set<String> tryOut(Exporter exporter) {
        return ask(exporter, exporter::tryOut);
    }

    private static <T> T ask(Exporter exporter, Callable<T> question) {
        try {
            return question.call();
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        } catch (Exception | Error e) {
            throw CommandException.exporter(exporter, Problems.thrown(e));
        }
    }
}
