package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** A folder that is read and written: what we wrote is no input the next time, and what somebody else wrote is kept. */
class EarlierOutputsTest {
    @TempDir
    Path folder;

    private Path in;

    /** Writes files that end as sources do. */
    public static final class PlainExporter extends Jars.TextExporter {
        public PlainExporter() {
            super("plain");
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) {
            return new ReportWriter() {
                @Override
                public void write(Report report) throws IOException {
                    sink.open("a.txt").write("written".getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void close() {
                    // The sink closes what it opened
                }
            };
        }
    }

    @BeforeEach
    void aFolder() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
    }

    private Path report(String name) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.copy(Ran.EXAMPLE, file);
    }

    private Ran plain(Object... args) throws IOException {
        Jars.register(folder, ReportExporter.class, PlainExporter.class);
        List<Object> all = new ArrayList<>(List.of("convert", "--plugins", folder, "--to", "plain"));
        all.addAll(List.of(args));
        return Ran.verslag(all.toArray());
    }

    private static Ran again(int times, Object... args) {
        Ran ran = Ran.verslag(args);
        for (int i = 1; i < times; i++) {
            assertThat(ran.code()).as(ran.err()).isZero();
            ran = Ran.verslag(args);
        }
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    private static void refused(Ran ran, Object... what) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.errLines()).hasSize(2);
        for (Object part : what) {
            assertThat(ran.err()).contains(part.toString(), "write to another folder with -o");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', -j1", "'', --resume", "/*, -j4", "/**, --resume"})
    void aSourceWithTheNameOfAnOutputIsKept(String pattern, String option) throws IOException {
        Path page = report("r.tekst");
        Path source = report("r.txt");

        Ran named = plain(page, in + pattern, "-o", in + "/", option);

        refused(named, page + " would overwrite it", source + " may be a report");
        assertThat(source).hasSameTextualContentAs(Ran.EXAMPLE);
    }

    @Test
    void aSourceThatIsNamedOrListedIsAnInput() throws IOException {
        Path page = report("r.tekst");
        Path source = report("r.txt");
        Path list = Files.writeString(folder.resolve("list"), source + "\n");

        assertThat(plain(page, "--files-from", list, "-o", in + "/").code()).isZero();

        assertThat(in).isDirectoryContaining(file -> file.endsWith("r.tekst.txt"));
        assertThat(source).hasSameTextualContentAs(Ran.EXAMPLE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAndRelativePathsLeadToTheSameFiles() throws IOException {
        Path page = report("r.tekst");
        Path source = report("r.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link"), in);
        Path relative = Path.of("").toAbsolutePath().relativize(in);

        refused(plain(page, link, "-o", in), link.resolve("r.txt"));
        refused(plain(page, in, "-o", link + "/"), source);
        refused(plain(page, in, "-o", relative + "/"), source);
        refused(plain(relative.resolve("r.tekst"), relative + "/*.txt", "-o", link), relative.resolve("r.txt"));

        assertThat(source).hasSameTextualContentAs(Ran.EXAMPLE);
        Files.delete(source);
        Files.move(page, source);
        for (Path read : List.of(link, relative, in)) {
            assertThat(again(2, "convert", read, "--to", "json", "-o", in).err())
                    .contains("1 file left out");
        }
        assertThat(again(2, "convert", link, "--to", "json", "-o", in.resolve("out") + "/")
                        .err())
                .doesNotContain("files:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-j1", "-j4", "--resume"})
    void whatWeWroteIsLeftOutAndToldEachTime(String option) throws IOException {
        report("a.txt");
        report("b.txt");

        for (String read : List.of("", "/*", "/**")) {
            assertThat(again(3, "convert", in + read, "--to", "json", "-o", in, option)
                            .err())
                    .contains("2 files left out of what is read", "2 files: ");
        }
        assertThat(again(2, "convert", in + "/*.{txt,csv}", "-o", in, option).err())
                .contains("2 files left out of what is read", "2 files: ");
    }

    @Test
    void tablesOfAnEarlierRunAreLeftOutOfPatterns() throws IOException {
        report("a.txt");

        Path all = in.resolve("all.csv");
        assertThat(again(2, "convert", in + "/*", "-o", all).err()).contains("1 file left out");
        Files.delete(all);
        assertThat(again(2, "convert", in + "/*", "--table", "all", "-o", in).err())
                .contains("6 files left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/*"})
    void jsonOfSomebodyElseIsKept(String pattern) throws IOException {
        Path source = report("r.txt");
        Path other = Files.writeString(in.resolve("r.json"), "{\"made\": \"by hand\"}");

        for (String option : List.of("-j1", "--resume")) {
            refused(Ran.verslag("convert", in + pattern, "--to", "json", "-o", in, option), other, source);
            refused(Ran.verslag("convert", in + pattern, "-o", other, "-q"), other);
        }

        assertThat(other).hasContent("{\"made\": \"by hand\"}");
    }

    @Test
    void oneOutputInTheFolderThatIsRead() throws IOException {
        report("r.txt");

        assertThat(again(3, "convert", in, "-o", in.resolve("all.json")).err()).contains("1 file left out");
        assertThat(again(3, "convert", in + "/*.txt", "-o", in.resolve("all.csv"))
                        .err())
                .doesNotContain("left out");
        Path text = report("all.txt");
        refused(plain(in, "-o", text), text + " may be a report, and the output would overwrite it");
        assertThat(text).hasSameTextualContentAs(Ran.EXAMPLE);
    }

    /** The next run could not tell what we wrote from a source. */
    @Test
    void textIsNotWrittenAmongTheTextThatIsRead() throws IOException {
        Path page = report("r.tekst");
        Path sub = report("sub/s.txt").getParent();

        refused(plain(in, page, "-o", in), "would be read as a report the next time", ".txt");
        refused(plain(sub, "-o", sub.resolve("all.txt")), "would be read as a report the next time");
        assertThat(plain(in, page, "-o", in.resolve("out") + "/").code()).isZero();
        assertThat(plain(page, "-o", in).code()).isZero();
    }

    @Test
    void anEmptyOutputIsNoSource() throws IOException {
        report("r.txt");
        Files.createFile(in.resolve("r.json"));

        assertThat(Ran.verslag("convert", in, "--to", "json", "-o", in, "--resume")
                        .code())
                .isZero();

        assertThat(in.resolve("r.json")).isNotEmptyFile();
    }

    /** What it was written for may be called otherwise by now, or be gone. */
    @Test
    void anEarlierOutputWhoseSourceIsGoneIsLeftOut() throws IOException {
        Path source = report("a.txt");
        report("b.txt");
        assertThat(Ran.verslag("convert", in, "--to", "json", "-o", in).code()).isZero();
        Files.move(source, in.resolve("c.txt"));

        Ran ran = again(2, "convert", in, "--to", "json", "-o", in);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("2 files: 2 reports", "3 files left out");
    }

    @Test
    void reportsInAnOutputFolderBelowAreTold() throws IOException {
        report("a.txt");
        Path below = report("out/c.txt");

        Ran ran = again(2, "convert", in, "-o", in.resolve("out"));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("is left out of it with " + below);
        Ran named = Ran.verslag("convert", in, below, "-o", in.resolve("out"));
        assertThat(named.err()).contains("2 files: 2 reports").doesNotContain("is left out of it");
    }
}
