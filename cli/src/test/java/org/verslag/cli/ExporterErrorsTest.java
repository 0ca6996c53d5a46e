package org.verslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verslag.model.Report;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

/** Whatever an exporter throws, and wherever, is one line and an exit code. */
class ExporterErrorsTest {
    @TempDir
    Path folder;

    /** Throws an error where a test says so. */
    public static final class FailingExporter extends Jars.TextExporter {
        private static String where = "";
        private static String what = "";

        public FailingExporter() {
            super("failing");
        }

        private static void fail(String here) {
            if (!where.equals(here)) {
                return;
            }
            throw switch (what) {
                case "memory" -> new OutOfMemoryError("of a test");
                case "stack" -> new StackOverflowError();
                case "link" -> new NoSuchMethodError("'void org.example.Gone.gone()'");
                default -> new InternalError("of a test");
            };
        }

        @Override
        public boolean writesSeveralFiles(ExportOptions options) {
            fail("ask");
            return false;
        }

        @Override
        public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
            fail("open");
            sink.open("x.txt");
            return new ReportWriter() {
                @Override
                public void write(Report report) {
                    fail("write");
                }

                @Override
                public void close() {
                    fail("close");
                }
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ask, memory, 10", "open, memory, 10", "write, memory, 10", "close, memory, 10",
        "ask, stack, 11", "open, stack, 11", "write, stack, 11", "close, stack, 11",
        "ask, link, 11", "open, link, 11", "write, link, 11", "close, link, 11",
        "ask, machine, 11", "open, machine, 11", "write, machine, 11", "close, machine, 11",
    })
    void anErrorIsOneLine(String where, String what, int code) throws IOException {
        Jars.register(folder, ReportExporter.class, FailingExporter.class);
        FailingExporter.where = where;
        FailingExporter.what = what;

        for (String output : new String[] {"out.txt", "out/"}) {
            Ran ran = Ran.verslag(
                    "convert", Ran.EXAMPLE, "--plugins", folder, "--to", "failing", "-o", folder + "/" + output);

            assertThat(ran.code()).as(ran.err()).isEqualTo(code);
            assertThat(ran.errLines()).hasSize(1);
            assertThat(ran.err()).contains("the exporter 'failing' ").doesNotContain("\tat ");
            assertThat(folder.resolve("out.txt")).doesNotExist();
        }
    }
}
