package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Many files: how they are named, what is left out the second time, and what failed. */
class BatchTest {
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

    private static List<String> names(Ran ran) {
        return ran.out()
                .lines()
                .filter(line -> line.matches("[^,]+,1,.*"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void resumingSkipsWhatIsNewerAndWhole() throws IOException {
        Path a = report("a.txt");
        Path b = report("b.txt");
        report("c.txt");
        Ran first = Ran.verslag("convert", a, b, "-o", out + "/", "--resume");
        Path done = out.resolve("a.csv");
        Instant later = Instant.now().plusSeconds(60);
        Files.writeString(done, "as it was");
        Files.setLastModifiedTime(done, FileTime.from(later));
        Files.setLastModifiedTime(b, FileTime.from(later));

        Ran second = Ran.verslag("convert", in, "-o", out + "/", "--resume");

        assertThat(first.err()).contains("2 files: 2 reports").doesNotContain("skipped");
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.err()).contains("3 files: 2 reports with 18 exchanges", "0 failed, 1 skipped");
        assertThat(done).hasContent("as it was");
        assertThat(files(out)).containsExactly("a.csv", "b.csv", "c.csv");
    }

    @Test
    void resumingDoesAnEmptyOutputAgain() throws IOException {
        Path input = report("a.txt");
        Path done = Files.createDirectories(out).resolve("a.csv");
        Files.createFile(done);
        Files.setLastModifiedTime(done, FileTime.from(Instant.now().plusSeconds(60)));

        Ran ran = Ran.verslag("convert", input, "-o", out + "/", "--resume");

        assertThat(ran.err()).doesNotContain("skipped");
        assertThat(done).isNotEmptyFile();
    }

    /** What an interrupted run leaves is no output that is whole, so a later run does not take it for one. */
    @Test
    void resumingSkipsNoFailure() throws IOException {
        Files.writeString(in.resolve("bad.txt"), "Boodschappen\n\nmelk\n");

        Ran.verslag("convert", in, "-o", out + "/", "--resume");
        Ran second = Ran.verslag("convert", in, "-o", out + "/", "--resume");

        assertThat(second.code()).isEqualTo(ExitCode.NOT_A_REPORT);
    }

    @Test
    void resumingNeedsAFileForEachInput() throws IOException {
        Ran ran = Ran.verslag("convert", report("a.txt"), "--resume");

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--resume needs a folder", "--output FOLDER/");
    }

    @Test
    void whatFailedIsListed() throws IOException {
        Path bad = Files.writeString(in.resolve("b, \"c\".txt"), "Boodschappen\n\nmelk\n");
        Path list = folder.resolve("new/failed.csv");

        Ran ran = Ran.verslag("convert", bad, report("a.txt"), in.resolve("none.txt"), "--failures", list);

        assertThat(ran.code()).isEqualTo(ExitCode.MIXED_OR_INTERNAL);
        List<String> lines = Files.readAllLines(list);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("file,exit_code,message");
        assertThat(lines.get(1)).startsWith("\"" + bad.toString().replace("\"", "\"\"") + "\",6,");
        assertThat(lines.get(2)).startsWith(in.resolve("none.txt") + ",3,").contains("there is no such file");
        assertThat(files(list.getParent())).containsExactly("failed.csv");
    }

    @Test
    void aListOfNoFailuresHasItsHeader() throws IOException {
        Path list = folder.resolve("failed.csv");

        assertThat(Ran.verslag("convert", report("a.txt"), "--failures", list).code())
                .isZero();
        assertThat(list).hasContent("file,exit_code,message");
    }

    @Test
    void aListOfFailuresNeverReplacesAnInput() throws IOException {
        Path file = report("a.txt");

        Ran ran = Ran.verslag("convert", file, "--failures", file);

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(file).hasSameBinaryContentAs(Ran.EXAMPLE);
    }

    @Test
    void filesFromStandardInput() throws IOException {
        String lines = report("a.txt") + "\n\n" + report("b c.txt") + "\r\n";

        assertThat(names(Ran.withInput(lines, "convert", "-q", "--files-from", "-")))
                .containsExactly("a", "b c");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // no such names
    void filesFromFindPrint0() throws IOException {
        String list = report("a\nb.txt") + "\0" + report("c.txt") + "\0";

        Ran ran = Ran.withInput(list, "convert", "-q", "--files-from", "-", "-o", out + "/");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(files(out)).containsExactly("a\nb.csv", "c.csv");
    }

    @Test
    void filesFromAFileAfterThoseThatAreNamed() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), report("a.txt").toString());

        assertThat(names(Ran.verslag("convert", "-q", report("z.txt"), "--files-from", list)))
                .containsExactly("z", "a");
        assertThat(Ran.verslag("convert", "--files-from", folder.resolve("none"))
                        .err())
                .contains("--files-from " + folder.resolve("none") + ": there is no such file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where the separator of folders escapes
    void patterns() throws IOException {
        report("2031/a.txt");
        report("2032/b.txt");
        report("2032/c.text");

        assertThat(names(Ran.verslag("convert", "-q", in + "/*/*.txt"))).containsExactly("a", "b");
        assertThat(names(Ran.verslag("convert", "-q", in + "/**.{text,txt}"))).containsExactly("a", "b", "c");
        Ran none = Ran.verslag("convert", in + "/*.pdf");
        assertThat(none.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(none.err()).contains("*.pdf: there is no such file, and no file fits it");
    }

    @Test
    void aFileMayBeNamedLikeAPattern() throws IOException {
        assertThat(names(Ran.verslag("convert", report("a[1].txt")))).containsExactly("a[1]");
    }

    @Test
    void jsonHasTheSameBytesWhateverTheJobs() throws IOException {
        for (int i = 0; i < 12; i++) {
            report("r" + i + ".txt");
        }

        assertThat(Ran.verslag("convert", "-q", in, "--to", "jsonl", "-j", "6").out())
                .isEqualTo(Ran.verslag("convert", "-q", in, "--to", "jsonl", "-j", "1")
                        .out())
                .hasLineCount(12);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsToldInFoldersAndPatterns() throws IOException {
        report("a.txt");
        Path link = Files.createSymbolicLink(in.resolve("link.txt"), in.resolve("nowhere"));
        Files.createSymbolicLink(in.resolve(".hidden.txt"), in.resolve("nowhere"));

        for (String argument : List.of("" + in, in + "/**", in + "/*.txt", in + "/link.*")) {
            Ran ran = Ran.verslag("convert", "-q", argument);

            assertThat(ran.code()).as(argument).isEqualTo(ExitCode.UNREADABLE);
            assertThat(ran.errLines())
                    .containsExactly("verslag: " + link + ": is a link that leads nowhere; mend or remove it");
        }
        assertThat(Ran.verslag("convert", "-q", in + "/a*").err()).isEmpty();
    }

    /** On many a disk these two would be one file. */
    @Test
    void outputsDifferInMoreThanCase() throws IOException {
        report("2031/Annex.txt");
        report("2032/annex.txt");

        Ran.verslag("convert", "-q", in, "-o", out + "/");

        assertThat(files(out)).containsExactly("2031/Annex.csv", "2032/annex.csv");
    }

    @Test
    void outputsStayInTheirFolder() throws IOException {
        Ran ran = Ran.withInput(
                Files.readString(Ran.EXAMPLE), "convert", "-", "--name", "../../../away.txt", "-o", out + "/");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(files(folder)).containsExactly("out/away.csv");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // whose longest name is known
    void aNameThatIsTooLongIsToldByItself() throws IOException {
        String name = "n".repeat(256);
        Path file = out.resolve(name + ".csv");

        Ran ran =
                Ran.withInput(Files.readString(Ran.EXAMPLE), "convert", "-", "--name", name + ".txt", "-o", out + "/");

        assertThat(ran.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(ran.errLines())
                .singleElement()
                .asString()
                .startsWith("verslag: " + file + ": cannot be written (")
                .doesNotContain(".part", "cannot be written (/");
        assertThat(out).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // no such names
    void patternsFitAnyNameButHiddenOnes() throws IOException {
        report("a\nb.txt");
        report(".h.txt");
        report(".hidden/c.txt");

        assertThat(Ran.verslag("convert", in + "/**").err()).isEmpty();
        assertThat(files(in)).hasSize(3);
        assertThat(Ran.verslag("convert", "-o", out + "/", in + "/**.txt").code())
                .isZero();
        assertThat(files(out)).containsExactly("a\nb.csv");
        assertThat(names(Ran.verslag("convert", "-q", in + "/.*.txt"))).containsExactly(".h");
        assertThat(names(Ran.verslag("convert", "-q", in + "/.hidden/*"))).containsExactly("c");
    }

    @Test
    void theDescriptionOfTablesIsNoInput() throws IOException {
        report("a.txt");
        Ran.verslag("convert", in, "--table", "all", "-o", in + "/");

        Ran ran = Ran.verslag("convert", in, "-o", folder.resolve("all.csv"));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(in.resolve("csv-metadata.json")).exists();
        assertThat(Ran.verslag("convert", in + "/*.{txt,json}", "-q").code()).isZero();
        Ran alone = Ran.verslag("convert", in + "/*.json", "-o", folder.resolve("new.csv"));
        assertThat(alone.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(alone.errLines()).hasSize(1);
        assertThat(alone.err())
                .contains("*.json: there is no such file, and no file fits it but what describes tables");
        assertThat(folder.resolve("new.csv")).doesNotExist();
    }
}
