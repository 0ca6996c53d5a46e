package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verslag.layout.Layout;
import org.verslag.model.Diagnostic;
import org.verslag.model.Location;
import org.verslag.model.Report;
import org.verslag.model.Severity;
import org.verslag.spi.Confidence;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;
import org.verslag.spi.Source;

/** Plugins in a folder, good ones and bad ones. The jars only register classes; these are found in the tests themselves. */
class PluginsTest {
    @TempDir
    Path folder;

    private void register(Class<?> service, Class<?> provider) throws IOException {
        Jars.register(folder, service, provider);
    }

    /** Writes names. */
    public static final class NamesExporter extends Jars.TextExporter {
        public NamesExporter() {
            super("names");
        }

        @Override
        public String description() {
            return "The names alone";
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
            var out = sink.open("names.names");
            return new ReportWriter() {
                @Override
                public void write(Report report) throws IOException {
                    if (report.name().equals("broken")) {
                        throw new IllegalStateException("cannot write this");
                    }
                    out.write((report.name() + "\n").getBytes(StandardCharsets.UTF_8));
                    sink.report(
                            Diagnostic.of("names-short", Severity.WARNING, "The name is short.", Location.unknown()));
                }

                @Override
                public void close() {}
            };
        }
    }

    /** Claims what starts with an exclamation mark, and fails on it. */
    public static final class FailingParser implements LayoutParser {
        @Override
        public String id() {
            return "failing";
        }

        @Override
        public String description() {
            return "Fails";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of("text/html");
        }

        @Override
        public Confidence confidence(Source source) throws IOException {
            if (source.name().endsWith("riddle.txt")) {
                throw new IllegalStateException("cannot look at this");
            }
            byte[] head = source.head(1);
            return head.length == 1 && head[0] == '!' ? Confidence.CERTAIN : Confidence.NONE;
        }

        @Override
        public Layout parse(Source source, ParseContext context) {
            throw new IllegalStateException("cannot read this");
        }
    }

    @Test
    void anExporterIsUsedAndListed() throws IOException {
        register(ReportExporter.class, NamesExporter.class);

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "--plugins", folder, "--to", "names");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEqualTo("written-consultation\n");
        assertThat(ran.errLines()).containsExactly("verslag: warning: " + Ran.EXAMPLE + ": The name is short.");
        assertThat(Ran.verslag("formats", "--plugins", folder).out())
                .contains("  names: The names alone\n      writes .names, text/plain, many reports in a file\n");
        assertThat(Ran.verslag("formats").out()).doesNotContain("names: ");
    }

    @Test
    void anExporterThatFailsIsNamed() throws IOException {
        register(ReportExporter.class, NamesExporter.class);
        Path broken = Files.copy(Ran.EXAMPLE, folder.resolve("broken.txt"));
        Path out = folder.resolve("out.names");

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, broken, "-q", "--plugins", folder, "-t", "names", "-o", out);

        assertThat(ran.code()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains("the exporter 'names' failed on " + broken, "cannot write this");
        assertThat(out).doesNotExist();
    }

    @Test
    void aParserThatFailsIsNamed() throws IOException {
        register(LayoutParser.class, FailingParser.class);
        Path file = Files.writeString(folder.resolve("a.html"), "!");

        Ran ran = Ran.verslag("convert", folder, "--plugins", folder);

        assertThat(ran.code()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains(file + ": ", FailingParser.class.getName(), "cannot read this");
        assertThat(Ran.verslag("convert", folder, Ran.EXAMPLE, "--plugins", folder)
                        .out())
                .contains("written-consultation,1,");
    }

    @Test
    void aPluginThatIsNotThereTakesNobodyDown() throws IOException {
        Jars.register(folder, ReportExporter.class, "org.example.Missing", "missing");

        Ran convert = Ran.verslag("convert", Ran.EXAMPLE, "--plugins", folder);
        Ran formats = Ran.verslag("formats", "--plugins", folder);

        assertThat(convert.code()).isZero();
        assertThat(convert.errLines()).hasSize(1);
        assertThat(convert.err()).startsWith("verslag: warning: ").contains("org.example.Missing");
        assertThat(formats.code()).isEqualTo(ExitCode.PLUGIN);
        assertThat(formats.out()).contains("Parsers", "Exporters", "  csv: ");
        assertThat(formats.err()).contains("org.example.Missing");
    }

    /** Claims what starts with a wave, and never ends. */
    public static final class EndlessParser implements LayoutParser {
        @Override
        public String id() {
            return "endless";
        }

        @Override
        public String description() {
            return "Never ends";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of("text/html");
        }

        @Override
        public Confidence confidence(Source source) throws IOException {
            byte[] head = source.head(1);
            return head.length == 1 && head[0] == '~' ? Confidence.CERTAIN : Confidence.NONE;
        }

        @Override
        public Layout parse(Source source, ParseContext context) throws IOException {
            while (true) {
                context.checkTime();
            }
        }
    }

    @Test
    void aReportHasATimeLimit() throws IOException {
        register(LayoutParser.class, EndlessParser.class);
        Path file = Files.writeString(folder.resolve("a.html"), "~");

        Ran ran = Ran.verslag("convert", "-q", file, Ran.EXAMPLE, "--plugins", folder, "--timeout", "1");

        assertThat(ran.code()).isEqualTo(ExitCode.LIMIT_REACHED);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains(file + ": ");
        assertThat(ran.out()).contains("written-consultation,9,");
    }

    /** Cannot say what it is. */
    public static final class SpeechlessExporter extends Jars.TextExporter {
        public SpeechlessExporter() {
            super("speechless");
        }

        @Override
        public String description() {
            throw new UnsupportedOperationException("no words");
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) {
            throw new IllegalStateException();
        }
    }

    @Test
    void aPluginThatCannotSayWhatItIsIsLeftOut() throws IOException {
        register(ReportExporter.class, SpeechlessExporter.class);

        Ran ran = Ran.verslag("formats", "--plugins", folder);

        assertThat(ran.code()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.out()).contains("  csv: ").doesNotContain("speechless");
        assertThat(ran.err()).contains("SpeechlessExporter", "failed when asked what it is", "remove its jar");
    }

    @Test
    void aParserThatFailsWhenAskedIsNamed() throws IOException {
        register(LayoutParser.class, FailingParser.class);
        Path file = Files.copy(Ran.EXAMPLE, folder.resolve("riddle.txt"));

        Ran ran = Ran.verslag("convert", file, "--plugins", folder, "--table", "diagnostics");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("parser-failed", FailingParser.class.getName(), "cannot look at this", "Report this to");
    }

    @Test
    void debugShowsWhere() throws IOException {
        register(LayoutParser.class, FailingParser.class);
        Path file = Files.writeString(folder.resolve("a.html"), "!");

        assertThat(Ran.verslag("convert", file, "--plugins", folder, "--debug").err())
                .contains("\tat " + FailingParser.class.getName());
    }

    @Test
    void aJarThatIsNoneIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");

        Ran ran = Ran.verslag("formats", "--plugins", folder);

        assertThat(ran.code()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.err()).contains(broken + " cannot be read as a jar");
    }
}
