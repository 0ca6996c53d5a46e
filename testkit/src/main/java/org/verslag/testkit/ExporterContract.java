package org.verslag.testkit;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verslag.model.Report;
import org.verslag.spi.ExportOption;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;

/**
 * Checks that an exporter keeps the promises of {@link ReportExporter}. Call it from a test:
 *
 * <pre>{@code
 * @Test
 * void keepsTheContract() {
 *     ExporterContract.check(new MyExporter());
 * }
 * }</pre>
 *
 * <p>Checked are: its id, media type, extension and options; that it says of the options with which it writes several
 * files that it does (with those it is given a sink that takes several, and no other); that it writes a report without
 * anything in it, every element of the model, mentions that it does not know and odd strings; that it writes the same
 * bytes each time, and in many threads at once (with each option, and with the defaults for each of these reports); that
 * it takes no reports and several reports if it says so; that it leaves the closing of streams to the sink. What the
 * bytes say is for your own tests.
 */
public final class ExporterContract {

    private final ReportExporter exporter;
    private final String who;

    private ExporterContract(ReportExporter exporter) {
        this.exporter = exporter;
        who = exporter.getClass().getName();
    }

    /**
     * Checks an exporter.
     *
     * @throws AssertionError if a promise is broken, saying which, for what report and with what options
     */
    public static void check(ReportExporter exporter) {
        ExporterContract contract = new ExporterContract(exporter);
        contract.checkDescription();
        contract.checkOptions();
        Map<String, Report> samples = SampleReports.all();
        contract.checkDefaults(samples);
        for (Map<String, String> given : contract.givenOptions()) {
            contract.checkNumberOfFiles(given);
            // With all options and all samples the threads alone would take most of the time
            boolean inThreads = true;
            for (Map.Entry<String, Report> sample : samples.entrySet()) {
                contract.checkSample(given, sample.getKey(), sample.getValue(), inThreads);
                inThreads = given.isEmpty();
            }
            contract.checkNumberOfReports(given, samples);
        }
    }

    private void checkDescription() {
        Broken.requireId(exporter.id(), who);
        Broken.requireOneLine(exporter.description(), who, "its description");
        Broken.requireMediaType(exporter.mediaType(), who);
        Broken.requireExtension(exporter.fileExtension(), who);
    }

    private void checkOptions() {
        Set<String> names = new HashSet<>();
        for (ExportOption option : exporter.options()) {
            Broken.requireId(option.name(), who + ", option");
            Broken.require(names.add(option.name()), who, "two options are called '" + option.name() + "'");
            Broken.requireOneLine(option.description(), who, "the description of the option '" + option.name() + "'");
            Broken.require(
                    option.values().isEmpty() || option.values().contains(option.defaultValue()),
                    who,
                    "the default '" + option.defaultValue() + "' of the option '" + option.name()
                            + "' is none of its values " + option.values());
        }
        Broken.require(
                exporter.options().equals(exporter.options()), who, "its options are not the same when asked twice");
    }

    private void checkDefaults(Map<String, Report> samples) {
        Report full = samples.values().iterator().next();
        boolean works = export(Map.of(), false, "a report", List.of(full)).isPresent()
                || export(Map.of(), true, "a report", List.of(full)).isPresent();
        Broken.require(works, who, "refuses its own default options with any sink");
    }

    /** The defaults, and each value of each option with the other options at their defaults. */
    private Set<Map<String, String>> givenOptions() {
        Set<Map<String, String>> given = new HashSet<>();
        given.add(Map.of());
        for (ExportOption option : exporter.options()) {
            option.values().forEach(value -> given.add(Map.of(option.name(), value)));
        }
        return given;
    }

    /** Who refuses one file and takes several has to say so: nobody hands it a folder otherwise. */
    private void checkNumberOfFiles(Map<String, String> given) {
        List<Report> report = List.of(SampleReports.full("een"));
        boolean takesOne =
                export(given, false, describe("a report", given, false), report).isPresent();
        boolean takesSeveral =
                export(given, true, describe("a report", given, true), report).isPresent();
        Broken.require(
                writesSeveral(given) || takesOne || !takesSeveral,
                who,
                "refuses one file with options " + given + " and takes several: writesSeveralFiles has to say so");
    }

    private boolean writesSeveral(Map<String, String> given) {
        return exporter.writesSeveralFiles(options(given));
    }

    private ExportOptions options(Map<String, String> given) {
        return ExportOptions.of(exporter.id(), exporter.options(), given);
    }

    private void checkSample(Map<String, String> given, String name, Report report, boolean inThreads) {
        for (boolean several : new boolean[] {false, true}) {
            String what = describe(name, given, several);
            Optional<Map<String, String>> first = export(given, several, what, List.of(report));
            if (first.isEmpty()) {
                continue;
            }
            Broken.require(!first.get().isEmpty(), who, "opens no stream for " + what);
            Optional<Map<String, String>> second = export(given, several, what, List.of(report));
            Broken.require(first.equals(second), who, "writes other bytes the second time for " + what);
            if (inThreads) {
                Broken.requireSameInThreads(first, who, what, () -> export(given, several, what, List.of(report)));
            }
        }
    }

    private void checkNumberOfReports(Map<String, String> given, Map<String, Report> samples) {
        for (boolean several : new boolean[] {false, true}) {
            Optional<Map<String, String>> one =
                    export(given, several, describe("one report", given, several), List.of(SampleReports.full("een")));
            if (one.isEmpty() || !exporter.holdsManyReports()) {
                continue;
            }
            export(given, several, describe("no report", given, several), List.of());
            String what = describe("many reports in one writer", given, several);
            export(given, several, what, List.copyOf(samples.values()));
            Map<String, String> two = export(
                            given, several, what, List.of(SampleReports.full("een"), SampleReports.full("twee")))
                    .orElse(Map.of());
            Broken.require(
                    length(two) > length(one.get()), who, "writes no more for two reports than for one, for " + what);
        }
    }

    private static int length(Map<String, String> files) {
        return files.values().stream().mapToInt(String::length).sum();
    }

    /** What is written; empty where the exporter refuses the options, as it may, or is never given this kind of sink. */
    private Optional<Map<String, String>> export(
            Map<String, String> given, boolean several, String what, List<Report> reports) {
        RecordingSink sink = new RecordingSink(several);
        ReportWriter writer;
        try {
            if (!several && writesSeveral(given)) {
                return Optional.empty();
            }
            writer = exporter.open(sink, options(given));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException | LinkageError e) {
            throw Broken.promise(who, "cannot start an export of " + what, e);
        }
        try {
            for (Report report : reports) {
                writer.write(report);
            }
            writer.close();
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw Broken.promise(who, "cannot write " + what, e);
        }
        sink.finish();
        if (!sink.broken().isEmpty()) {
            throw Broken.promise(who, sink.broken().get(0) + ", for " + what);
        }
        Map<String, String> content = new LinkedHashMap<>(sink.content());
        Broken.require(
                reports.stream().allMatch(report -> report.exchanges().isEmpty())
                        || content.isEmpty()
                        || length(content) > 0,
                who,
                "writes not one byte of " + what + "; does it flush what it buffers when it is closed?");
        return Optional.of(content);
    }

    private static String describe(String name, Map<String, String> given, boolean several) {
        return name + " with options " + given + " to " + (several ? "several files" : "one file");
    }
}
