package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command makes of itself for shells and readers of manuals, tried with the programs that it is for. */
@DisabledOnOs(OS.WINDOWS)
class ManualTest {
    @TempDir
    Path folder;

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private static void assume(String program) throws IOException, InterruptedException {
        boolean there =
                new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
        assumeThat(there).as(program + " is not installed").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"--resu, --resume", "--table foot, footnotes", "--dialect e, excel", "--to json, json jsonl"})
    void bashCompletes(String typed, String offered) throws IOException, InterruptedException {
        assume("bash");
        Path script = Files.writeString(
                folder.resolve("completion"), Ran.verslag("completion").out());
        String words = "COMP_WORDS=(verslag convert " + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                + " _complete_verslag 2>/dev/null; echo ${COMPREPLY[@]}";

        assertThat(run("bash", "--norc", "-c", ". " + script + "; " + words).strip())
                .isEqualTo(offered);
    }

    @Test
    void theManualPageHasAllCommandsAndOptions() {
        String page = Ran.verslag("man").out();

        assertThat(page).startsWith(".TH VERSLAG 1").contains(".SH \"VERSLAG CONVERT\"", "\\-\\-resume", "Ctrl\\-C");
        Ran.verslag("convert", "--help")
                .out()
                .lines()
                .filter(line -> line.contains(" --"))
                .map(line -> line.replaceAll(".*? (--[a-z-]+).*", "$1"))
                .forEach(option -> assertThat(page).contains(option.replace("-", "\\-")));
    }

    @Test
    void groffTakesTheManualPageWithoutAWarning() throws IOException, InterruptedException {
        assume("groff");
        Path page = Files.writeString(
                folder.resolve("verslag.1"), Ran.verslag("man").out());

        String shown = run("groff", "-man", "-ww", "-Tutf8", "-K", "utf8", page.toString());

        assertThat(shown).containsPattern("All\\s+is\\s+well").doesNotContain("warning:", "error:");
    }
}
