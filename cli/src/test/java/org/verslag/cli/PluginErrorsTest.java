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
import org.verslag.Plugins;
import org.verslag.ReadResult;
import org.verslag.ReportReader;
import org.verslag.Verslag;
import org.verslag.layout.Layout;
import org.verslag.model.ReadException.Reason;
import org.verslag.model.Report;
import org.verslag.spi.Confidence;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.LayoutParser;
import org.verslag.spi.ParseContext;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;
import org.verslag.spi.Source;

/** Errors of plugins that are neither exceptions nor assertions: a file's affair, unless the machine itself gives up. */
class PluginErrorsTest {
    @TempDir
    Path folder;

    /** An error that no library knows of. */
    private static final class OddError extends Error {
        private static final long serialVersionUID = 1L;

        OddError() {
            super("odd");
        }
    }

    /** Fails on files that are called after an error. */
    public static final class ErrorParser implements LayoutParser {
        @Override
        public String id() {
            return "errors";
        }

        @Override
        public String description() {
            return "Fails";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of("application/x-errors");
        }

        @Override
        public List<String> fileExtensions() {
            return List.of("odd.x");
        }

        @Override
        public Confidence confidence(Source source) {
            return source.name().contains("mine") ? Confidence.CERTAIN : Confidence.NONE;
        }

        @Override
        public Layout parse(Source source, ParseContext context) {
            if (source.name().contains("memory")) {
                throw new OutOfMemoryError("of a test");
            }
            throw new OddError();
        }
    }

    /** Was built against something else. */
    public static final class UnlinkedExporter extends Jars.TextExporter {
        public UnlinkedExporter() {
            super("unlinked");
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) {
            throw new NoSuchMethodError("'void org.verslag.Gone.gone()'");
        }
    }

    private ReportReader reader() throws IOException {
        Jars.register(folder, LayoutParser.class, ErrorParser.class);
        return Verslag.reader()
                .plugins(Plugins.fromFolder(folder, getClass().getClassLoader()))
                .build();
    }

    @Test
    void anErrorOfAParserIsTheResultOfItsFile() throws IOException {
        Path mine = Files.copy(Ran.EXAMPLE, folder.resolve("mine.txt"));

        List<ReadResult> results = reader().readAll(List.of(mine, Ran.EXAMPLE)).toList();

        assertThat(results.get(0).failure()).hasValueSatisfying(failure -> {
            assertThat(failure.reason()).isEqualTo(Reason.PLUGIN_FAILED);
            assertThat(failure)
                    .hasMessageContaining(ErrorParser.class.getName() + "' from")
                    .hasMessageContaining("odd");
        });
        assertThat(results.get(1).report()).isPresent();
    }

    @Test
    void whatTheMachineSaysOfItselfIsNoAffairOfAPlugin() throws IOException {
        Path mine = Files.copy(Ran.EXAMPLE, folder.resolve("mine-memory.txt"));
        ReportReader reader = reader();

        assertThatThrownBy(() -> reader.read(mine)).isInstanceOf(OutOfMemoryError.class);
        assertThat(Ran.verslag("convert", mine, "--plugins", folder).code()).isEqualTo(ExitCode.LIMIT_REACHED);
    }

    @Test
    void foldersAreSearchedForTheExtensionsThatAParserNames() throws IOException {
        Jars.register(folder, LayoutParser.class, ErrorParser.class);
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.copy(Ran.EXAMPLE, in.resolve("mine.ODD.x"));
        Files.copy(Ran.EXAMPLE, in.resolve("other.x"));

        Ran ran = Ran.verslag("convert", in, "--plugins", folder);

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains("mine.ODD.x: the parser");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "out.unlinked", "out/"})
    void aPluginThatDoesNotFitIsToldWhatToDoOnce(String output) throws IOException {
        Jars.register(folder, ReportExporter.class, UnlinkedExporter.class);
        String[] args = {"convert", "" + Ran.EXAMPLE, "--plugins", "" + folder, "--to", "unlinked", "-o", "-"};
        args[args.length - 1] = output.isEmpty() ? "-" : folder.resolve(output) + (output.endsWith("/") ? "/" : "");

        Ran ran = Ran.verslag((Object[]) args);

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err())
                .contains("the exporter 'unlinked' failed", "Gone.gone()")
                .containsOnlyOnce("built against another version")
                .doesNotContain("report this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "out/deep/"})
    void aFolderThatWasMadeForNothingIsTakenAway(String output) throws IOException {
        Jars.register(folder, ReportExporter.class, LateExporter.class);
        Path out = folder.resolve("new");

        Ran ran = Ran.verslag(
                "convert", Ran.EXAMPLE, "--plugins", folder, "--to", "late", "-o", out.resolve(output) + "/");

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.err()).contains("lacks something").doesNotContain("another version");
        assertThat(out).doesNotExist();
    }

    /** Lacks a class when it writes. */
    public static final class LateExporter extends Jars.TextExporter {
        public LateExporter() {
            super("late");
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
            sink.open("x.late");
            return new ReportWriter() {
                @Override
                public void write(Report report) {
                    throw new NoClassDefFoundError("org/example/Gone");
                }

                @Override
                public void close() {}
            };
        }
    }

    @Test
    void anIdThatIsNullIsCalledThat() throws IOException {
        Jars.register(folder, ReportExporter.class, NamelessExporter.class);

        assertThat(Ran.verslag("formats", "--plugins", folder).err())
                .contains("is left out: its id is null")
                .doesNotContain("Exception");
    }

    /** Has no id. */
    public static final class NamelessExporter extends Jars.TextExporter {
        @SuppressWarnings("NullAway") // the promise it breaks
        public NamelessExporter() {
            super(null);
        }

        @Override
        public String fileExtension() {
            return "x";
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) {
            throw new IllegalStateException();
        }
    }
}
