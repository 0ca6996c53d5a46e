package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.Exporter;
import org.verslag.Plugins;
import org.verslag.model.Report;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/** An exporter of somebody else's says how many files it writes; the command believes it, and tells where it is wrong. */
class SeveralFilesTest {
    @TempDir
    Path folder;

    private Path second;

    /** Writes the names of reports into as many files as a test says. */
    public static final class PairExporter extends Jars.TextExporter {
        private static boolean saysSo;
        private static boolean holdsMany;
        private static List<String> names = List.of();

        public PairExporter() {
            super("pair");
        }

        @Override
        public boolean holdsManyReports() {
            return holdsMany;
        }

        @Override
        public boolean writesSeveralFiles(ExportOptions options) {
            return saysSo;
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
            List<OutputStream> streams = new ArrayList<>();
            for (String name : names) {
                streams.add(sink.open(name));
            }
            return new ReportWriter() {
                @Override
                public void write(Report report) throws IOException {
                    for (OutputStream stream : streams) {
                        stream.write((report.name() + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                }

                @Override
                public void close() {}
            };
        }
    }

    @BeforeEach
    void aPair() throws IOException {
        Jars.register(folder, ReportExporter.class, PairExporter.class);
        second = Files.copy(Ran.EXAMPLE, folder.resolve("second.txt"));
        PairExporter.saysSo = true;
        PairExporter.holdsMany = true;
        PairExporter.names = List.of("a.pair", "b.txt");
    }

    private Ran convert(Object... more) {
        List<Object> args = new ArrayList<>(List.of("convert", "-q", "--plugins", folder, "--to", "pair"));
        args.addAll(List.of(more));
        return Ran.verslag(args.toArray());
    }

    @Test
    void aFolderHoldsThemUnderTheirOwnNames() throws IOException {
        Path out = folder.resolve("out");

        Ran ran = convert(Ran.EXAMPLE, second, "-o", out + "/");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        for (String name : PairExporter.names) {
            assertThat(out.resolve(name)).hasContent("written-consultation\nsecond\n");
        }
        assertThat(out.toFile().list()).hasSize(2);
    }

    @Test
    void oneOfThemHasItsOwnNameToo() {
        PairExporter.names = List.of("only.pair");

        assertThat(convert(Ran.EXAMPLE, "-o", folder.resolve("out") + "/").code())
                .isZero();
        assertThat(folder.resolve("out/only.pair")).hasContent("written-consultation\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "out.pair"})
    void whatTakesOneFileIsRefusedBeforeAnythingIsRead(String output) {
        Ran ran = convert(folder.resolve("missing.txt"), "-o", output.equals("-") ? output : folder.resolve(output));

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .contains("'pair' writes several files with these options: give a folder, --output FOLDER/")
                .doesNotContain("missing.txt");
    }

    @Test
    void theFilesOfOneReportAreNotMixedWithThoseOfAnother() {
        PairExporter.holdsMany = false;
        Path out = folder.resolve("out");

        Ran ran = convert(Ran.EXAMPLE, second, "-o", out + "/");

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("there are 2 inputs: convert each to a folder of its own");
        assertThat(out).doesNotExist();
        assertThat(convert(second, "-o", out + "/").code()).isZero();
        assertThat(out.resolve("b.txt")).hasContent("second\n");
    }

    @Test
    void theLibraryAsksToo() throws IOException {
        Exporter exporter = Exporter.of(Plugins.fromFolder(folder, getClass().getClassLoader()), "pair");

        assertThat(exporter.writesSeveralFiles()).isTrue();
        assertThatThrownBy(() -> exporter.toFile(folder.resolve("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'pair' writes several files, and this output takes one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.pair", "out/"})
    void whoDoesNotSaySoIsToldThat(String output) {
        PairExporter.saysSo = false;

        Ran ran = convert(Ran.EXAMPLE, "-o", folder + "/" + output);

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains("'b.txt' is the second file", "has to say so", "report this to its authors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.pair", "in/", "-"})
    void whoWritesNothingFails(String output) throws IOException {
        PairExporter.saysSo = false;
        PairExporter.names = List.of();
        Path old = Files.writeString(folder.resolve("out.pair"), "old");
        Object place = output.equals("-") ? output : folder + "/" + output;

        Ran ran = convert(Ran.EXAMPLE, "-o", place);

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.PLUGIN);
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err())
                .contains("the exporter 'pair' failed", "it opened no stream")
                .contains("wrote nothing");
        assertThat(old).hasContent("old");
    }
}
