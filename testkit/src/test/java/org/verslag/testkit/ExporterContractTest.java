package org.verslag.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verslag.model.Diagnostic;
import org.verslag.model.Mention;
import org.verslag.model.OtherMention;
import org.verslag.model.Report;
import org.verslag.spi.ExportOption;
import org.verslag.spi.ExportOptions;
import org.verslag.spi.ReportExporter;
import org.verslag.spi.ReportWriter;
import org.verslag.spi.Sink;

class ExporterContractTest {

    @Test
    void passesAGoodExporter() {
        ExporterContract.check(new LineExporter());
    }

    @Test
    void passesAnExporterThatNeedsSeveralFiles() {
        ExporterContract.check(new LineExporter() {
            @Override
            public boolean writesSeveralFiles(ExportOptions options) {
                return true;
            }

            @Override
            public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
                sink.open("more.txt").write('x');
                return super.open(sink, options);
            }
        });
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("broken")
    void tellsWhatIsBroken(ReportExporter exporter, String message) {
        assertThatThrownBy(() -> ExporterContract.check(exporter))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(exporter.getClass().getName())
                .hasMessageContaining(message);
    }

    static Stream<Arguments> broken() {
        return Stream.concat(brokenDescriptions(), brokenWriters());
    }

    private static Stream<Arguments> brokenDescriptions() {
        return Stream.of(
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public String id() {
                                return "My Lines";
                            }
                        },
                        "the id 'My Lines'"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public String fileExtension() {
                                return ".txt";
                            }
                        },
                        "the extension '.txt'"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public String mediaType() {
                                return "plain";
                            }
                        },
                        "'plain' is not a media type"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public String description() {
                                return "one\ntwo";
                            }
                        },
                        "not one line"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public List<ExportOption> options() {
                                return List.of(new ExportOption("case", "Case", List.of("upper"), "lower"));
                            }
                        },
                        "the default 'lower' of the option 'case'"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public List<ExportOption> options() {
                                ExportOption option = super.options().get(0);
                                return List.of(option, option);
                            }
                        },
                        "two options are called 'case'"));
    }

    private static Stream<Arguments> brokenWriters() {
        AtomicInteger counter = new AtomicInteger();
        ThreadLocal<Thread> first = new ThreadLocal<>();
        Thread testThread = Thread.currentThread();
        return Stream.of(
                Arguments.of(
                        new LineExporter() {
                            @Override
                            String line(Report report) {
                                return "report " + counter.incrementAndGet();
                            }
                        },
                        "writes other bytes the second time"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            String line(Report report) {
                                return Thread.currentThread().equals(testThread) && first.get() == null ? "a" : "b";
                            }
                        },
                        "gives another result in many threads at once"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            void end(Writer writer) throws IOException {
                                writer.close();
                            }
                        },
                        "closes the stream 'reports.txt'"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            void end(Writer writer) {
                                // Forgets to flush
                            }
                        },
                        "not one byte"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            String line(Report report) {
                                return report.exchanges().get(0).questionText();
                            }
                        },
                        "an empty report"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            String line(Report report) {
                                report.forEachParagraph(
                                        paragraph -> paragraph.mentions().forEach(this::known));
                                return "";
                            }

                            private void known(Mention mention) {
                                if (mention instanceof OtherMention) {
                                    throw new IllegalStateException("kind " + mention.kind());
                                }
                            }
                        },
                        "kind testkit-unknown"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            String line(Report report) {
                                String title = report.exchanges().isEmpty()
                                        ? ""
                                        : report.exchanges().get(0).questionText();
                                if (title.contains("\"")) {
                                    throw new IllegalStateException("not quoted");
                                }
                                return title;
                            }
                        },
                        "not quoted"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
                                sink.open("first.txt").write("x".getBytes(StandardCharsets.UTF_8));
                                return super.open(sink, options);
                            }
                        },
                        "who writes several has to say so in writesSeveralFiles"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
                                if (!sink.takesSeveral()) {
                                    throw new IllegalArgumentException("needs a folder");
                                }
                                return super.open(sink, options);
                            }
                        },
                        "and takes several: writesSeveralFiles has to say so"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
                                return super.open(new Renaming(sink, "folder/"), options);
                            }
                        },
                        "no plain file name"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
                                return super.open(new Renaming(sink, "half of an emoji \ud83d"), options);
                            }
                        },
                        "no plain file name"),
                Arguments.of(
                        new LineExporter() {
                            @Override
                            public ReportWriter open(Sink sink, ExportOptions options) {
                                throw new IllegalArgumentException("never");
                            }
                        },
                        "refuses its own default options"),
                Arguments.of(new OnlyFirst(), "writes no more for two reports than for one"));
    }

    private record Renaming(Sink sink, String before) implements Sink {
        @Override
        public boolean takesSeveral() {
            return sink.takesSeveral();
        }

        @Override
        public OutputStream open(String name) throws IOException {
            return sink.open(before + name);
        }

        @Override
        public void report(Diagnostic diagnostic) {
            sink.report(diagnostic);
        }
    }

    /** Says that it holds many reports, and writes the first. */
    private static final class OnlyFirst extends LineExporter {
        @Override
        public ReportWriter open(Sink sink, ExportOptions options) throws IOException {
            ReportWriter all = super.open(sink, options);
            return new ReportWriter() {
                private boolean written;

                @Override
                public void write(Report report) throws IOException {
                    if (!written) {
                        all.write(report);
                        written = true;
                    }
                }

                @Override
                public void close() throws IOException {
                    all.close();
                }
            };
        }
    }
}
