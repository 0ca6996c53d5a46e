package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What writing leaves alone: inputs, each other's files, permissions, and what is no ordinary file. */
class OutputSafetyTest {
    @TempDir
    Path folder;

    private Path report(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.copy(Ran.EXAMPLE, file);
    }

    @Test
    void tablesNeverReplaceAnInput() throws IOException {
        Path input = report("in/exchanges.csv");

        Ran ran = Ran.verslag("convert", input, "--table", "all", "-o", folder.resolve("in") + "/");

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("write to another folder");
        assertThat(input).hasSameTextualContentAs(Ran.EXAMPLE);
    }

    @Test
    void failuresAndOutputAreTwoFiles() throws IOException {
        Path input = report("a.txt");
        Path out = folder.resolve("a.csv");

        assertThat(Ran.verslag("convert", input, "-o", out, "--failures", out).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Ran.verslag("convert", input, "-o", folder + "/", "--failures", out)
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(out).doesNotExist();
    }

    @Test
    void whatCannotTakeTheFailuresIsNamedAtOnce() throws IOException {
        Path input = report("a.txt");
        Path out = folder.resolve("a.csv");

        Ran ran = Ran.verslag("convert", input, "-o", out, "--failures", input.resolve("failures.csv"));

        assertThat(ran.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(ran.errLines())
                .containsExactly("verslag: --failures " + input.resolve("failures.csv") + ": cannot be written; "
                        + input + " is no folder");
        assertThat(out).doesNotExist();
    }

    @Test
    void failuresAreWrittenBehindALink() throws IOException {
        Path input = report("a.txt");
        Path meant = Files.createFile(folder.resolve("meant.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), meant.getFileName());

        Ran.verslag("convert", input, "--failures", link);

        assertThat(link).isSymbolicLink();
        assertThat(meant).hasContent("file,exit_code,message");
    }

    @Test
    void theListOfInputsIsNeverReplaced() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), report("a.txt") + "\n");

        assertThat(Ran.verslag("convert", "--files-from", list, "-o", list).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Ran.verslag("convert", "--files-from", list, "--failures", list)
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(list).content().contains("a.txt");
    }

    @Test
    void tablesAreWrittenBesideTheirInputsAgainAndAgain() throws IOException {
        report("in/a.txt");
        Path in = folder.resolve("in");

        for (int i = 0; i < 3; i++) {
            Ran ran = Ran.verslag("convert", in, "--table", "all", "-o", in);

            assertThat(ran.code()).as(ran.err()).isZero();
        }
    }

    @Test
    void aLinkThatLeadsNowhereYetIsWrittenThrough() throws IOException {
        Path meant = folder.resolve("meant.csv");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), meant.getFileName());

        assertThat(Ran.verslag("convert", report("a.txt"), "-o", link).code()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(meant).exists();
    }

    @Test
    void aFolderThatIsReadAndWrittenCountsNoReportDouble() throws IOException {
        report("in/a.txt");
        report("in/b.txt");
        Path in = folder.resolve("in");
        Path kept = Files.createDirectories(in.resolve("earlier")).resolve("c.json");
        Ran.verslag("convert", Ran.EXAMPLE, "-o", kept);

        for (int i = 0; i < 3; i++) {
            Ran ran = Ran.verslag("convert", in, "--to", "json", "-o", in);

            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(ran.err()).contains("3 files: 3 reports");
            assertThat(in).isDirectoryContaining(file -> file.endsWith("a.json"));
        }
        assertThat(Ran.verslag("convert", in + "/**", "--to", "json", "-o", in).err())
                .contains("3 files: 3 reports");
    }

    @Test
    void whatOtherFormatsWroteBesideASourceCountsNoReportDouble() throws IOException {
        report("in/a.txt");
        Path in = folder.resolve("in");
        Ran.verslag("convert", in, "--to", "json", "-o", in);
        report("in/b.txt");
        Files.copy(folder.resolve("in/a.txt"), folder.resolve("in/a.text.txt"));

        assertThat(Ran.verslag("convert", in, "-o", folder.resolve("all.csv")).err())
                .contains("1 file left out beside a report of the same name", "3 files: 3 reports");
        assertThat(Ran.verslag("convert", in + "/*", "--to", "jsonl", "-o", in).err())
                .contains("3 files: 3 reports");
        assertThat(Ran.verslag("inspect", in).err()).contains("3 files: 3 reports");
        assertThat(Ran.verslag("inspect", in, in.resolve("a.json")).err()).contains("4 files: 4 reports");
    }

    @Test
    void aSecondFileOfANameChangesNoEarlierOutput() throws IOException {
        report("in/a.txt");
        Path in = folder.resolve("in");
        Ran.verslag("convert", in, "--to", "json", "-o", in);
        report("in/sub/a.txt");

        Ran ran = Ran.verslag("convert", in, "--to", "json", "-o", in);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("2 files: 2 reports");
    }

    @Test
    void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path input = report("a.txt");
        Path before = Files.createFile(folder.resolve("before.csv"));
        Files.setPosixFilePermissions(before, PosixFilePermissions.fromString("rw-rw-r--"));
        Path usual = Files.createFile(folder.resolve("usual"));

        Path fresh = folder.resolve("fresh.csv");
        assertThat(Ran.verslag("convert", input, "-o", before).code()).isZero();
        assertThat(Ran.verslag("convert", input, "-o", fresh).code()).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(before)))
                .isEqualTo("rw-rw-r--");
        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path input = report("a.txt");
        Path target = Files.writeString(folder.resolve("target.csv"), "old");
        Path link;
        try {
            link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here");
            return;
        }

        assertThat(Ran.verslag("convert", input, "-o", link).code()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith("report,exchange,");
    }

    @Test
    void aPipeIsWrittenTo() throws Exception {
        Path input = report("a.txt");
        Path pipe = folder.resolve("pipe");
        try {
            Assumptions.assumeTrue(
                    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        } catch (IOException e) {
            Assumptions.abort("no mkfifo here");
        }
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                return e.toString();
            }
        });

        assertThat(Ran.verslag("convert", input, "-o", pipe).code()).isZero();

        assertThat(read.get()).startsWith("report,exchange,");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void aFileWhereAFolderShouldBeIsNamed() throws IOException {
        Path input = report("a.txt");

        Ran ran = Ran.verslag("convert", input, "-o", input.resolve("b.csv"));

        assertThat(ran.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(ran.err()).contains("a.txt is no folder").doesNotContain("Exception");
    }

    @Test
    void whatIsSkippedIsTold() throws IOException {
        Path input = report("a.txt");
        Files.setLastModifiedTime(
                input, FileTime.from(Instant.parse("2032-01-01T00:00:00Z").minusSeconds(1L << 30)));
        Path out = folder.resolve("out");

        Ran.verslag("convert", input, "-o", out + "/", "--to", "json", "--resume");
        Ran again = Ran.verslag("convert", input, "-o", out + "/", "--to", "json", "--resume");

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("1 file: 0 reports").contains("1 skipped");
    }

    @Test
    void anEmptyListOfFilesIsNoSuccess() throws IOException {
        Path list = Files.createFile(folder.resolve("list.txt"));

        Ran ran = Ran.verslag("convert", "--files-from", list);

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("the list names no file");
    }

    @Test
    void anyDepthIsNoneToo() throws IOException {
        report("g/a.txt");
        report("g/sub/b.txt");

        Ran ran = Ran.verslag("convert", folder.resolve("g") + "/**/*.txt");

        assertThat(ran.out()).contains("\na,1,").contains("\nb,1,");
    }

    @Test
    void standardInputIsNotExplained() {
        Ran ran = Ran.withInput("Vraag 1", "inspect", "--explain", "-");

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("needs files");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theFolderThatTakesNoFilesIsNamedAndNotThoseToBeMadeInIt() throws IOException {
        Ran ran = Ran.verslag("convert", report("a.txt"), "-o", "/proc/new/newer/");

        assertThat(ran.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(ran.err()).contains("/proc/new/newer/a.csv: cannot be written; /proc takes no files");
    }
}
