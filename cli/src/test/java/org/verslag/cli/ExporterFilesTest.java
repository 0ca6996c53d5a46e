package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.Export;
import org.verslag.Exporter;
import org.verslag.Plugins;
import org.verslag.Verslag;
import org.verslag.model.Report;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/** What is wrong with the files that an exporter opens is told as the exporter's fault, whenever it opens them. */
class ExporterFilesTest {
    @TempDir
    Path folder;

    /** Opens the files that a test names, when it says. */
    public static final class OpeningExporter extends Jars.TextExporter {
        private static boolean saysSo;
        private static String when = "";
        private static List<String> names = List.of();
        private static int refusesFrom;
        private static int opened;

        public OpeningExporter() {
            super("opening");
        }

        private static void openAll(Sink sink, String now) throws IOException {
            if (now.equals(when)) {
                for (String name : names) {
                    sink.open(name).write("new".getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        @Override
        public boolean writesSeveralFiles(ExportOptions options) {
            return saysSo;
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
            if (++opened >= refusesFrom) {
                throw new IllegalArgumentException("these do not go together");
            }
            openAll(sink, "open");
            return new ReportWriter() {
                @Override
                public void write(Report report) throws IOException {
                    openAll(sink, "write");
                }

                @Override
                public void close() throws IOException {
                    openAll(sink, "close");
                }
            };
        }
    }

    @BeforeEach
    void anExporter() throws IOException {
        Jars.register(folder, ReportExporter.class, OpeningExporter.class);
        OpeningExporter.saysSo = true;
        OpeningExporter.when = "open";
        OpeningExporter.names = List.of("a.txt");
        OpeningExporter.refusesFrom = Integer.MAX_VALUE;
        OpeningExporter.opened = 0;
    }

    private Ran convert(Object output, Object... inputs) {
        Object[] args = new Object[inputs.length + 7];
        Object[] fixed = {"convert", "--plugins", folder, "--to", "opening", "-o", output};
        System.arraycopy(fixed, 0, args, 0, fixed.length);
        System.arraycopy(inputs, 0, args, fixed.length, inputs.length);
        return Ran.verslag(args);
    }

    private static void blamed(Ran ran, String why) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains("the exporter 'opening' failed", why, "report this to its authors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "write", "close"})
    void aNameThatIsNoneIsItsFault(String when) throws IOException {
        OpeningExporter.when = when;
        Path out = folder.resolve("out");

        for (String name : List.of("", "..", ".hidden", "a/b", "a\\b", "a\0b", "a\ud83d.txt", "n".repeat(300))) {
            OpeningExporter.names = List.of(name);

            blamed(convert(out + "/", Ran.EXAMPLE), "is no plain file name");
            assertThat(out).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({"open, true", "write, true", "close, true", "open, false"})
    void aNameThatIsNullIsItsFault(String when, boolean saysSo) {
        OpeningExporter.saysSo = saysSo;
        OpeningExporter.when = when;
        OpeningExporter.names = Collections.singletonList(null);

        blamed(convert(folder.resolve("out") + "/", Ran.EXAMPLE), "a name that is null is no plain file name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "write", "close"})
    void aNameThatIsOpenedTwiceIsItsFault(String when) throws IOException {
        OpeningExporter.when = when;
        OpeningExporter.names = List.of("a.txt", "a.txt");
        Path out = Files.createDirectory(folder.resolve("out"));
        Path relative = Path.of("").toAbsolutePath().relativize(out);

        blamed(convert(out, Ran.EXAMPLE), "'a.txt' is opened twice");
        blamed(convert(relative, Ran.EXAMPLE), "'a.txt' is opened twice");

        assertThat(out).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"open, -", "write, -", "close, -", "write, x.txt", "close, x.txt", "write, out/", "close, out/"})
    void aSecondFileOfOneThatSaysNothingOfItIsItsFault(String when, String output) {
        OpeningExporter.saysSo = false;
        OpeningExporter.when = when;
        OpeningExporter.names = List.of("a.txt", "b.txt");

        blamed(convert(output.equals("-") ? output : folder + "/" + output, Ran.EXAMPLE), "'b.txt' is the second file");

        assertThat(folder.resolve("x.txt")).doesNotExist();
    }

    @Test
    void theLibraryNamesItToo() throws IOException {
        Exporter exporter = Exporter.of(Plugins.fromFolder(folder, getClass().getClassLoader()), "opening");
        Report report = Verslag.read(Ran.EXAMPLE);
        OpeningExporter.names = List.of("..");

        assertThatThrownBy(() -> exporter.toFolder(folder))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("the exporter " + OpeningExporter.class.getName() + " from ")
                .hasMessageContaining("failed ('..' is no plain file name). Report this to its authors");
        for (String when : List.of("write", "close")) {
            OpeningExporter.when = when;
            assertThatThrownBy(() -> {
                        try (Export export = exporter.toFolder(folder)) {
                            export.write(report);
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("the exporter " + OpeningExporter.class.getName() + " from ")
                    .hasMessageContaining("'..' is no plain file name");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void optionsThatDoNotGoTogetherAreToldBeforeAnythingIsRead(boolean saysSo) {
        OpeningExporter.saysSo = saysSo;
        OpeningExporter.refusesFrom = 1;

        Ran ran = convert(folder.resolve("out") + "/", folder.resolve("missing.txt"), Ran.EXAMPLE);

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("these do not go together").doesNotContain("missing.txt");
    }

    @Test
    void optionsThatWentTogetherBeforeAreItsFault() {
        OpeningExporter.refusesFrom = 2;

        blamed(convert(folder.resolve("out") + "/", Ran.EXAMPLE), "these do not go together");
    }
}
