package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void manyFilesAndABadOne() {
        Ran ran = Ran.verslag("inspect", "missing.txt", Ran.EXAMPLE);

        assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(ran.out()).startsWith(Ran.EXAMPLE.toString());
        assertThat(ran.errLines()).hasSize(2);
    }
}
