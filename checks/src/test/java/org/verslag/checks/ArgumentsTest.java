package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.verslag.Export;
import org.verslag.Plugins;
import org.verslag.Verslag;
import org.verslag.model.Diagnostic;
import org.verslag.model.Report;
import org.verslag.model.ReportType;
import org.verslag.spi.ReadLimits;

/** What the library says of what a program gave it wrongly. */
class ArgumentsTest {
    private static final Report REPORT =
            Report.builder("r", ReportType.WRITTEN_CONSULTATION).build();

    @TempDir
    Path folder;

    @Test
    void theLimitIsNamed() {
        ReadLimits limits = ReadLimits.defaults();

        assertThatThrownBy(() -> limits.withMaxPages(-1)).hasMessage("maxPages must be at least 1, and -1 is not");
        assertThatThrownBy(() -> limits.withTimeout(Duration.ZERO))
                .hasMessageContaining("must be longer than no time at all");
    }

    @Test
    @SuppressWarnings("NullAway") // the fault that is told
    void nothingIsCalledThat() {
        Path none = null;

        assertThatThrownBy(() -> Verslag.read(none)).hasMessage("the path of a file to read is null");
        assertThatThrownBy(() -> Verslag.reader()
                        .build()
                        .readAll(Collections.singletonList(none))
                        .toList())
                .hasMessage("the path of a file to read is null");
    }

    @Test
    void aFolderOfPluginsThatIsNoneIsCalledThat() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        ClassLoader loader = getClass().getClassLoader();

        assertThatThrownBy(() -> Plugins.fromFolder(folder.resolve("nope"), loader))
                .hasMessage(folder.resolve("nope") + ": there is no such folder");
        assertThatThrownBy(() -> Plugins.fromFolder(file, loader)).hasMessage(file + ": is no folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theFileThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> Verslag.exporter("json").write(REPORT, Path.of("/dev/full")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("/dev/full: cannot be written (");
    }

    @Test
    void twoReportsOfOneNameInOneTableAreTold() throws IOException {
        try (Export export = Verslag.exporter("csv").toStream(new ByteArrayOutputStream())) {
            for (Report report : List.of(REPORT, REPORT.withName("other"), REPORT)) {
                export.write(report);
            }

            assertThat(export.diagnostics()).extracting(Diagnostic::code).containsExactly("csv-same-name");
        }
    }
}
