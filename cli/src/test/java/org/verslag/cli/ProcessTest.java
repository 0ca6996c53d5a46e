package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: the real streams, and signals. */
class ProcessTest {
    @TempDir
    Path folder;

    private ProcessBuilder verslag(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
    }

    @Test
    void standardOutputIsUtf8() throws IOException, InterruptedException {
        Process process = verslag("convert", Ran.EXAMPLE.toString()).start();
        String out;
        try (InputStream stream = process.getInputStream()) {
            out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(process.waitFor()).isZero();
        assertThat(out).isEqualTo(Ran.verslag("convert", Ran.EXAMPLE).out());
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC}) // where a process can tell
    void theFileThatStandardInputComesFromIsKept() throws IOException, InterruptedException {
        Path report = Files.copy(Ran.EXAMPLE, folder.resolve("a.txt"));
        Path list = Files.writeString(folder.resolve("l.txt"), report + "\n");

        refused(report, "convert", "-", "--to", "csv", "-o", report.toString());
        refused(report, "convert", "-", "--failures", report.toString());
        refused(list, "convert", "--files-from", "-", "--to", "csv", "-o", list.toString());
        refused(list, "convert", "--files-from", "-", "--failures", list.toString());

        assertThat(report).hasSameTextualContentAs(Ran.EXAMPLE);
        assertThat(list).hasContent(report.toString());
    }

    private void refused(Path input, String... args) throws IOException, InterruptedException {
        Process process = verslag(args).redirectInput(input.toFile()).start();

        assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("err")).content().contains("is the file that standard input comes from too");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC}) // which have such names
    void aFileThatIsOpenAlreadyIsNeverReplaced() throws IOException, InterruptedException {
        Path file = folder.resolve("f");
        for (String name : List.of("/dev/stdout", "/dev/fd/1")) {
            assertThat(betweenTwoLines(file, "convert", example(), "-o", name)).isZero();
            assertThat(file)
                    .content()
                    .startsWith("before\nreport,")
                    .contains("De leden")
                    .endsWith("\nafter\n");

            assertThat(betweenTwoLines(file, "convert", "none", "-o", folder + "/", "--failures", name))
                    .isEqualTo(ExitCode.UNREADABLE);
            assertThat(file)
                    .content()
                    .startsWith("before\n")
                    .contains("\nfile,exit_code,message", "\nnone,3,")
                    .endsWith("\nafter\n");
        }
        for (String name : List.of("/dev/stderr", "/dev/fd/2", "/dev/fd/3")) {
            for (String option : List.of("--output", "--failures")) {
                assertThat(betweenTwoLines(file, "convert", example(), option, name))
                        .isEqualTo(ExitCode.USAGE);
                assertThat(file).content().startsWith("before\nverslag: " + option + " '" + name + "' is a file that");
            }
        }
    }

    /** Runs a command whose streams all go to one file, in which somebody writes before it and after it. */
    private int betweenTwoLines(Path file, String... args) throws IOException, InterruptedException {
        String script = "exec > \"$0\" 2>&1 3>&1; echo before; \"$@\"; code=$?; echo after; exit $code";
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, file.toString()));
        command.addAll(verslag(args).command());
        return new ProcessBuilder(command).start().waitFor();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // no pipe that breaks
    void aPipeThatBreaksEndsItQuietly() throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of("convert"));
        for (int i = 0; i < 60; i++) {
            args.add(Files.copy(Ran.EXAMPLE, folder.resolve("r" + i + ".txt")).toString());
        }
        Process process = verslag(args.toArray(String[]::new)).start();
        process.getInputStream().close();

        assertThat(process.waitFor()).isEqualTo(ExitCode.BROKEN_PIPE);
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // no signal to send
    void anInterruptionLeavesNoHalfFile() throws IOException, InterruptedException {
        Path out = folder.resolve("out/all.csv");
        // Standard input that stays open holds the command up after it has written the first report
        Process process = verslag("convert", Ran.EXAMPLE.toString(), "-", "-o", out.toString())
                .start();
        waitForFileIn(out.getParent());

        // Through its handle, which leaves standard input open
        process.toHandle().destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(out.getParent()).doesNotExist();
        assertThat(folder.resolve("err")).content().startsWith("verslag: stopped: 1 of 2 files read");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // no signal to send
    void anInterruptionLeavesTheListOfWhatHadFailed() throws IOException, InterruptedException {
        Path list = folder.resolve("failed.csv");
        Path out = folder.resolve("out");
        Path bad = Files.writeString(folder.resolve("bad.txt"), "Boodschappen\n\nmelk\n");
        Process process = verslag(
                        "convert",
                        bad.toString(),
                        Ran.EXAMPLE.toString(),
                        "-",
                        "-o",
                        out + "/",
                        "--failures",
                        list.toString())
                .start();
        waitForFileIn(out);

        process.toHandle().destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllLines(list)).hasSize(2);
        assertThat(list).content().startsWith("file,exit_code,message").contains(bad + ",6,");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("bad.txt", "err", "failed.csv", "out");
        }
    }

    @Test
    void waitingForWhatNeverComesEnds() throws IOException, InterruptedException {
        Process process = verslag("convert", "-", Ran.EXAMPLE.toString(), "--jobs", "1", "--timeout", "1")
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(ExitCode.LIMIT_REACHED);
        assertThat(out).contains("written-consultation,1,");
        assertThat(folder.resolve("err")).content().contains("standard-input: nothing came of it in the time");
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC}) // there names are no bytes
    void namesThatTheLocaleDoesNotKnow() throws IOException, InterruptedException {
        Process make = new ProcessBuilder(
                        "sh", "-c", "mkdir in && cp \"$0\" in/$(printf 'caf\\303\\251').txt", example())
                .directory(folder.toFile())
                .start();
        assertThat(make.waitFor()).isZero();
        ProcessBuilder command = verslag("convert", folder.resolve("in").toString());
        command.environment().put("LC_ALL", "C");

        Process process = command.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("De leden van de");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // which has a device that is always full
    void whatIsShownCannotGetLostUnnoticed() throws IOException, InterruptedException {
        for (String argument : List.of("--help", "--version", "formats")) {
            Process process = verslag(argument)
                    .redirectOutput(new File("/dev/full"))
                    .redirectError(ProcessBuilder.Redirect.PIPE)
                    .start();
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(argument).isEqualTo(ExitCode.OUTPUT);
            assertThat(said).as(argument).startsWith("verslag: standard output: cannot be written");
        }
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC}) // there names are no bytes
    void namesThatAreNotInUtf8AreToldHowToBeRead() throws IOException, InterruptedException {
        String script = "mkdir in; cp \"$0\" in/$(printf 'caf\\351').txt; exec \"$@\" in/*";
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, example()));
        command.addAll(verslag("convert").command());
        ProcessBuilder named = new ProcessBuilder(command).directory(folder.toFile());
        named.environment().put("LC_ALL", "C.UTF-8");

        Process process = named.start();
        process.getInputStream().readAllBytes();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(said).contains("the name is not in UTF-8: rename it, or name its folder");
        Process whole = verslag("convert", folder.resolve("in").toString()).start();
        assertThat(new String(whole.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("De leden van de");
        assertThat(whole.waitFor()).isZero();
    }

    private static String example() {
        return Ran.EXAMPLE.toAbsolutePath().toString();
    }

    /** A PDF whose table of objects is wrong: PDFBox repairs it and warns. */
    @Test
    void warningsOfLibrariesAreShownToWhoeverDebugsAlone() throws IOException, InterruptedException {
        String page = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F<</Type/Font"
                + "/Subtype/TrueType/BaseFont/None>>>>>>/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length 9>>stream\nBT /F 1 Tf (a) Tj ET\nendstream endobj\nstartxref\n7\n%%EOF";
        Path pdf = Files.writeString(folder.resolve("broken.pdf"), page);

        Process quiet = verslag("convert", pdf.toString()).start();
        String out = new String(quiet.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(quiet.waitFor()).isNotZero();
        assertThat(out).isEmpty();
        assertThat(folder.resolve("err")).content().startsWith("verslag: ").hasLineCount(1);

        assertThat(verslag("convert", pdf.toString(), "--debug").start().waitFor())
                .isNotZero();
        assertThat(folder.resolve("err")).content().contains("WARN").contains("org.apache.pdfbox");
    }

    private static void waitForFileIn(Path parent) throws IOException, InterruptedException {
        for (int i = 0; i < 400; i++) {
            if (Files.isDirectory(parent)) {
                try (Stream<Path> files = Files.list(parent)) {
                    if (files.findAny().isPresent()) {
                        return;
                    }
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nothing was written in time");
    }
}
