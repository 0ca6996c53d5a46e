package org.verslag.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verslag.Verslag;
import org.verslag.checks.pdf.PdfForm;
import org.verslag.testkit.ReportDraft;
import org.verslag.testkit.TextForm;

/** How little memory the command needs: it runs with that heap, in a process of its own. */
class MemoryTest {
    private static final Path FOLDER = Path.of("target", "memory");
    private static final int REPORTS = 10_000;

    @Test
    void aReportOf35Pages() throws Exception {
        Path real = Project.realReports().resolve("speed/libreoffice.pdf");
        Path report = Files.exists(real) ? real : pdf("35.pdf", LongReports.draft(5, 7, 5));

        assertThat(rows(convert("64m", report))).isEqualTo(exchanges(report));
    }

    @Test
    void aReportOf1000Pages() throws Exception {
        ReportDraft draft = LongReports.draft(9, 110, 8);
        Path report = pdf("1000.pdf", draft);
        assertThat(Verslag.read(report).pages().size()).isGreaterThanOrEqualTo(1000);

        assertThat(rows(convert("256m", report))).isEqualTo(draft.exchanges().size());
    }

    @Test
    void tenThousandReportsInOneTable() throws Exception {
        ReportDraft draft = LongReports.draft(1, 3, 1);
        String text = TextForm.usual().write(draft);
        Path folder = Files.createDirectories(FOLDER.resolve("many"));
        for (int i = 0; i < REPORTS; i++) {
            Files.writeString(folder.resolve(i + ".txt"), text);
        }

        assertThat(rows(convert("128m", folder)))
                .isEqualTo(REPORTS * draft.exchanges().size());
    }

    private static Path pdf(String name, ReportDraft draft) throws IOException {
        Files.createDirectories(FOLDER);
        return Files.write(FOLDER.resolve(name), PdfForm.official().write(draft));
    }

    private static int exchanges(Path report) throws IOException {
        return Verslag.read(report).exchanges().size();
    }

    /** Runs the command with this much heap, and gives its table. */
    private static Path convert(String heap, Path input) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path table = FOLDER.resolve(input.getFileName() + ".csv");
        File messages = FOLDER.resolve(input.getFileName() + ".err").toFile();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                "org.verslag.cli.Main",
                "convert",
                input.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(table.toFile())
                .redirectError(messages)
                .start();

        assertThat(process.waitFor()).as(() -> contents(messages)).isZero();
        return table;
    }

    private static String contents(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The rows of a table without its head; line ends inside quotes part no rows. */
    private static int rows(Path table) throws IOException {
        int rows = -1;
        boolean quoted = false;
        for (char c : Files.readString(table).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                rows++;
            }
        }
        return rows;
    }
}
