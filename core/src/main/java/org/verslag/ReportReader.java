package org.verslag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.verslag.Plugins.Plugin;
import org.verslag.layout.Layout;
import org.verslag.model.Diagnostic;
import org.verslag.model.DiagnosticCode;
import org.verslag.model.ExplainedLine;
import org.verslag.model.FrontMatter;
import org.verslag.model.Location;
import org.verslag.model.ReadException;
import org.verslag.model.ReadException.Reason;
import org.verslag.model.Report;
import org.verslag.model.Severity;
import org.verslag.recognition.Recogniser;
import org.verslag.recognition.Recognition;
import org.verslag.spi.Confidence;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReadLimits;
import org.verslag.spi.ReportParser;
import org.verslag.spi.Source;
import org.verslag.spi.SourceParser;

/**
 * Reads reports with limits, plugins and facts that the caller sets once. Immutable and safe for many threads; nothing is
 * kept between calls.
 */
public final class ReportReader {
    private final Plugins plugins;
    private final ReadLimits limits;
    private final FrontMatter facts;
    private final @Nullable String name;

    private ReportReader(Builder builder) {
        plugins = builder.plugins == null ? Plugins.standard() : builder.plugins;
        limits = builder.limits;
        facts = builder.facts;
        name = builder.name;
    }

    static ReportReader standard() {
        return new Builder().build();
    }

    /**
     * Reads a report from a file.
     *
     * @throws ReadException if it gives no report: the reason and the message say why and what to do
     */
    public Report read(Path path) throws ReadException {
        return read(Sources.of(path, limits));
    }

    /**
     * Reads a report from bytes, which must not change meanwhile.
     *
     * @param sourceName what messages call it; its extension helps to tell the format
     * @throws ReadException if they give no report
     */
    public Report read(byte[] bytes, String sourceName) throws ReadException {
        return read(Sources.of(bytes, sourceName, limits));
    }

    /**
     * Reads a report from a stream, to its end. The caller closes it.
     *
     * @param sourceName what messages call it; its extension helps to tell the format
     * @throws ReadException if it gives no report
     */
    public Report read(InputStream stream, String sourceName) throws ReadException {
        return read(Sources.of(stream, sourceName, limits));
    }

    /**
     * Tells what each line of a file was taken for, and why, also where it is no report. Empty where a format holds whole
     * reports and no lines.
     *
     * @throws ReadException if it cannot be read
     */
    public List<ExplainedLine> explain(Path path) throws ReadException {
        List<ExplainedLine> lines = new ArrayList<>();
        try {
            read(
                    Sources.of(path, limits),
                    recognition -> lines.addAll(recognition.explanation().get()));
        } catch (ReadException e) {
            if (e.reason() != Reason.NOT_A_REPORT) {
                throw e;
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Reads many files, one after another, as the stream is consumed. A file that gives no report, or on which a plugin, a
     * file system or this library throws whatever it may not throw, gives a result that says why; it does not end the stream.
     * Files that share a name give reports that share theirs: {@link Report#withName} tells them apart before they go into
     * one table.
     */
    public Stream<ReadResult> readAll(Collection<Path> paths) {
        return paths.stream().map(this::result);
    }

    private ReadResult result(Path path) {
        try {
            return new ReadResult(path, Optional.of(read(path)), Optional.empty());
        } catch (ReadException e) {
            return new ReadResult(path, Optional.empty(), Optional.of(e));
        }
    }

    private Report read(Source source) throws ReadException {
        return read(source, recognition -> {});
    }

    private Report read(Source source, Consumer<Recognition> listener) throws ReadException {
        try {
            if (source.head(1).length == 0) {
                throw new ReadException(
                        Reason.NO_TEXT, source.name(), source.name() + ": is empty; there is nothing to read in it");
            }
            List<ReadException> failures = new ArrayList<>();
            Plugin<SourceParser> plugin = parserFor(source, failures);
            Report report = guarded(plugin, source, listener);
            return failures.isEmpty() ? report : withFailures(report, failures);
        } catch (ReadException e) {
            throw e;
        } catch (IOException e) {
            throw new ReadException(
                    Reason.UNREADABLE, source.name(), source.name() + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static Report withFailures(Report report, List<ReadException> failures) {
        Report.Builder told = report.toBuilder();
        for (ReadException failure : failures) {
            told.addDiagnostic(Diagnostic.of(
                    DiagnosticCode.PARSER_FAILED,
                    Severity.WARNING,
                    Objects.requireNonNull(failure.getMessage()),
                    Location.unknown()));
        }
        return told.build();
    }

    private Plugin<SourceParser> parserFor(Source source, List<ReadException> failures)
            throws ReadException, IOException {
        Plugin<SourceParser> best = null;
        Confidence bestConfidence = Confidence.NONE;
        IOException unreadable = null;
        for (Plugin<SourceParser> plugin : plugins.parsers()) {
            try {
                Confidence confidence =
                        Objects.requireNonNull(plugin.service().confidence(source), "it gave no confidence");
                if (confidence.compareTo(bestConfidence) > 0) {
                    best = plugin;
                    bestConfidence = confidence;
                }
            } catch (RuntimeException | Error e) {
                PluginFailure.passOnIfNotItsOwn(e);
                // It does not keep the others from reading what is theirs
                failures.add(failed(plugin, source, e));
            } catch (IOException e) {
                // The source fails all parsers alike; where another one looked at it, it is the parser that failed
                failures.add(failed(plugin, source, e));
                unreadable = e;
            }
        }
        if (best == null && unreadable != null) {
            throw unreadable;
        }
        if (best == null && !failures.isEmpty()) {
            throw failures.get(0);
        }
        if (best == null) {
            String known = plugins.parsers().isEmpty()
                    ? "no parser is installed: add verslag-parser-pdf or verslag-parser-text"
                    : "the parsers that are installed read: "
                            + plugins.parsers().stream()
                                    .map(plugin -> plugin.service().id())
                                    .collect(Collectors.joining(", "));
            throw new ReadException(
                    Reason.UNKNOWN_FORMAT,
                    source.name(),
                    source.name() + ": is of no format that can be read (it seems to be "
                            + FormatGuess.of(source.head(FormatGuess.HEAD)) + "); " + known);
        }
        return best;
    }

    private Report guarded(Plugin<SourceParser> plugin, Source source, Consumer<Recognition> listener)
            throws IOException {
        String reportName = name == null ? Sources.baseName(source.name()) : name;
        ParseContext context = new Deadline(source.name(), limits);
        Layout layout;
        try {
            if (plugin.service() instanceof ReportParser parser) {
                return stated(Objects.requireNonNull(parser.parse(source, context), "it gave no report"));
            }
            layout = Objects.requireNonNull(
                    ((LayoutParser) plugin.service()).parse(source, context), "it gave no layout");
        } catch (RuntimeException | Error e) {
            PluginFailure.passOnIfNotItsOwn(e);
            throw failed(plugin, source, e);
        }
        context.checkTime();
        Recognition recognition = OwnPart.of(source.name(), () -> {
            Recognition found = Recogniser.recognise(layout, reportName, Sources.fileName(source.name()), facts);
            listener.accept(found);
            return found;
        });
        if (recognition.refusal().isPresent()) {
            throw new ReadException(
                    Reason.NOT_A_REPORT,
                    source.name(),
                    source.name() + ": " + recognition.refusal().get());
        }
        return recognition.report();
    }

    /** What the caller states wins over what a stored report says. */
    private Report stated(Report stored) {
        Report report = name == null ? stored : stored.withName(name);
        return facts.equals(FrontMatter.empty())
                ? report
                : report.toBuilder()
                        .frontMatter(facts.orElse(report.frontMatter()))
                        .build();
    }

    private static ReadException failed(Plugin<SourceParser> plugin, Source source, Throwable e) {
        return new ReadException(
                Reason.PLUGIN_FAILED,
                source.name(),
                source.name() + ": the parser '" + plugin.service().getClass().getName() + "' from " + plugin.origin()
                        + " failed (" + e + "). "
                        + (e instanceof LinkageError
                                ? PluginAdvice.on(e)
                                : "Report this to its authors, with the file if you can."),
                e);
    }

    /** Makes a {@link ReportReader}; not safe for many threads. */
    public static final class Builder {
        private @Nullable Plugins plugins;
        private ReadLimits limits = ReadLimits.defaults();
        private FrontMatter facts = FrontMatter.empty();
        private @Nullable String name;

        Builder() {}

        /** Sets the plugins to use, by default {@link Plugins#standard()}. */
        public Builder plugins(Plugins value) {
            plugins = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets how much may be read, by default {@link ReadLimits#defaults()}. */
        public Builder limits(ReadLimits value) {
            limits = Objects.requireNonNull(value, "value");
            return this;
        }

        /** States what the source cannot: these facts win over what its front page says. */
        public Builder facts(FrontMatter value) {
            facts = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the {@linkplain Report#name() name} of the reports, by default that of the source without its extension. */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Makes the reader. */
        public ReportReader build() {
            return new ReportReader(this);
        }
    }
}
