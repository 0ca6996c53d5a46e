package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verslag.model.Report;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/** Inputs, the list of them and the list of failures are never replaced, whatever an exporter calls its files. */
class KeptFilesTest {
    private static final String LOST = "lost";

    @TempDir
    Path folder;

    private Path out;

    /** Writes one file of any name, when a test says. */
    public static final class AnyNameExporter extends Jars.TextExporter {
        private static String when = "";

        public AnyNameExporter() {
            super("any");
        }

        @Override
        public boolean writesSeveralFiles(ExportOptions options) {
            return true;
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
            String now = when;
            List<OutputStream> streams = new ArrayList<>();
            if (now.equals("open")) {
                streams.add(sink.open("a.txt"));
            }
            return new ReportWriter() {
                @Override
                public void write(Report report) throws IOException {
                    if (now.equals("write")) {
                        streams.add(sink.open("a.txt"));
                    }
                }

                @Override
                public void close() throws IOException {
                    if (now.equals("close")) {
                        streams.add(sink.open("a.txt"));
                    }
                    for (OutputStream stream : streams) {
                        stream.write(LOST.getBytes(StandardCharsets.UTF_8));
                    }
                }
            };
        }
    }

    @BeforeEach
    void anExporter() throws IOException {
        Jars.register(folder, ReportExporter.class, AnyNameExporter.class);
        out = Files.createDirectory(folder.resolve("out"));
        AnyNameExporter.when = "open";
    }

    private static Ran tables(Path input, Path into, Object... more) {
        List<Object> args = new ArrayList<>(List.of("convert", input, "--table", "all", "-o", into + "/"));
        args.addAll(List.of(more));
        return Ran.verslag(args.toArray());
    }

    private Ran any(Object input, Path into, Object... more) {
        List<Object> args =
                new ArrayList<>(List.of("convert", input, "--plugins", folder, "--to", "any", "-o", into + "/"));
        args.addAll(List.of(more));
        return Ran.verslag(args.toArray());
    }

    private static void refusedAtOnce(Ran ran) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("overwrite it");
    }

    private static void refused(Ran ran, String when) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(when.equals("write") ? ExitCode.OUTPUT : ExitCode.USAGE);
        assertThat(ran.err()).contains("write");
    }

    @Test
    void theDescriptionOfTablesReplacesNoInput() throws IOException {
        Path input = out.resolve("csv-metadata.json");
        Ran.verslag("convert", Ran.EXAMPLE, "--to", "json", "-o", input);
        byte[] before = Files.readAllBytes(input);

        refusedAtOnce(tables(input, out));

        assertThat(input).hasBinaryContent(before);
        assertThat(out.toFile().list()).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkAmongTheTablesLeadsToNoInput() throws IOException {
        Path input = Files.copy(Ran.EXAMPLE, folder.resolve("d.txt"));
        Path soft = Files.createSymbolicLink(out.resolve("exchanges.csv"), Path.of("..", "d.txt"));

        refusedAtOnce(tables(input, out));
        refusedAtOnce(Ran.verslag("convert", input, "-o", soft));

        assertThat(input).hasSameTextualContentAs(Ran.EXAMPLE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aHardLinkIsTheInputToo() throws IOException {
        Path input = Files.copy(Ran.EXAMPLE, folder.resolve("d.txt"));
        Files.createLink(out.resolve("footnotes.csv"), input);

        refusedAtOnce(tables(input, out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "write", "close"})
    void whateverAFileIsCalledItIsNoInput(String when) throws IOException {
        AnyNameExporter.when = when;
        Path input = Files.copy(Ran.EXAMPLE, out.resolve("a.txt"));

        refused(any(input, out), when);

        assertThat(input).hasSameTextualContentAs(Ran.EXAMPLE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToTheFolderOfAnInputLeadsThereToo() throws IOException {
        Path input = Files.copy(Ran.EXAMPLE, out.resolve("a.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), out);

        refusedAtOnce(any(input, link));
        AnyNameExporter.when = "write";
        refused(any(input, link), "write");

        assertThat(input).hasSameTextualContentAs(Ran.EXAMPLE);
    }

    @Test
    void theListOfInputsIsNoOutput() throws IOException {
        Path list = Files.writeString(out.resolve("csv-metadata.json"), Ran.EXAMPLE + "\n");
        Path other = Files.writeString(out.resolve("a.txt"), Ran.EXAMPLE + "\n");

        refusedAtOnce(tables(Ran.EXAMPLE, out, "--files-from", list));
        for (String when : List.of("open", "write", "close")) {
            AnyNameExporter.when = when;
            refused(any(Ran.EXAMPLE, out, "--files-from", other), when);
        }

        assertThat(list).hasContent(Ran.EXAMPLE.toString());
        assertThat(other).hasContent(Ran.EXAMPLE.toString());
    }

    @ParameterizedTest
    @CsvSource({"open, out", "write, out", "close, out", "open, new", "write, new", "close, new"})
    void theListOfFailuresIsNoOutput(String when, String into) throws IOException {
        AnyNameExporter.when = when;
        Path place = folder.resolve(into);
        Path failures = place.resolve("a.txt");

        refusedAtOnce(tables(Ran.EXAMPLE, place, "--failures", place.resolve("csv-metadata.json")));
        refused(any(Ran.EXAMPLE, place, "--failures", failures), when);

        if (Files.exists(failures)) {
            assertThat(failures).content().startsWith("file,exit_code,message").doesNotContain(LOST);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToWhatIsStillToBeWrittenIsThatFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("out", "exchanges.csv"));

        refusedAtOnce(tables(Ran.EXAMPLE, out, "--failures", link));
        refusedAtOnce(Ran.verslag("convert", Ran.EXAMPLE, "-o", out.resolve("exchanges.csv"), "--failures", link));

        assertThat(out).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theListOfFailuresReplacesNoListOfInputs() throws IOException {
        Path list = Files.writeString(out.resolve("list"), Ran.EXAMPLE + "\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), list);

        refusedAtOnce(Ran.verslag("convert", "--files-from", list, "--failures", link));

        assertThat(list).hasContent(Ran.EXAMPLE.toString());
    }
}
