package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the list of what failed goes; if it cannot go there, that is told before anything is read. */
class FailureReportTest {
    @TempDir
    Path folder;

    /** Not even root may write here, whatever the permissions of the folder say. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceThatTakesNoFilesIsRefusedBeforeAnythingIsRead() throws IOException {
        Path out = folder.resolve("a.csv");

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "-o", out, "--failures", "/proc/new/failed.csv");

        assertThat(ran.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(ran.errLines())
                .containsExactly("verslag: --failures /proc/new/failed.csv: cannot be written; check the permissions of"
                        + " /proc");
        assertThat(out).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatTakesNoFilesIsRefusedThoughTheFileItselfCouldBeWritten() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("locked"));
        Path list = Files.writeString(locked.resolve("failed.csv"), "of yesterday");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(locked), "root may write everywhere");

            Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "--failures", list);

            assertThat(ran.code()).isEqualTo(ExitCode.OUTPUT);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("check the permissions of " + locked);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aHyphenIsStandardOutput() throws IOException {
        Ran ran = Ran.verslag("convert", folder.resolve("none.txt"), "-o", folder + "/", "--failures", "-");

        assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(ran.out().lines()).hasSize(2).element(1).asString().startsWith(folder.resolve("none.txt") + ",3,");
        assertThat(folder).isEmptyDirectory();
        assertThat(Ran.verslag("convert", Ran.EXAMPLE, "--failures", "-").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC}) // which have such names
    void theNamesOfStandardOutputAreAHyphenToo() throws IOException {
        Path none = folder.resolve("none.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("/dev/stdout"));

        for (Object name : List.of("/dev/stdout", "/dev/fd/1", "/dev/../dev/stdout", link)) {
            assertThat(Ran.verslag("convert", none, "-o", folder + "/", "--failures", name)
                            .out())
                    .contains(none + ",3,");
            assertThat(Ran.verslag("convert", Ran.EXAMPLE, "-o", name).out()).startsWith("report,exchange,");
            assertThat(Ran.verslag("convert", Ran.EXAMPLE, "-o", name, "--failures", "-")
                            .code())
                    .isEqualTo(ExitCode.USAGE);
        }
        assertThat(link).isSymbolicLink();
    }

    /** The next run would read it, and refuse to overwrite what it reads. */
    @Test
    void itIsNoReportToTheNextRun() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/sub")).getParent();
        Files.copy(Ran.EXAMPLE, in.resolve("a.txt"));
        Path names = Files.writeString(folder.resolve("names"), in + "\n");

        for (String list : List.of("failed.txt", "sub/failed.JSON", "new/failed.pdf")) {
            for (List<Object> read : List.<List<Object>>of(List.of(in), List.of("--files-from", names))) {
                List<Object> args = new ArrayList<>(List.of("convert", "--failures", in.resolve(list)));
                args.addAll(read);

                Ran ran = Ran.verslag(args.toArray());

                assertThat(ran.code()).as(list).isEqualTo(ExitCode.USAGE);
                assertThat(ran.err()).contains("the list of --failures would be read as a report the next time");
                assertThat(in.resolve(list)).doesNotExist();
            }
        }
        for (String list : List.of("failed.csv", ".failed.txt", ".hidden/failed.txt", "out/failed.txt")) {
            for (int i = 0; i < 2; i++) {
                Ran ran = Ran.verslag("convert", in, "-o", in.resolve("out") + "/", "--failures", in.resolve(list));

                assertThat(ran.code()).as(list + ran.err()).isZero();
            }
        }
        assertThat(Ran.verslag("convert", in.resolve("a.txt"), "--failures", in.resolve("failed.txt"))
                        .code())
                .isZero();
        Ran there = Ran.verslag("convert", in, "--failures", in.resolve("failed.txt"));
        assertThat(there.code()).isEqualTo(ExitCode.USAGE);
        assertThat(there.err()).contains("the list of --failures " + in.resolve("failed.txt") + " is an input too");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // whose longest name is known
    void aNameThatIsTooLongIsToldByItself() {
        Path list = folder.resolve("n".repeat(256));

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "--failures", list);

        assertThat(ran.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(ran.errLines())
                .singleElement()
                .asString()
                .contains(list + ": cannot be written (")
                .doesNotContain(".part");
    }

    @Test
    void itLiesBesideTablesOfOtherNames() throws IOException {
        Path out = folder.resolve("out");
        Path list = out.resolve("failed.csv");

        for (int i = 0; i < 2; i++) {
            Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "--table", "all", "-o", out + "/", "--failures", list);

            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(list).hasContent("file,exit_code,message");
        }
        Ran same = Ran.verslag(
                "convert", Ran.EXAMPLE, "--table", "all", "-o", out, "--failures", out.resolve("footnotes.csv"));
        assertThat(same.code()).isEqualTo(ExitCode.USAGE);
        assertThat(same.err()).contains("is the list of --failures too, and would overwrite it");
    }

    @Test
    void theFolderOfTheOutputIsNoFile() throws IOException {
        Path out = folder.resolve("out");

        for (List<Object> args : List.<List<Object>>of(
                List.of("-o", out + "/", "--failures", out),
                List.of("-o", out + "/", "--failures", out + "/"),
                List.of(
                        "-o",
                        out + "/",
                        "--failures",
                        Path.of("").toAbsolutePath().relativize(out)),
                List.of("-o", out.resolve("new") + "/", "--failures", out),
                List.of("-o", out + "/", "--table", "all", "--failures", out),
                List.of("-o", out.resolve("a.csv"), "--failures", out),
                List.of("-o", out, "--failures", out.resolve("failed.csv")))) {
            List<Object> all = new ArrayList<>(List.of("convert", folder.resolve("none.txt"), Ran.EXAMPLE));
            all.addAll(args);

            Ran ran = Ran.verslag(all.toArray());

            assertThat(ran.code()).as(args + ran.err()).isEqualTo(ExitCode.USAGE);
            assertThat(ran.err()).contains("--failures ", "; name a");
            assertThat(folder).isEmptyDirectory();
        }
    }
}
