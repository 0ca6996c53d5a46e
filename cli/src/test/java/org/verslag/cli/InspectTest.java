package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {

    @Test
    void tellsWhatWasUnderstood() {
        Ran ran = Ran.verslag("inspect", Ran.EXAMPLE);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .contains(
                        Ran.EXAMPLE.toString(),
                        "  type         written consultation",
                        "  chamber      House of Representatives",
                        "  year         2031–2032",
                        "  pages        3",
                        "  exchanges    9")
                .anyMatch(line -> line.startsWith("    part «I Vragen en opmerkingen vanuit de fracties")
                        && line.endsWith("», 9 exchanges"))
                .anyMatch(line -> line.startsWith("      contribution of VVD «Vragen en opmerkingen van de leden van"))
                .anyMatch(line -> line.startsWith("  diagnostics  "));
    }

    @Test
    void explainsWhatIsNoReport(@TempDir Path folder) throws IOException {
        Path letter =
                Files.writeString(folder.resolve("brief.txt"), "Geachte voorzitter,\n\nHierbij zend ik u iets.\n");

        Ran ran = Ran.verslag("inspect", "--explain", letter);

        assertThat(ran.code()).isEqualTo(ExitCode.NOT_A_REPORT);
        assertThat(ran.out()).contains("brief.txt\n  lines\n", "Geachte voorzitter");
        assertThat(ran.err()).doesNotContain("--explain");
        assertThat(Ran.verslag("convert", letter).err()).contains("; inspect --explain shows what its lines");
        assertThat(Ran.verslag("inspect", letter).err()).contains("; inspect --explain shows what its lines");
    }

    @Test
    void whatHoldsWholeReportsHasNoLinesToExplain(@TempDir Path folder) throws IOException {
        Path foreign = Files.writeString(folder.resolve("foreign.json"), "{\"format\": \"other\"}");

        Ran ran = Ran.verslag("inspect", "--explain", foreign);

        assertThat(ran.code()).isEqualTo(ExitCode.NOT_A_REPORT);
        assertThat(ran.out()).contains("foreign.json\n  lines\n    none: its format holds whole reports\n");
        assertThat(ran.err()).contains("no report that was exported");
        assertThat(Ran.verslag("convert", foreign).err())
                .contains("no report that was exported")
                .doesNotContain("--explain");
    }

    @Test
    void manyFilesAndABadOne() {
        Ran ran = Ran.verslag("inspect", "missing.txt", Ran.EXAMPLE);

        assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(ran.out()).startsWith(Ran.EXAMPLE.toString());
        assertThat(ran.errLines()).hasSize(2);
    }
}
