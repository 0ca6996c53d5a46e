package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports go. */
class ConvertOutputTest {
    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
    }

    private Path report(String name) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.copy(Ran.EXAMPLE, file);
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(String csv) {
        return csv.lines()
                .filter(line -> line.matches("[\\w/.-]+,1,.*"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    @Test
    void standardOutputByDefault() {
        Ran ran = Ran.verslag("convert", Ran.EXAMPLE);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("report,exchange,").contains("2031–2032");
        assertThat(names(ran.out())).containsExactly("written-consultation");
    }

    @Test
    void dashIsStandardOutput() {
        assertThat(Ran.verslag("convert", Ran.EXAMPLE, "-o", "-").out())
                .isEqualTo(Ran.verslag("convert", Ran.EXAMPLE).out());
    }

    @Test
    void standardInput() throws IOException {
        Ran ran = Ran.withInput(Files.readString(Ran.EXAMPLE), "convert", "-", "--name", "from/pipe.txt");

        assertThat(ran.code()).isZero();
        assertThat(names(ran.out())).containsExactly("pipe");
    }

    @Test
    void standardInputIsNoFileThatIsReadToo() throws IOException {
        String example = Ran.EXAMPLE.toString();
        for (String[] inputs : new String[][] {{"-", example}, {example, "-"}}) {
            Ran ran = Ran.withInput("", "convert", inputs[0], inputs[1], "--name", example);

            assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
            assertThat(ran.err()).contains("standard input is called " + example, "--name");
        }
    }

    @Test
    void standardInputWithoutName() throws IOException {
        Ran ran = Ran.withInput(Files.readString(Ran.EXAMPLE), "convert", "-");

        assertThat(names(ran.out())).containsExactly("standard-input");
    }

    @Test
    void oneFileForAllInInputOrderWhateverTheJobs() throws IOException {
        List<Object> args = new ArrayList<>(List.of("convert", "-q"));
        List<String> expected = new ArrayList<>();
        for (int i = 30; i > 0; i--) {
            args.add(report("r" + i + ".txt"));
            expected.add("r" + i);
        }
        String sequential = Ran.verslag(with(args, "-j", "1")).out();

        assertThat(names(sequential)).isEqualTo(expected);
        assertThat(Ran.verslag(with(args, "-j", "7")).out()).isEqualTo(sequential);
        assertThat(sequential.lines().filter(line -> line.startsWith("report,")))
                .hasSize(1);
    }

    private static Object[] with(List<Object> args, Object... more) {
        return Stream.concat(args.stream(), Stream.of(more)).toArray();
    }

    @Test
    void foldersAreWalkedSorted() throws IOException {
        report("b/two.txt");
        report("b/one.TXT");
        report("a.txt");
        report(".hidden.txt");
        report(".git/x.txt");
        report("b/notes.md");

        Ran ran = Ran.verslag("convert", in, "-q");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(names(ran.out())).containsExactly("a", "one", "two");
    }

    @Test
    void namedTwiceIsReadOnce() throws IOException {
        Path file = report("a.txt");

        assertThat(names(Ran.verslag("convert", in, file, in.resolve("../in/a.txt"), "-q")
                        .out()))
                .containsExactly("a");
    }

    @Test
    void equalNamesAreToldApart() throws IOException {
        report("2031/annex.txt");
        report("2032/annex.txt");

        assertThat(names(Ran.verslag("convert", in, "-q").out())).containsExactly("2031/annex", "2032/annex");
    }

    @Test
    void aFileForEachInput() throws IOException {
        report("2031/annex.txt");
        report("2032/annex.txt");
        report("main.txt");

        Ran ran = Ran.verslag("convert", in, "--to", "json", "-o", out + "/");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(files(out)).containsExactly("2031/annex.json", "2032/annex.json", "main.json");
    }

    @Test
    void anExistingFolderNeedsNoSlash() throws IOException {
        Files.createDirectories(out);

        Ran.verslag("convert", report("a.txt"), "-o", out);

        assertThat(files(out)).containsExactly("a.csv");
    }

    @Test
    void allTablesInOneFolder() throws IOException {
        report("a.txt");
        report("b.txt");

        Ran ran = Ran.verslag("convert", in, "--table", "all", "-o", out + "/");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(files(out)).contains("exchanges.csv", "footnotes.csv");
        assertThat(names(Files.readString(out.resolve("exchanges.csv")))).containsExactly("a", "b");
    }

    @Test
    void theExtensionChoosesTheFormat() throws IOException {
        Path file = folder.resolve("x.json");

        Ran.verslag("convert", Ran.EXAMPLE, "-o", file);

        assertThat(file).content().startsWith("{");
    }

    @Test
    void neverOverAnInput() throws IOException {
        Path file = report("a.txt");
        byte[] before = Files.readAllBytes(file);

        Ran ran = Ran.verslag("convert", file, "--to", "csv", "-o", in.resolve("../in/a.txt"));

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("is an input too");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void neverOverAnInputInAFolder() throws IOException {
        Path file = Files.copy(report("a.txt"), in.resolve("a.csv"));

        Ran ran = Ran.verslag("convert", in.resolve("a.txt"), file, "-o", in);

        // The two are told apart by their extensions, so a.txt becomes a.txt.csv and a.csv becomes a.csv.csv
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(files(in)).containsExactly("a.csv", "a.csv.csv", "a.txt", "a.txt.csv");
        Ran alone = Ran.verslag("convert", file, "-o", in);
        assertThat(alone.code()).isEqualTo(ExitCode.USAGE);
        assertThat(alone.err()).contains("a.csv is an input too");
    }

    @Test
    void whatIsWrittenIsNotReadAgain() throws IOException {
        report("a.txt");
        Path inside = in.resolve("json");

        assertThat(Ran.verslag("convert", in, "--to", "json", "-o", inside + "/")
                        .code())
                .isZero();
        Ran again = Ran.verslag("convert", in, "--to", "json", "-o", inside + "/");

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(files(inside)).containsExactly("a.json");
    }

    @Test
    void aReaderThatGoesAwayIsNoError() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {"convert", Ran.EXAMPLE.toString()};

        int code = Main.run(args, InputStream.nullInputStream(), closed, new PrintStream(err));

        assertThat(code).isEqualTo(ExitCode.BROKEN_PIPE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void oneFileHasNoSummaryAndManyHaveOne() throws IOException {
        report("a.txt");
        report("b.txt");

        assertThat(Ran.verslag("convert", in.resolve("a.txt")).err()).isEmpty();
        assertThat(Ran.verslag("convert", in).errLines()).hasSize(1);
        assertThat(Ran.verslag("convert", in).err())
                .startsWith("verslag: 2 files: 2 reports with 18 exchanges, ")
                .endsWith(", 0 failed" + System.lineSeparator());
        assertThat(Ran.verslag("convert", in, "--quiet").err()).isEmpty();
    }
}
