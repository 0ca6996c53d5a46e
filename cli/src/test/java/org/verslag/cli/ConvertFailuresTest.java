package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to fail has one clear line, a code of its own, and no stack trace. */
class ConvertFailuresTest {
    private static final String SHOPPING_LIST = "Boodschappen\n\nmelk\nbrood\nappels\n";

    @TempDir
    Path folder;

    private Path file(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void fails(Ran ran, int code, Object... parts) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(code);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).startsWith("verslag: ").doesNotContain("\tat ");
        for (Object part : parts) {
            assertThat(ran.err()).contains(part.toString());
        }
    }

    @Test
    void missingFile() {
        Path missing = folder.resolve("missing.txt");

        fails(Ran.verslag("convert", missing), ExitCode.UNREADABLE, missing + ": there is no such file");
    }

    @Test
    void emptyFile() throws IOException {
        fails(Ran.verslag("convert", file("empty.txt", "")), ExitCode.NO_TEXT, "empty.txt: ", "empty");
    }

    @Test
    void onlyWhiteSpace() throws IOException {
        fails(Ran.verslag("convert", file("blank.txt", " \n\n \n")), ExitCode.NO_TEXT, "blank.txt: ", "white space");
    }

    @Test
    void binaryRubbish() throws IOException {
        byte[] rubbish = new byte[3000];
        for (int i = 0; i < rubbish.length; i++) {
            rubbish[i] = (byte) (i * 7919 >>> 3);
        }

        fails(Ran.verslag("convert", file("rubbish", rubbish)), ExitCode.UNKNOWN_FORMAT, "rubbish: ", "binary data");
    }

    @Test
    void unknownFormat() throws IOException {
        byte[] picture = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);

        fails(Ran.verslag("convert", file("scan.png", picture)), ExitCode.UNKNOWN_FORMAT, "scan.png: ", "a picture");
    }

    @Test
    void noReport() throws IOException {
        fails(Ran.verslag("convert", file("list.txt", SHOPPING_LIST)), ExitCode.NOT_A_REPORT, "list.txt: ");
    }

    @Test
    void noReportLeavesNoFile() throws IOException {
        Path output = folder.resolve("out.csv");

        Ran ran = Ran.verslag("convert", file("list.txt", SHOPPING_LIST), "-o", output);

        fails(ran, ExitCode.NOT_A_REPORT);
        assertThat(output).doesNotExist();
    }

    @Test
    void outputBelowAFile() throws IOException {
        Path output = file("file", "x").resolve("out.csv");

        fails(Ran.verslag("convert", Ran.EXAMPLE, "-o", output), ExitCode.OUTPUT, output + ": cannot be written");
    }

    @Test
    void outputFolderBelowAFile() throws IOException {
        Path output = file("file", "x").resolve("out");

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "-o", output + "/");

        fails(ran, ExitCode.OUTPUT, output.resolve("written-consultation.csv") + ": cannot be written");
    }

    @Test
    void outputIsATakenFolderName() throws IOException {
        Files.createDirectories(folder.resolve("out/written-consultation.csv"));

        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "-o", folder.resolve("out"));

        fails(ran, ExitCode.OUTPUT, "written-consultation.csv: is a folder");
    }

    @Test
    void folderWithoutReports() throws IOException {
        file("picture.png", "x");

        fails(Ran.verslag("convert", folder), ExitCode.UNREADABLE, folder + ": holds no file", ".txt");
    }

    @Test
    void tooLarge() {
        Ran ran = Ran.verslag("convert", Ran.EXAMPLE, "--max-bytes", "10");

        fails(ran, ExitCode.LIMIT_REACHED, "written-consultation.txt: has more than the 10 bytes", "--max-bytes");
    }

    @Test
    void sizesMayHaveAUnit() {
        fails(
                Ran.verslag("convert", Ran.EXAMPLE, "--max-bytes", "1k"),
                ExitCode.LIMIT_REACHED,
                "has more than the 1024 bytes");
        assertThat(Ran.verslag("convert", Ran.EXAMPLE, "--max-bytes", "1MiB").code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            convert                              | no FILE is named; name files or folders
            convert x --to                       | --to needs a value: --to ID
            convert x --option                   | --option needs a value: --option NAME=VALUE
            convert x --to csv --to json         | --to is given more than once
            convert x --jobs none                | verslag: --jobs: 'none' is no whole number above 0
            convert x --resume=x                 | --resume takes no value
            convert x --plugins ../pom.xml       | --plugins ../pom.xml: is a file; name the folder that holds it: --plugins ..
            convert x --wrong                    | there is no option '--wrong'
            convert x --to xslx                  | there is no exporter 'xslx'; there is csv, json, jsonl
            convert x --table footnote           | 'footnote' is no value of the option 'table'
            convert x --dialect lotus            | 'lotus' is no value of the option 'dialect'
            convert x --to json --table notes    | the exporter 'json' has no option 'table'
            convert x --option table             | --option takes NAME=VALUE, and 'table' is none
            convert x --option tabel=notes       | the exporter 'csv' has no option 'tabel'; it has
            convert x --table all                | 'csv' writes several files with these options: give a folder, --output FOLDER/
            convert x y --to json                | holds one report, and there are 2 inputs: give --output FOLDER/
            convert x --table all --option table=notes -o y/ | the option 'table' is given as 'all' and as 'notes'
            convert x -o y.xlsx                  | no format writes .xlsx files; say which one with --to, or end --output in
            convert x --jobs 0                   | '0' is no whole number above 0
            convert x --jobs many                | 'many' is no whole number above 0
            convert x --timeout 2s               | '2s' is no whole number above 0
            convert x --max-bytes 10MB           | '10MB' is no number of bytes above 0, as 1048576, 1024K or 1M
            convert x --name y                   | --name names standard input
            convert - --name ..                  | --name '..' is no name of a report; give one with its extension, as report.txt
            convert - --name ../..               | --name '../..' is no name of a report
            convert - --name .                   | --name '.' is no name of a report
            convert - --name a/                  | --name 'a/' is no name of a report
            convert - --name /                   | --name '/' is no name of a report
            convert - --name a/.txt              | --name 'a/.txt' is no name of a report
            convert - --name a\u0007.txt         | --name 'a?.txt' is no name of a report
            inspect - --name ..                  | --name '..' is no name of a report
            convert x --plugins nowhere          | --plugins nowhere: there is no such folder
            inspect                              | no FILE is named; name files or folders
            help frobnicate                      | there is no command 'frobnicate'; the commands are convert
            formats x                            | the command takes no 'x'
            frobnicate                           | there is no command 'frobnicate'; the commands are convert
            examples/a.txt                       | (to convert a file: verslag convert FILE)
            --frobnicate                         | there is no option '--frobnicate'
            """)
    void wrongUse(String arguments, String message) {
        Ran ran = Ran.verslag((Object[]) arguments.strip().split(" +"));

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines()).hasSize(2);
        assertThat(ran.errLines().get(0)).startsWith("verslag: ").contains(message);
        assertThat(ran.errLines().get(1)).startsWith("Try: verslag").endsWith("--help");
    }

    @Test
    void noCommand() {
        Ran ran = Ran.verslag();

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.errLines()).containsExactly("verslag: a command is missing", "Try: verslag --help");
    }

    @Test
    void oneBadFileStopsNothing() throws IOException {
        Path list = file("list.txt", SHOPPING_LIST);

        Ran ran = Ran.verslag("convert", list, Ran.EXAMPLE);

        assertThat(ran.code()).isEqualTo(ExitCode.NOT_A_REPORT);
        assertThat(ran.out().lines().filter(line -> line.startsWith("written-consultation,")))
                .hasSize(9);
        assertThat(ran.errLines()).hasSize(2);
        assertThat(ran.errLines().get(1))
                .startsWith("verslag: 2 files: 1 report with 9 exchanges, ")
                .endsWith(", 1 failed");
    }

    @Test
    void differentFailuresShareNoCode() throws IOException {
        Ran ran = Ran.verslag("convert", "-q", file("list.txt", SHOPPING_LIST), file("empty.txt", ""), Ran.EXAMPLE);

        assertThat(ran.code()).isEqualTo(ExitCode.MIXED_OR_INTERNAL);
        assertThat(ran.errLines()).hasSize(2);
        assertThat(ran.errLines().get(0)).contains("list.txt: ");
        assertThat(ran.errLines().get(1)).contains("empty.txt: ");
    }

    @Test
    void failFastWritesNoCommonOutput() throws IOException {
        Path output = folder.resolve("out.csv");

        Ran ran = Ran.verslag(
                "convert", "--fail-fast", Ran.EXAMPLE, file("empty.txt", ""), file("list.txt", "x"), "-o", output);

        assertThat(ran.code()).isEqualTo(ExitCode.NO_TEXT);
        assertThat(ran.errLines()).hasSize(2).last().asString().contains("3 files: 1 report", "1 failed, 1 not read");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("out.csv"));
    }

    @Test
    void messagesHoldNoEscapes() {
        Ran ran = Ran.verslag("convert", folder.resolve("a\u001b[2J\nb.txt"));

        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).contains("a?[2J b.txt: there is no such file").doesNotContain("\u001b");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // no links for everybody
    void whatIsInTheWayOfAFileIsNamed() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop.txt"), Path.of("loop.txt"));
        Path plain = file("plain.txt", "x");

        fails(Ran.verslag("convert", loop), ExitCode.UNREADABLE, "loop.txt: is a link that leads to no file");
        fails(Ran.verslag("convert", plain.resolve("x")), ExitCode.UNREADABLE, plain + " is no folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where the system takes such a path
    void theFolderThatIsMissingIsNamed() {
        Path output = folder.resolve("x/../y.csv");

        fails(Ran.verslag("convert", Ran.EXAMPLE, "-o", output), ExitCode.OUTPUT, "there is no folder", folder + "/x");
    }

    @Test
    void openDocumentsAreToldWhatToDo() throws IOException {
        byte[] text = "PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.textPK"
                .getBytes(StandardCharsets.ISO_8859_1);

        fails(Ran.verslag("convert", file("a.odt", text)), ExitCode.UNKNOWN_FORMAT, "save it as PDF or plain text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "*.pdf", "*/"})
    void whatNoFileFitsIsToldWhatToDo(String pattern) {
        fails(
                Ran.verslag("convert", folder + "/" + pattern),
                ExitCode.UNREADABLE,
                "no file fits it; ",
                pattern.equals("[a") ? "the end of a bracket" : "check its folders");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNamedWithWhatToDo() {
        fails(
                Ran.verslag("convert", Ran.EXAMPLE, "--to", "json", "-o", "/dev/full"),
                ExitCode.OUTPUT,
                "/dev/full: cannot be written (",
                "see that there is room, or write elsewhere");
    }

    @Test
    void whatMayBeMissingInARepairedFileIsToldUnlessQuiet() throws IOException {
        byte[] whole = Files.readAllBytes(Ran.EXAMPLE.resolveSibling("written-consultation.pdf"));
        Path cut = file("cut.pdf", Arrays.copyOf(whole, whole.length - 200));

        Ran told = Ran.verslag("convert", cut);

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.errLines()).hasSize(1);
        assertThat(told.err()).startsWith("verslag: warning: " + cut + ": text may be missing. ");
        assertThat(Ran.verslag("convert", "-q", cut).err()).isEmpty();
        assertThat(Ran.verslag("inspect", cut).err()).isEmpty();
    }
}
