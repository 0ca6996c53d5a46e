package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.Exporter;
import org.verslag.Plugins;
import org.verslag.model.Report;
import org.verslag.spi.Confidence;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportParser;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;
import org.verslag.spi.Source;

/** Plugins that break what they promise: they are named, with what to do, and nobody else suffers. */
class BrokenPluginsTest {
    @TempDir
    Path folder;

    private void register(Class<?> service, Class<?> provider) throws IOException {
        Jars.register(folder, service, provider);
    }

    /** Gives no report, or an error, for files that are called so. */
    public static final class NothingParser implements ReportParser {
        @Override
        public String id() {
            return "nothing";
        }

        @Override
        public String description() {
            return "Gives nothing";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of();
        }

        @Override
        public Confidence confidence(Source source) throws IOException {
            if (source.name().contains("assert-early")) {
                throw new AssertionError("early");
            }
            if (source.name().contains("io-early")) {
                throw new IOException("early");
            }
            return source.name().contains("mine") ? Confidence.CERTAIN : Confidence.NONE;
        }

        @Override
        @SuppressWarnings("NullAway") // the promise it breaks
        public Report parse(Source source, ParseContext context) {
            if (source.name().contains("assert")) {
                throw new AssertionError("late");
            }
            return null;
        }
    }

    /** Fails with an error where a test says so. */
    public static final class ErrorExporter extends Jars.TextExporter {
        private static String where = "";

        public ErrorExporter() {
            super("error");
        }

        private static void fail(String here) {
            if (where.equals(here)) {
                throw new AssertionError("at " + here);
            }
        }

        @Override
        @SuppressWarnings("NullAway") // the promise it breaks
        public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
            fail("open");
            sink.open("x.txt");
            if (where.equals("nothing")) {
                return null;
            }
            return new ReportWriter() {
                @Override
                public void write(Report report) {
                    fail("write");
                }

                @Override
                public void close() {
                    fail("close");
                }
            };
        }
    }

    /** Cannot be made. */
    public static final class ThrowingExporter {
        public ThrowingExporter() {
            throw new IllegalStateException("no");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine.txt", "mine-assert.txt"})
    void aParserThatGivesNothingOrAnError(String name) throws IOException {
        register(ReportParser.class, NothingParser.class);
        Path file = Files.copy(Ran.EXAMPLE, folder.resolve(name));

        Ran ran = Ran.verslag("convert", file, "--plugins", folder);

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains(name + ": the parser '" + NothingParser.class.getName() + "' from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assert-early.txt", "io-early.txt"})
    void aParserThatFailsWhenAskedKeepsNobodyFromReading(String name) throws IOException {
        register(ReportParser.class, NothingParser.class);
        Path file = Files.copy(Ran.EXAMPLE, folder.resolve(name));

        Ran ran = Ran.verslag("inspect", file, "--plugins", folder);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("parser-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "write", "close"})
    void anExporterThatThrowsAnError(String where) throws IOException {
        register(ReportExporter.class, ErrorExporter.class);
        Path out = folder.resolve("out.txt");
        ErrorExporter.where = where;

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "--plugins", folder, "--to", "error", "-o", out);

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.err())
                .contains("the exporter 'error' failed", "at " + where)
                .doesNotContain("\tat ");
        assertThat(out).doesNotExist();
    }

    @Test
    void anExporterThatGivesNoWriter() throws IOException {
        register(ReportExporter.class, ErrorExporter.class);
        ErrorExporter.where = "nothing";

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "--plugins", folder, "--to", "error");

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err())
                .contains("the exporter 'error' failed", "it gave no writer", "report this to its authors")
                .doesNotContain("Exception");
    }

    @Test
    void toChooseAPluginThatCannotBeLoadedSaysSoOnce() throws IOException {
        register(ReportExporter.class, ThrowingExporter.class);

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "--plugins", folder, "--to", "throwing");

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.err())
                .containsOnlyOnce(" in ThrowingExporter.jar could not")
                .contains("there is no exporter");
    }

    @Test
    void theJarOfAPluginThatCannotBeLoadedIsNamed() throws IOException {
        register(ReportExporter.class, ThrowingExporter.class);

        assertThat(Ran.verslag("formats", "--plugins", folder).err()).contains(" in ThrowingExporter.jar could not");
        assertThatThrownBy(
                        () -> Exporter.of(Plugins.fromFolder(folder, getClass().getClassLoader()), "throwing"))
                .hasMessageContaining("there is no exporter 'throwing'")
                .hasMessageContaining(" in ThrowingExporter.jar could not");
    }

    @Test
    void aFolderWithoutPluginsIsTold() {
        assertThat(Ran.verslag("formats", "--plugins", folder).err())
                .contains("no jar in it registers a plugin", "META-INF/services/org.verslag.spi.ReportExporter");
    }
}
