package org.verslag.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportOptionsTest {
    private static final List<ExportOption> OPTIONS =
            List.of(new ExportOption("table", "which table", List.of("exchanges", "agenda"), "exchanges"));

    @Test
    void fillsInDefaults() {
        assertThat(ExportOptions.of("csv", OPTIONS, Map.of()).get("table")).isEqualTo("exchanges");
        assertThat(ExportOptions.of("csv", OPTIONS, Map.of("table", "agenda")).get("table"))
                .isEqualTo("agenda");
    }

    @Test
    void refusesAnUnknownOptionByNameAndListsThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportOptions.of("csv", OPTIONS, Map.of("tabel", "x")))
                .withMessageContaining("tabel")
                .withMessageContaining("it has table");
    }

    @Test
    void refusesAnUnknownValueAndListsThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportOptions.of("csv", OPTIONS, Map.of("table", "x")))
                .withMessageContaining("exchanges, agenda");
    }
}
